/** A calendar day `YYYY-MM-DD`, without a zone: days compare as texts, and are counted here. */
export type Day = string

const DAY_MS = 86_400_000
const atUtc = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const dayAt = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)

/** The day `count` days later, or earlier when negative. */
export const plusDays = (day: Day, count: number): Day => dayAt(atUtc(day) + count * DAY_MS)

/** How many days after `from` the day `to` is; negative when it comes before. */
export const daysBetween = (from: Day, to: Day): number => Math.round((atUtc(to) - atUtc(from)) / DAY_MS)

/** Which day of the week: 1 for Monday, 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => new Date(atUtc(day)).getUTCDay() || 7

/** The Monday of the week of a day. */
export const mondayOf = (day: Day): Day => plusDays(day, 1 - weekdayOf(day))

/** The same day of the month `count` months later, or the last day of that month where it has no such day. */
export function plusMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0))
  return dayAt(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
}
