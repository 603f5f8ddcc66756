import { Temporal } from 'temporal-polyfill'
import type { Calendar, Deadline, Edition, EditionData, Instants, LocalDay, LocalTime } from './rules.ts'

/**
 * The instant of a local time in an IANA zone. Where the clocks go back and the hour happens twice, the first one;
 * where they go forward and it never happens, the instant at which it would have been.
 */
export const instantOf = (local: LocalTime, zone: string): Date =>
  new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds)

/** The first instant of a local day, which is not midnight everywhere on the day clocks change. */
export const dayStart = (day: LocalDay, zone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds)

/** The first instant of the day after. */
export const dayEnd = (day: LocalDay, zone: string): Date =>
  dayStart(Temporal.PlainDate.from(day).add({ days: 1 }).toString(), zone)

/** The local time of an instant in a zone, to the minute: what a date and time field shows. */
export const localTimeOf = (instant: Date, zone: string): LocalTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

/** The local day of an instant in a zone. */
export const dayOf = (instant: Date, zone: string): LocalDay => localTimeOf(instant, zone).slice(0, 10)

/** The same local hour some calendar days later, whatever the clocks did in between. */
export const addDays = (instant: Date, days: number, zone: string): Date =>
  new Date(
    Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).add({ days }).epochMilliseconds,
  )

/** The last instant to answer an offer sent at `sentAt`: the same local hour, `offers.answerDays` days later. */
export const answerDueAt = (edition: Pick<EditionData, 'offers' | 'zone'>, sentAt: Date): Date =>
  addDays(sentAt, edition.offers.answerDays, edition.zone)

/**
 * The edition with every local time as the instant it means in its zone. What a calendar leaves out is filled from its
 * neighbours: preselection lasts from the end of the call to the interviews, validation is due with the notification,
 * and an event of which only the last day is known is due at the end of the day before.
 */
export function resolve(data: EditionData): Edition {
  return { ...data, instants: instantsOf(data.calendar, data.zone, data.offers.answerDays) }
}

function instantsOf(calendar: Calendar, zone: string, answerDays: number): Instants {
  const at = (local: LocalTime) => instantOf(local, zone)
  const interviews = calendar.interviews.map(day => ({ day, starts: dayStart(day, zone), ends: dayEnd(day, zone) }))
  const [first, last] = [interviews[0], interviews.at(-1)]
  if (!first || !last) throw new Error('an edition has at least one day of interviews')
  const callCloses = at(calendar.call.closes)
  const notification = due(calendar.notification, zone)
  return {
    callOpens: at(calendar.call.opens),
    callCloses,
    ...preselection(calendar, zone, { from: callCloses, to: first.starts }),
    wishesOpen: calendar.wishes && at(calendar.wishes.opens),
    wishesClose: calendar.wishes && at(calendar.wishes.closes),
    interviews,
    interviewsStart: first.starts,
    interviewsEnd: last.ends,
    validation: calendar.validation ? at(calendar.validation) : notification,
    notification,
    answersDue: addDays(notification, answerDays, zone),
    announcement: due(calendar.announcement, zone),
    start: dayStart(calendar.start.day, zone),
    end: dayEnd(calendar.end, zone),
  }
}

function preselection({ preselection: days }: Calendar, zone: string, around: { from: Date; to: Date }) {
  if (!days) return { preselectionStarts: around.from, preselectionEnds: around.to }
  const starts = dayStart(days.from, zone)
  return { preselectionStarts: starts < around.from ? around.from : starts, preselectionEnds: dayEnd(days.to, zone) }
}

function due({ at, before }: Deadline, zone: string): Date {
  if (at) return instantOf(at, zone)
  if (!before) throw new Error('a deadline has an hour or a last day')
  return new Date(dayStart(before, zone).getTime() - 60_000)
}
