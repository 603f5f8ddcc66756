import type { Edition } from '../features/edition/rules.ts'

/** The named moments of an edition's life, in order. Each is a state of the world and an instant of its calendar. */
export const moments = [
  'before',
  'open',
  'last_minute',
  'closed',
  'preselection',
  'jury',
  'matching',
  'validation',
  'notified',
  'announced',
] as const

export type Moment = (typeof moments)[number]

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The instant that the clock shows when the demonstration moves to a moment. */
export function instantAt(edition: Edition, moment: Moment): Date {
  const { instants } = edition
  const after = (instant: Date, ms: number) => new Date(instant.getTime() + ms)
  const at: Record<Moment, Date> = {
    before: after(instants.callOpens, -7 * DAY),
    open: after(instants.callOpens, 15 * DAY),
    last_minute: after(instants.callCloses, -90_000),
    closed: after(instants.callCloses, 5 * MINUTE),
    preselection: after(instants.preselectionStarts, DAY + 2 * HOUR),
    jury: after(instants.interviewsStart, 9 * HOUR),
    matching: after(instants.interviewsEnd, 10 * HOUR),
    validation: after(instants.validation, HOUR),
    notified: after(instants.notification, HOUR),
    announced: after(instants.announcement, HOUR),
  }
  return at[moment]
}
