import type { Day } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import { type Amount, compare, isPositive, sumOf } from './amount.ts'

/** The signs that a field takes; its box takes no more. */
export const LONGEST = 400

export type EntryKind = 'forecast' | 'estimate' | 'definitive' | 'payment' | 'repayment' | 'expense'

/** One figure of the programme's money, with what it rests on, who recorded it and when. Its number is its id. */
export type Entry = {
  id: number
  kind: EntryKind
  line: string | null
  challengeId: string | null
  fellowshipId: number | null
  amount: Amount
  day: Day
  label: string
  reference: string
  /** Null for the command line. */
  recordedBy: string | null
  recordedAt: Date
  /** The entry that this one cancels. */
  counters: number | null
  /** The entry that cancels this one. */
  counteredBy: number | null
}

/** Entries that count: neither cancelled nor cancelling. */
export const inForce = (entries: readonly Entry[]): Entry[] =>
  entries.filter(it => it.counters === null && it.counteredBy === null)

/** The last of the entries that count: a forecast or a simulation takes the place of the one before it. */
export const latest = (entries: readonly Entry[]): Entry | undefined => inForce(entries).at(-1)

export const totalOf = (entries: readonly Entry[]): Amount => sumOf(entries.map(it => it.amount))

/** What left for a challenge, or came back of it. */
export const isPayment = ({ kind }: Pick<Entry, 'kind'>): boolean => kind === 'payment' || kind === 'repayment'

export type EntryRefusal =
  | { code: 'day_missing' }
  | { code: 'day_ahead' }
  | { code: 'amount_zero' }
  | { code: 'label_missing' }
  | { code: 'reference_missing' }
  | { code: 'line_unknown' }
  | { code: 'already_recorded' }

export type Draft = { amount: Amount; day: Day; label: string; reference: string }

/** What every figure needs: an amount above zero, and a day that has come. */
export function canRecord({ amount, day }: Pick<Draft, 'amount' | 'day'>, today: Day): Result<true, EntryRefusal> {
  if (!isPositive(amount)) return refuse({ code: 'amount_zero' })
  if (day === '') return refuse({ code: 'day_missing' })
  return day > today ? refuse({ code: 'day_ahead' }) : done(true)
}

/** What leaves or comes back also says what it rests on. */
export function canSpend(draft: Draft, today: Day): Result<true, EntryRefusal> {
  const allowed = canRecord(draft, today)
  if (!allowed.ok) return allowed
  if (draft.label.trim() === '') return refuse({ code: 'label_missing' })
  return draft.reference.trim() === '' ? refuse({ code: 'reference_missing' }) : done(true)
}

type Spent = Pick<Entry, 'kind' | 'amount' | 'day' | 'reference'> & { line?: string; challengeId?: string }

/** Whether this very expense or payment counts already: a form sent twice is recorded once. */
export const isRecorded = (all: readonly Entry[], it: Spent): boolean =>
  inForce(all).some(
    other =>
      other.kind === it.kind &&
      other.line === (it.line ?? null) &&
      other.challengeId === (it.challengeId ?? null) &&
      other.amount === it.amount &&
      other.day === it.day &&
      other.reference === it.reference.trim(),
  )

export type CounterRefusal =
  | { code: 'reason_missing' }
  | { code: 'already_countered' }
  | { code: 'is_counter' }
  | { code: 'came_back' }

/**
 * An entry is countered once, with a reason; what counters cannot be countered: record the right entry anew. A payment stays while
 * more of it came back than the challenge would have received without it.
 */
export function canCounter(entry: Entry, all: readonly Entry[], reason: string): Result<string, CounterRefusal> {
  if (entry.counters !== null) return refuse({ code: 'is_counter' })
  if (entry.counteredBy !== null) return refuse({ code: 'already_countered' })
  const paid = totalOf(all.filter(it => isPayment(it) && it.challengeId === entry.challengeId))
  if (entry.kind === 'payment' && compare(entry.amount, paid) > 0) return refuse({ code: 'came_back' })
  return reason.trim() === '' ? refuse({ code: 'reason_missing' }) : done(reason.trim())
}
