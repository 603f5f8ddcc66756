import { fundingBoard, recordPayment } from '../../../../features/funding/index.ts'
import { fractionOf, isPositive, type Ledger, least } from '../../../../features/funding/rules.ts'
import type { Story } from '../../story.ts'
import { type Deed, instantOn, workingDay } from '../hiring/deeds.ts'
import { script } from '../script.ts'
import { MONEY } from './spend.ts'

/** Two instalments, then what is left once the contracts are over. */
const INSTALMENTS = [
  { after: 66, percent: 40, label: 'Premier versement' },
  { after: 178, percent: 40, label: 'Deuxième versement' },
  { after: 332, percent: 100, label: 'Solde' },
]

/** What the fund pays each challenge; one waits for its agreement, another for its balance. */
export function paymentDeeds(story: Story, ledger: Ledger): Deed[] {
  const paying = story.edition.challenges.filter(it => !it.selfFunded)
  return paying.flatMap(({ id, slug }, index) =>
    INSTALMENTS.filter(it => !(it.label === 'Solde' && slug === script.silence.slug)).flatMap((it, rank) => {
      const late = slug === script.latePayment.slug && rank === 0
      const count = late ? script.latePayment.paidAfterDays : it.after + index * 2
      const reference = `Virement ${slug.slice(0, 3).toUpperCase()}-${rank + 1}`
      if (ledger.entries.some(entry => entry.challengeId === id && entry.reference === reference)) return []
      const given = { ...it, challengeId: id, reference, day: workingDay(story, count) }
      const at = instantOn(story, count, '14:05')
      return [{ at, does: () => pay(story, at, given) }]
    }),
  )
}

type Given = { challengeId: string; percent: number; label: string; reference: string; day: string }

async function pay(story: Story, at: Date, { percent, ...given }: Given): Promise<void> {
  const { challenges } = await fundingBoard(story.services.db, story.edition, at)
  const own = challenges.find(it => it.challenge.id === given.challengeId)
  if (!own || !isPositive(own.left)) return
  const amount = least(own.left, fractionOf(own.due, { times: percent, over: 100 }))
  story.accept(await recordPayment(story.at(at), story.actor(MONEY), story.edition, { ...given, amount, back: false }))
}
