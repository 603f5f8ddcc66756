import { type Day, mondayOf, plusDays } from '../../../kernel/day.ts'
import type { Edition, Weeks } from '../../edition/rules.ts'

/** An edition in which teams write their week. */
export type Weekly = Pick<Edition, 'id' | 'zone' | 'calendar'> & { weeks: Weeks }

/** What mails and pages of the weeks say of an edition. */
export type Programme = Weekly & Pick<Edition, 'title' | 'institutions' | 'programme' | 'challenges' | 'labels'>

/** One week, by its Monday, with its instants. */
export type Week = {
  monday: Day
  closesAt: Date
  digestAt: Date
  remindAt: Date[]
  /** A note that missed the closing may still be sent until the next week's. */
  lateUntil: Date
}

export const firstMonday = ({ weeks }: Pick<Weekly, 'weeks'>): Day => mondayOf(weeks.from)

/** Whether a Monday has a note: within the edition, and not a week off. */
export const hasNote = ({ calendar, weeks }: Pick<Weekly, 'weeks' | 'calendar'>, monday: Day): boolean =>
  mondayOf(monday) === monday &&
  firstMonday({ weeks }) <= monday &&
  monday <= calendar.end &&
  !weeks.off.some(day => mondayOf(day) === monday)

/** The nearest week with a note before or after another, or undefined at the ends. */
export function neighbour(edition: Weekly, monday: Day, step: -7 | 7): Day | undefined {
  const inside = (it: Day) => firstMonday(edition) <= it && it <= edition.calendar.end
  let it = plusDays(monday, step)
  while (inside(it) && !hasNote(edition, it)) it = plusDays(it, step)
  return inside(it) ? it : undefined
}

/** The reminder that is due now, while the week is still open: of several that were missed, only the last. */
export function dueReminder({ closesAt, remindAt }: Week, now: Date): Date | undefined {
  if (now >= closesAt) return undefined
  return remindAt.filter(at => at <= now).toSorted((a, b) => b.getTime() - a.getTime())[0]
}
