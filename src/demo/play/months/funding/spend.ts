import { counterEntry, loadLedger, recordOnLine } from '../../../../features/funding/index.ts'
import { amountOf, inForce, type Ledger } from '../../../../features/funding/rules.ts'
import type { Story } from '../../story.ts'
import { type Deed, instantOn, workingDay } from '../hiring/deeds.ts'
import { corrected, mistyped, spending, why } from './spending.ts'

export type Written = { day: number; line: string; amount: string; label: string; reference: string }

export const MONEY = 'team-3'

/** The programme's own expenses, one of them mistyped and put right, and the forecasts that the edition does not give. */
export function spendDeeds(story: Story, ledger: Ledger): Deed[] {
  const has = (it: Written) =>
    ledger.entries.some(({ amount, reference }) => reference === it.reference && amount === amountOf(it.amount))
  const deeds = [...spending, mistyped, corrected].map(it => deedOf(story, it, has(it)))
  return [...deeds, countering(story), ...forecasts(story, ledger)]
}

function deedOf(story: Story, it: Written, done: boolean): Deed {
  const at = instantOn(story, it.day, '15:20')
  const given = { ...it, kind: 'expense' as const, day: workingDay(story, it.day), amount: amountOf(it.amount) }
  const does = async () => {
    if (!done) story.accept(await recordOnLine(story.at(at), story.actor(MONEY), story.edition, given))
  }
  return { at, does }
}

/** Looked up when it is done: what was mistyped the day before may be of the same stretch. */
function countering(story: Story): Deed {
  const at = instantOn(story, corrected.day, '15:10')
  const does = async () => {
    const { entries } = await loadLedger(story.services.db, story.edition.id)
    const wrong = inForce(entries).find(it => it.reference === mistyped.reference && it.amount === mistyped.amount)
    if (wrong)
      story.accept(await counterEntry(story.at(at), story.actor(MONEY), story.edition, { id: wrong.id, reason: why }))
  }
  return { at, does }
}

const planned = [
  {
    line: 'salaries',
    amount: '1890000.00',
    label: 'Vingt-sept contrats de dix mois, au coût moyen',
    reference: 'Note au comité de pilotage',
  },
  {
    line: 'research',
    amount: '20000.00',
    label: 'Deux conventions avec des laboratoires',
    reference: 'Note au comité de pilotage',
  },
]

function forecasts(story: Story, { entries }: Ledger): Deed[] {
  const at = instantOn(story, -27, '11:00')
  return planned
    .filter(it => !entries.some(({ kind, line }) => kind === 'forecast' && line === it.line))
    .map(it => ({
      at,
      does: async () => {
        const given = { ...it, kind: 'forecast' as const, day: workingDay(story, -27), amount: amountOf(it.amount) }
        story.accept(await recordOnLine(story.at(at), story.actor(MONEY), story.edition, given))
      },
    }))
}
