import type { Day } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import { type Amount, isPositive, sumOf } from './amount.ts'

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

export type EntryRefusal =
  | { code: 'day_missing' }
  | { code: 'day_ahead' }
  | { code: 'amount_zero' }
  | { code: 'label_missing' }
  | { code: 'reference_missing' }
  | { code: 'line_unknown' }

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

export type CounterRefusal = { code: 'reason_missing' } | { code: 'already_countered' } | { code: 'is_counter' }

/** An entry is countered once, with a reason; what counters cannot be countered: record the right entry anew. */
export function canCounter(
  entry: Pick<Entry, 'counters' | 'counteredBy'>,
  reason: string,
): Result<string, CounterRefusal> {
  if (entry.counters !== null) return refuse({ code: 'is_counter' })
  if (entry.counteredBy !== null) return refuse({ code: 'already_countered' })
  return reason.trim() === '' ? refuse({ code: 'reason_missing' }) : done(reason.trim())
}
