import { type Day, daysBetween, plusDays, plusMonths } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Progress } from '../../edition/rules.ts'

export type PointState = 'to_ask' | 'asked' | 'held' | 'missed' | 'cancelled'

/** A challenge's point of one month, which is named by its first day. */
export type Point = {
  id: number
  challengeId: string
  month: Day
  state: PointState
  plannedOn: Day | null
  heldOn: Day | null
  note: string
  reason: string
  askedBy: string | null
  closedBy: string | null
  remindedAt: Date | null
}

export const NOTE_MOST = 2000

export type PointRefusal =
  | { code: 'already_held' }
  | { code: 'month_over' }
  | { code: 'day_missing' }
  | { code: 'not_this_month'; from: Day; to: Day }
  | { code: 'in_the_past' }
  | { code: 'in_the_future' }
  | { code: 'too_late'; until: Day }
  | { code: 'note_missing' }
  | { code: 'too_long'; most: number }
  | { code: 'reason_missing' }

/** The first day of a day's month. */
export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`

/** The last day of the month that this day begins. */
export const lastOf = (month: Day): Day => plusDays(plusMonths(month, 1), -1)

type Term = { startsOn: Day; endsOn: Day }

/** The months of a challenge that have a point, up to the month of `today` included: those with days enough of it. */
export function monthsWithPoint({ startsOn, endsOn }: Term, leastDays: number, today: Day): Day[] {
  if (today < startsOn) return []
  const last = today < endsOn ? today : endsOn
  const months: Day[] = []
  for (let month = monthOf(startsOn); month <= last; month = plusMonths(month, 1)) {
    const from = month < startsOn ? startsOn : month
    const to = lastOf(month) < endsOn ? lastOf(month) : endsOn
    if (daysBetween(from, to) + 1 >= leastDays) months.push(month)
  }
  return months
}

type Known = Pick<Point, 'state' | 'month'>

const isIn = (day: Day, month: Day) => monthOf(day) === month
const notThisMonth = (month: Day) => refuse({ code: 'not_this_month', from: month, to: lastOf(month) })

/** A point is asked for a day still to come of its month; one that is asked already moves, a cancelled one lives again. */
export function canAsk({ month, state }: Known, day: Day | undefined, today: Day): Result<Day, PointRefusal> {
  if (state === 'held') return refuse({ code: 'already_held' })
  if (state === 'missed' || today > lastOf(month)) return refuse({ code: 'month_over' })
  if (day === undefined) return refuse({ code: 'day_missing' })
  if (!isIn(day, month)) return notThisMonth(month)
  return day < today ? refuse({ code: 'in_the_past' }) : done(day)
}

type Held = { heldOn: Day | undefined; note: string; today: Day; writtenWithinDays: number }

/** A point is written down once, with its day and what was said, in its month or shortly after it. */
export function canHold({ month, state }: Known, it: Held): Result<Day, PointRefusal> {
  const until = plusDays(lastOf(month), it.writtenWithinDays)
  if (state === 'held') return refuse({ code: 'already_held' })
  if (it.today > until) return refuse({ code: 'too_late', until })
  if (it.heldOn === undefined) return refuse({ code: 'day_missing' })
  if (!isIn(it.heldOn, month)) return notThisMonth(month)
  if (it.heldOn > it.today) return refuse({ code: 'in_the_future' })
  if (it.note.trim() === '') return refuse({ code: 'note_missing' })
  return it.note.length > NOTE_MOST ? refuse({ code: 'too_long', most: NOTE_MOST }) : done(it.heldOn)
}

/** A point that is neither held nor missed is cancelled with a reason. */
export function canCancel({ month, state }: Known, reason: string, today: Day): Result<string, PointRefusal> {
  if (state === 'held') return refuse({ code: 'already_held' })
  if (state === 'missed' || today > lastOf(month)) return refuse({ code: 'month_over' })
  return reason.trim() === '' ? refuse({ code: 'reason_missing' }) : done(reason.trim())
}

/** What the calendar does to a point by itself: a month without it is missed, a month half gone is called to mind once. */
export function dueOf(
  { month, state, remindedAt }: Known & Pick<Point, 'remindedAt'>,
  { remindOn }: Pick<Progress['points'], 'remindOn'>,
  today: Day,
): 'miss' | 'remind' | undefined {
  if (today > lastOf(month)) return state === 'to_ask' || state === 'asked' ? 'miss' : undefined
  if (state !== 'to_ask' || remindedAt) return undefined
  return today >= plusDays(month, remindOn - 1) ? 'remind' : undefined
}

/** What can still be done with a point on a day. */
export const openTo = ({ month, state }: Known, today: Day, { writtenWithinDays }: Progress['points']) => ({
  asking: state !== 'held' && state !== 'missed' && today <= lastOf(month),
  holding: state !== 'held' && today >= month && today <= plusDays(lastOf(month), writtenWithinDays),
  cancelling: (state === 'to_ask' || state === 'asked') && today <= lastOf(month),
})

/** How many of the latest months in a row went by without a point; a month not over yet says nothing. */
export function missedInARow(points: readonly Pick<Point, 'month' | 'state'>[]): number {
  const over = points.filter(it => it.state === 'held' || it.state === 'missed' || it.state === 'cancelled')
  const latest = over.toSorted((a, b) => (a.month < b.month ? 1 : -1))
  const stop = latest.findIndex(it => it.state === 'held')
  return (stop < 0 ? latest : latest.slice(0, stop)).filter(it => it.state === 'missed').length
}
