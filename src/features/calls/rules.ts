import { done, type Result, refuse } from '../../kernel/result.ts'
import { callIsOpen, type Edition } from '../edition/rules.ts'

type Calendar = Pick<Edition, 'instants'>

/** What happens next for somebody who looks at the call, with its instant. */
export type NextStep = { code: 'interviews' | 'notification' | 'announcement' | 'start'; at: Date }

/** What the call page says, by the calendar alone. `closes_soon` is the last 48 hours. */
export type CallNotice =
  | { code: 'upcoming'; opensAt: Date }
  | { code: 'open'; closesAt: Date }
  | { code: 'closes_soon'; closesAt: Date }
  | { code: 'closed'; closedAt: Date; next: NextStep | undefined }

const REMINDER_HOURS = 48

/** Whether an application may be submitted at this instant: the opening instant is in, the closing instant is out. */
export const isOpen = (edition: Calendar, now: Date): boolean => callIsOpen(edition, now)

/** Whether the call has ever opened: before that there is nothing to start. */
export const hasOpened = (edition: Calendar, now: Date): boolean =>
  now.getTime() >= edition.instants.callOpens.getTime()

/** When people whose draft is not submitted are reminded, by a declared automatic rule: 48 hours before the closing instant. */
export const reminderAt = ({ instants }: Calendar): Date =>
  new Date(instants.callCloses.getTime() - REMINDER_HOURS * 3_600_000)

const HOUR_MS = 3_600_000

/** How near the closing instant is: its last 48 hours, its last hour; undefined before them, and once it is over. */
export function closesWithin({ instants }: Calendar, now: Date): 'days' | 'hour' | undefined {
  const left = instants.callCloses.getTime() - now.getTime()
  if (left <= 0 || left > REMINDER_HOURS * HOUR_MS) return undefined
  return left > HOUR_MS ? 'days' : 'hour'
}

/** Until which closing instant a reminder is due at this instant: a call that closes then, or before, is in its last 48 hours. */
export const reminderUntil = (now: Date): Date => new Date(now.getTime() + REMINDER_HOURS * 3_600_000)

/** The closing instant put off, for everybody or for one application, and why. */
export type Extension = { closedAt: Date; closesAt: Date; reason: string; decidedAt: Date }

/** The same as the team lists it: whose it is, and who decided. */
export type Listed = Extension & {
  id: number
  applicationId: number | null
  code: string | null
  candidate: string | null
  by: string
}

export type ExtendRefusal =
  | { code: 'reason_missing' }
  | { code: 'reason_long'; over: number }
  | { code: 'instant_missing' }
  | { code: 'not_later'; closesAt: Date }
  | { code: 'already_past' }

const LONGEST_REASON = 500

/**
 * Whether a closing instant may be put off to another. It only ever moves away, and to an instant still to come: whoever read a
 * later date is never shown an earlier one from here.
 * @param closesAt the instant in force for whoever it is about
 * @param asked the new one; undefined when what was typed is no instant
 */
export function canExtend(
  closesAt: Date,
  { asked, reason }: { asked: Date | undefined; reason: string },
  now: Date,
): Result<Date, ExtendRefusal> {
  if (!asked) return refuse({ code: 'instant_missing' })
  if (asked <= closesAt) return refuse({ code: 'not_later', closesAt })
  if (asked <= now) return refuse({ code: 'already_past' })
  if (!reason) return refuse({ code: 'reason_missing' })
  const over = reason.length - LONGEST_REASON
  return over > 0 ? refuse({ code: 'reason_long', over }) : done(asked)
}

/** What to say about the call at an instant. */
export function callNotice(edition: Calendar, now: Date): CallNotice {
  const { callOpens, callCloses } = edition.instants
  if (!hasOpened(edition, now)) return { code: 'upcoming', opensAt: callOpens }
  if (!isOpen(edition, now)) return { code: 'closed', closedAt: callCloses, next: nextStep(edition, now) }
  const code = now.getTime() >= reminderAt(edition).getTime() ? 'closes_soon' : 'open'
  return { code, closesAt: callCloses }
}

/** The first public step of the calendar still to come after the call, or undefined once the programme runs. */
export function nextStep({ instants }: Calendar, now: Date): NextStep | undefined {
  const steps: NextStep[] = [
    { code: 'interviews', at: instants.interviewsStart },
    { code: 'notification', at: instants.notification },
    { code: 'announcement', at: instants.announcement },
    { code: 'start', at: instants.start },
  ]
  return steps.find(step => now.getTime() < step.at.getTime())
}
