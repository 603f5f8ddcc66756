import type { Edition } from '../../edition/rules.ts'

/** What the team gave to one application alone. */
type Extended = { extendedTo: Date | null }
type Closing = Pick<Edition, 'instants'>
export type Graced = Closing & Pick<Edition, 'calendar'>

/** The instant from which this application is no longer received: the call’s, or a later one that the team gave to it alone. */
export const closesFor = ({ instants }: Closing, { extendedTo }: Extended): Date =>
  extendedTo && extendedTo > instants.callCloses ? extendedTo : instants.callCloses

/** The edition as one application meets it: the same, but for the closing instant of a call put off for it alone. */
export const editionFor = <E extends Closing>(edition: E, application: Extended): E => ({
  ...edition,
  instants: { ...edition.instants, callCloses: closesFor(edition, application) },
})

/**
 * Until when, this instant excluded, a file may end arriving whose sending had begun before the closing instant, and the submission that it
 * completes may follow. Elapsed minutes: a change of the clocks meanwhile adds and takes nothing.
 */
export const graceEndsFor = (edition: Graced, application: Extended): Date =>
  new Date(closesFor(edition, application).getTime() + (edition.calendar.uploadGraceMinutes ?? 0) * 60_000)

/** Whether a submission may still follow the file that was on its way at the closing instant; nothing else opens it again. */
export const canFinish = (
  application: Extended & { lateUpload: boolean; state: string },
  edition: Graced,
  now: Date,
): boolean =>
  application.lateUpload &&
  application.state !== 'withdrawn' &&
  now >= closesFor(edition, application) &&
  now < graceEndsFor(edition, application)
