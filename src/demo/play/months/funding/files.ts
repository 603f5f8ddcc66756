import type { Applied } from '../../../../features/edition/index.ts'
import { describeFile, recordSimulation, takeStep } from '../../../../features/funding/index.ts'
import {
  type Amount,
  amountOf,
  contractDays,
  fractionOf,
  type Ledger,
  regularTerm,
  type Step,
} from '../../../../features/funding/rules.ts'
import { daysBetween } from '../../../../kernel/day.ts'
import type { Story } from '../../story.ts'
import { type Deed, instantOn, workingDay } from '../hiring/deeds.ts'
import { dayAfterStart, script } from '../script.ts'
import { MONEY } from './spend.ts'

type Challenge = Applied['challenges'][number]

/** When each step of an agreement is taken, from January to March; one is signed much later. */
const stepDays = (slug: string, index: number) =>
  slug === script.latePayment.slug
    ? { drafted: 12, sent: 60, signed: script.latePayment.signedAfterDays }
    : { drafted: -8 + index, sent: 5 + index * 2, signed: 18 + index * 5 }

/** By when everything should be paid. */
const dueAfter = (slug: string) => (slug === script.latePayment.slug ? script.latePayment.dueAfterDays : 365)

/** Each challenge's file and estimate in the autumn, its agreement in the winter, and a simulation for each fellow who has come. */
export function fileDeeds(story: Story, ledger: Ledger): Deed[] {
  return story.edition.challenges.flatMap((challenge, index) => [
    ...opening(story, challenge, ledger),
    ...(challenge.selfFunded ? [] : agreement(story, challenge, { index, ledger })),
    ...definitive(story, challenge, ledger),
  ])
}

function opening(story: Story, challenge: Challenge, { entries, files }: Ledger): Deed[] {
  const { host, id: challengeId, selfFunded, seats, slug } = challenge
  const at = instantOn(story, -27, '10:30')
  const [bearer, institution] = [host.name.fr, host.institution.fr]
  const through = bearer === institution || selfFunded ? null : institution
  const file = {
    ...{ challengeId, operationalBearer: bearer, administrativeBearer: through, receivesItself: through === null },
    ...{ requested: !selfFunded, budgetProgramme: null, exemption: null },
    dueBy: selfFunded ? null : dayAfterStart(story.edition, dueAfter(slug)),
  }
  const estimate = {
    ...{
      challengeId,
      fellowshipId: undefined,
      amount: amountOf(`${seats.length * 70_000}.00`),
      day: workingDay(story, -80),
    },
    ...{
      label: `${seats.length} contrats de dix mois à 70 000 euros en moyenne`,
      reference: 'Dossier de candidature du défi',
    },
  }
  const does = async () => {
    if (!files.has(challengeId)) story.accept(await describeFile(story.at(at), story.actor(MONEY), story.edition, file))
    if (!entries.some(it => it.kind === 'estimate' && it.challengeId === challengeId))
      story.accept(await recordSimulation(story.at(at), story.actor(MONEY), story.edition, estimate))
  }
  return [{ at, does }]
}

type Around = { index: number; ledger: Ledger }

function agreement(story: Story, { id: challengeId, slug }: Challenge, { index, ledger }: Around): Deed[] {
  const days = stepDays(slug, index)
  const known = (step: Step['step']) => ledger.steps.some(it => it.challengeId === challengeId && it.step === step)
  return (['drafted', 'sent', 'signed'] as const).map(step => {
    const at = instantOn(story, days[step], '16:45')
    const given = { challengeId, step, day: workingDay(story, days[step]) }
    const does = async () => {
      if (!known(step)) story.accept(await takeStep(story.at(at), story.actor(MONEY), story.edition, given), EXPECTED)
    }
    return { at, does }
  })
}

/** A challenge whose team never came has no agreement. */
const EXPECTED = ['nobody_recruited', 'not_next']

function definitive(story: Story, { id: challengeId }: Challenge, { entries, fellowships }: Ledger): Deed[] {
  const own = fellowships.filter(
    it => it.challengeId === challengeId && !entries.some(({ fellowshipId }) => fellowshipId === it.id),
  )
  return own.map(it => {
    const count = daysBetween(story.edition.calendar.start.day, it.startsOn) + 12 + (it.id % 9)
    const at = instantOn(story, count, '11:40')
    const given = {
      ...{ challengeId, fellowshipId: it.id, amount: costOf(story, it), day: workingDay(story, count) },
      ...{ label: `Indice majoré ${640 + (it.id % 24)}`, reference: 'Simulation du bureau des ressources humaines' },
    }
    const does = async () => {
      story.accept(await recordSimulation(story.at(at), story.actor(MONEY), story.edition, given))
    }
    return { at, does }
  })
}

/** Between 66,400 and 74,200 euros for a whole contract, to the cent; in proportion for a shorter one. */
function costOf({ edition }: Story, it: Ledger['fellowships'][number]): Amount {
  const cents = 6_640_000 + ((it.id * 137_501) % 780_000)
  const over = contractDays(regularTerm(edition, it.challengeId)) * 100
  return fractionOf(amountOf(String(cents)), { times: contractDays({ ...it, leftOn: null }), over })
}
