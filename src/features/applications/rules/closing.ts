import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Edition } from '../../edition/rules.ts'
import { type Application, canSave, type SaveRefusal } from './decisions.ts'

type Extended = Pick<Application, 'extendedTo'>
type Closing = Pick<Edition, 'instants'>
type Graced = Closing & Pick<Edition, 'calendar'>

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

/** Both by the server's clock: when the request for sending a file arrived, and when its last byte had. */
export type Sending = { begunAt: Date; finishedAt: Date }

/** How a file is received: within the call, or after it because its sending had begun before. */
export type Reception = 'in_time' | 'in_grace'

/** Whether a file is received: sent within the call, or begun before the closing instant and whole before the end of the grace. */
export function canTakeFile(
  application: Parameters<typeof canSave>[0],
  edition: Graced,
  { begunAt, finishedAt }: Sending,
): Result<Reception, SaveRefusal> {
  const saved = canSave(application, edition, finishedAt)
  if (saved.ok) return done('in_time')
  if (saved.refusal.code !== 'call_closed') return saved
  if (application.state === 'withdrawn') return refuse({ code: 'withdrawn' })
  const inGrace = begunAt < closesFor(edition, application) && finishedAt < graceEndsFor(edition, application)
  return inGrace ? done('in_grace') : saved
}

/** Whether a submission may still follow the file that was on its way at the closing instant; nothing else opens it again. */
export const canFinish = (application: Application, edition: Graced, now: Date): boolean =>
  application.lateUpload &&
  application.state !== 'withdrawn' &&
  now >= closesFor(edition, application) &&
  now < graceEndsFor(edition, application)
