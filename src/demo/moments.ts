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
  'hiring',
  'launch',
  'midterm',
  'ending',
  'afterwards',
] as const

export type Moment = (typeof moments)[number]

export const isMoment = (name: unknown): name is Moment => moments.includes(name as Moment)

/** Whether one moment comes after another. */
export const isAfter = (one: Moment, other: Moment): boolean => moments.indexOf(one) > moments.indexOf(other)

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The instant `ms` milliseconds after another. */
export const after = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms)

/** The instant that the clock shows when the demonstration moves to a moment. */
export function instantAt({ instants }: Pick<Edition, 'instants'>, moment: Moment): Date {
  const at: Record<Moment, Date> = {
    before: after(instants.callOpens, -7 * DAY + 10 * HOUR),
    open: after(instants.callCloses, -4 * DAY - 6 * HOUR),
    last_minute: after(instants.callCloses, -10 * MINUTE),
    closed: after(instants.callCloses, 5 * MINUTE),
    preselection: after(instants.preselectionStarts, 4 * DAY + 10 * HOUR),
    jury: after(instants.interviewsStart, 13.25 * HOUR),
    matching: after(instants.interviewsEnd, 10 * HOUR),
    validation: after(instants.validation, HOUR),
    notified: after(instants.notification, 2 * DAY + 5 * HOUR),
    announced: after(instants.announcement, HOUR),
    // The team's week closes on Fridays: three of these moments are a Friday at one o'clock.
    hiring: after(instants.start, -7 * DAY + 10 * HOUR),
    launch: after(instants.start, 25 * DAY + 13 * HOUR),
    midterm: after(instants.start, 151 * DAY + 12 * HOUR),
    ending: after(instants.end, -7 * DAY + 13 * HOUR),
    afterwards: after(instants.end, 182 * DAY + 9 * HOUR),
  }
  return at[moment]
}
