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
