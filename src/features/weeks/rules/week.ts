import { type Day, mondayOf, plusDays } from '../../../kernel/day.ts'
import { dayOf, instantOf } from '../../edition/index.ts'
import type { Edition, WeekHour, Weeks } from '../../edition/rules.ts'

/** An edition in which teams write their week. */
export type Weekly = Pick<Edition, 'id' | 'zone' | 'calendar'> & { weeks: Weeks }

/** One week, by its Monday, with its instants. */
export type Week = {
  monday: Day
  closesAt: Date
  digestAt: Date
  remindAt: Date[]
  /** A note that missed the closing may still be sent until the next week's. */
  lateUntil: Date
}

const hourIn = (monday: Day, { weekday, time }: WeekHour, zone: string): Date =>
  instantOf(`${plusDays(monday, weekday - 1)}T${time}`, zone)

/** The instants of the week of a Monday: local hours of the edition's zone, whatever the clocks do that week. */
export function weekAt({ weeks, zone }: Pick<Weekly, 'weeks' | 'zone'>, monday: Day): Week {
  return {
    monday,
    closesAt: hourIn(monday, weeks.closes, zone),
    digestAt: hourIn(monday, weeks.digest, zone),
    remindAt: weeks.reminders.map(it => hourIn(monday, it, zone)),
    lateUntil: hourIn(plusDays(monday, 7), weeks.closes, zone),
  }
}

export const firstMonday = ({ weeks }: Pick<Weekly, 'weeks'>): Day => mondayOf(weeks.from)

/** Whether a Monday has a note: within the edition, and not a week off. */
export const hasNote = ({ calendar, weeks }: Pick<Weekly, 'weeks' | 'calendar'>, monday: Day): boolean =>
  mondayOf(monday) === monday &&
  firstMonday({ weeks }) <= monday &&
  monday <= calendar.end &&
  !weeks.off.some(day => mondayOf(day) === monday)

/** The Monday of the week of an instant. */
export const mondayAt = ({ zone }: Pick<Weekly, 'zone'>, now: Date): Day => mondayOf(dayOf(now, zone))

/** Every week that has a note, up to the one of an instant, the latest first. */
export function weeksUntil(edition: Weekly, now: Date): Day[] {
  const mondays: Day[] = []
  for (let it = mondayAt(edition, now); it >= firstMonday(edition); it = plusDays(it, -7))
    if (hasNote(edition, it)) mondays.push(it)
  return mondays
}

/** The nearest week with a note before or after another, or undefined at the ends. */
export function neighbour(edition: Weekly, monday: Day, step: -7 | 7): Day | undefined {
  const inside = (it: Day) => firstMonday(edition) <= it && it <= edition.calendar.end
  let it = plusDays(monday, step)
  while (inside(it) && !hasNote(edition, it)) it = plusDays(it, step)
  return inside(it) ? it : undefined
}

/** The latest week whose digest is due, or undefined before the first. */
export const dueDigest = (edition: Weekly, now: Date): Week | undefined =>
  weeksUntil(edition, now)
    .slice(0, 2)
    .map(monday => weekAt(edition, monday))
    .find(({ digestAt }) => digestAt <= now)

/** The reminder that is due now, while the week is still open: of several that were missed, only the last. */
export function dueReminder({ closesAt, remindAt }: Week, now: Date): Date | undefined {
  if (now >= closesAt) return undefined
  return remindAt.filter(at => at <= now).toSorted((a, b) => b.getTime() - a.getTime())[0]
}
