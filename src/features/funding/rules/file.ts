import type { Day } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Challenge, Funding, Instrument, Money } from '../../edition/rules.ts'
import { type Amount, compare, isPositive, isZero, minus } from './amount.ts'

/** How one challenge is paid for. */
export type FundingFile = {
  operationalBearer: string
  /** Who receives the credits, when it is not the operational bearer. */
  administrativeBearer: string | null
  requested: boolean
  budgetProgramme: string | null
  exemption: string | null
  dueBy: Day | null
  /** Null while nobody has saved it: then it only says what the edition says. */
  savedAt: Date | null
}

/** What the edition says of a challenge before its file is opened. */
export const fileFrom = ({ host, selfFunded }: Pick<Challenge, 'host' | 'selfFunded'>): FundingFile => ({
  operationalBearer: host.name.fr,
  administrativeBearer: null,
  requested: !selfFunded,
  budgetProgramme: null,
  exemption: null,
  dueBy: null,
  savedAt: null,
})

/** Who receives the credits. */
export const receiverOf = ({ administrativeBearer, operationalBearer }: FundingFile): string =>
  administrativeBearer ?? operationalBearer

export type FileRefusal =
  | { code: 'bearer_missing' }
  | { code: 'administrative_missing' }
  | { code: 'programme_missing' }
  | { code: 'programme_unclear' }
  | { code: 'exemption_unknown' }
  | { code: 'must_request' }
  | { code: 'already_paid' }

type Described = Omit<FundingFile, 'savedAt'> & { receivesItself: boolean }
type Around = { funding: Pick<Funding, 'selfFunding'>; bearers: Money['bearers']; paid: Amount }

/** Credits go to a body that may receive them: the operational bearer, or another in its place. */
export function canDescribe(it: Described, { bearers, funding, paid }: Around): Result<true, FileRefusal> {
  if (it.operationalBearer === '') return refuse({ code: 'bearer_missing' })
  if (!it.requested && !funding.selfFunding) return refuse({ code: 'must_request' })
  if (!it.requested) return isZero(paid) ? done(true) : refuse({ code: 'already_paid' })
  if (it.budgetProgramme !== null && !/^\d{3}$/.test(it.budgetProgramme)) return refuse({ code: 'programme_unclear' })
  if (bearers.paidTo !== 'anyone' && !it.receivesItself && it.administrativeBearer === null)
    return refuse({ code: 'administrative_missing' })
  if (it.exemption !== null && !bearers.exemptions.some(({ code }) => code === it.exemption))
    return refuse({ code: 'exemption_unknown' })
  const needsProgramme = bearers.paidTo === 'budget_programme' && it.exemption === null
  return needsProgramme && it.budgetProgramme === null ? refuse({ code: 'programme_missing' }) : done(true)
}

/** A step of the agreement or decree that was taken, on its day. */
export type Step = { id: number; step: string; day: Day; recordedBy: string | null; recordedAt: Date }

export type StepRefusal =
  | { code: 'not_requested' }
  | { code: 'not_next' }
  | { code: 'day_missing' }
  | { code: 'day_ahead' }
  | { code: 'before_last'; day: Day }
  | { code: 'nobody_recruited' }
  | { code: 'reason_missing' }
  | { code: 'no_step' }
  | { code: 'already_paid' }

/** The step to take next, or undefined when all are. */
export const nextStep = ({ steps }: Instrument, taken: readonly Step[]) => steps[taken.length]

type Stepping = {
  instrument: Instrument
  file: Pick<FundingFile, 'requested'>
  taken: readonly Step[]
  asked: { step: string; day: Day }
  recruited: boolean
  today: Day
}

/** Steps are taken in their order, on a day that has come; the first one waits for recruitment where the edition says so. */
export function canTake({ asked, file, instrument, recruited, taken, today }: Stepping): Result<true, StepRefusal> {
  if (!file.requested) return refuse({ code: 'not_requested' })
  if (nextStep(instrument, taken)?.code !== asked.step) return refuse({ code: 'not_next' })
  if (instrument.draftedAfter === 'recruitment' && !recruited) return refuse({ code: 'nobody_recruited' })
  if (asked.day === '') return refuse({ code: 'day_missing' })
  if (asked.day > today) return refuse({ code: 'day_ahead' })
  const last = taken.at(-1)
  return last && asked.day < last.day ? refuse({ code: 'before_last', day: last.day }) : done(true)
}

/** Only the last step is taken back, with a reason, and none once something was paid on it. */
export function canTakeBack(taken: readonly Step[], paid: Amount, reason: string): Result<Step, StepRefusal> {
  const last = taken.at(-1)
  if (!last) return refuse({ code: 'no_step' })
  if (!isZero(paid)) return refuse({ code: 'already_paid' })
  return reason.trim() === '' ? refuse({ code: 'reason_missing' }) : done(last)
}

export const isPayable = (instrument: Instrument, taken: readonly Step[]): boolean =>
  taken.some(({ step }) => step === instrument.payableFrom)

export type PayRefusal =
  | { code: 'not_requested' }
  | { code: 'not_payable' }
  | { code: 'no_definitive' }
  | { code: 'above_due'; amount: Amount }
  | { code: 'above_paid'; amount: Amount }
  | { code: 'before_payable'; day: Day }

type Paying = {
  instrument: Instrument
  file: Pick<FundingFile, 'requested'>
  taken: readonly Step[]
  definitive: readonly unknown[]
  due: Amount
  paid: Amount
  asked: { amount: Amount; day: Day; back: boolean }
}

/** Money is paid once the agreement is signed, for those whose simulation is definitive, never more than is due; only what was paid comes back. */
export function canPay({ asked, ...it }: Paying): Result<true, PayRefusal> {
  const { due, file, instrument, paid, taken } = it
  if (asked.back) return compare(asked.amount, paid) > 0 ? refuse({ code: 'above_paid', amount: paid }) : done(true)
  if (!file.requested) return refuse({ code: 'not_requested' })
  const from = taken.find(({ step }) => step === instrument.payableFrom)
  if (!from) return refuse({ code: 'not_payable' })
  if (instrument.definitiveNeeded && it.definitive.length === 0) return refuse({ code: 'no_definitive' })
  if (asked.day < from.day) return refuse({ code: 'before_payable', day: from.day })
  const left = minus(due, paid)
  return compare(asked.amount, left) > 0 ? refuse({ code: 'above_due', amount: left }) : done(true)
}

/** Where a challenge's money stands. `step` is the last one taken. */
export type FundingState =
  | { kind: 'self_funded' | 'to_draft' | 'due' | 'part_paid' | 'paid' | 'overpaid' }
  | { kind: 'step'; step: string }

type Standing = { requested: boolean; taken: readonly Step[]; due: Amount; paid: Amount }

export function stateOf({ due, paid, requested, taken }: Standing): FundingState {
  if (compare(paid, due) > 0) return { kind: 'overpaid' }
  if (!requested) return { kind: 'self_funded' }
  if (isPositive(paid)) return { kind: compare(paid, due) === 0 ? 'paid' : 'part_paid' }
  if (isPositive(due)) return { kind: 'due' }
  const last = taken.at(-1)
  return last ? { kind: 'step', step: last.step } : { kind: 'to_draft' }
}
