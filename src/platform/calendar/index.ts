import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { inZone } from './zone.ts'

/** One event of a calendar; instants are exact, texts plain. */
export type CalendarEvent = {
  /** The same for ever: calendar programs know an event by it. */
  uid: string
  /** Grows with each change of date or state, so that programs take the change over. */
  sequence: number
  /** When it last changed in any way. */
  changedAt: Date
  startsAt: Date
  endsAt: Date
  summary: string
  location: string
  description: string
  url?: string
  cancelled?: boolean
}

/** With an IANA `zone`, starts and ends are said in it; in UTC without. */
export type Calendar = { name: string; events: readonly CalendarEvent[]; zone?: string }

/** How often programs that follow a calendar are asked to read it again. */
const REFRESH_SECONDS = 3600

/**
 * A calendar as programs read it (RFC 5545), published for whoever follows it. Instants are in UTC unless a zone is
 * asked for, so that no zone table is needed and none can be wrong. What was cancelled stays in it: programs that only stopped seeing it would keep it. The stamp of
 * an event is its last change, so that the same events are the same bytes.
 */
export function calendarText({ name, events, zone }: Calendar): string {
  const calendar = ical({
    name,
    prodId: { company: 'Cohorte', product: 'Calendar' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  })
  for (const it of events) {
    calendar.createEvent({
      id: it.uid,
      sequence: it.sequence,
      stamp: it.changedAt,
      lastModified: it.changedAt,
      start: it.startsAt,
      end: it.endsAt,
      summary: it.summary,
      location: it.location === '' ? null : it.location,
      description: it.description === '' ? null : it.description,
      url: it.url ?? null,
      status: it.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return zone ? inZone(calendar.toString(), zone) : calendar.toString()
}
