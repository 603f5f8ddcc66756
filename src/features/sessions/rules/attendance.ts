import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Audience, Sessions } from '../../edition/rules.ts'
import { type Session, type SessionState, spanOf } from './session.ts'

const MINUTE = 60_000

export type CheckInRefusal = { code: 'wrong_code' } | { code: 'too_many'; retryAfterSeconds: number }

/** Whether one may check in now: from some minutes before a part of a published session to some minutes after it. */
export const isCheckInOpen = (
  { parts, state }: Pick<Session, 'parts' | 'state'>,
  { checkIn }: Pick<Sessions, 'checkIn'>,
  now: Date,
): boolean =>
  (state === 'published' || state === 'held') &&
  parts.some(
    it =>
      now.getTime() >= it.startsAt.getTime() - checkIn.minutesBefore * MINUTE &&
      now.getTime() <= it.endsAt.getTime() + checkIn.minutesAfter * MINUTE,
  )

/** A code is typed on a phone: spaces and signs around its digits do not count. */
export const codeIn = (typed: string): string => typed.replace(/\D/g, '')

export type SheetRefusal =
  | { code: 'too_early' }
  | { code: 'was_cancelled' }
  | { code: 'excuse_missing'; personId: number }

/**
 * Absences are excused as soon as they are known; who is there is noted from the first check-in on, for as long as it takes to be
 * right.
 */
export function canNote(
  session: Pick<Session, 'parts' | 'state'>,
  { checkIn }: Pick<Sessions, 'checkIn'>,
  { marks, now }: { marks: readonly Pick<Mark, 'presence'>[]; now: Date },
): Result<true, SheetRefusal> {
  if (session.state === 'cancelled') return refuse({ code: 'was_cancelled' })
  if (marks.every(it => it.presence !== 'present')) return done(true)
  const opens = spanOf(session).startsAt.getTime() - checkIn.minutesBefore * MINUTE
  return now.getTime() < opens ? refuse({ code: 'too_early' }) : done(true)
}

/** What is known of somebody invited. Nothing noted is an absence once the session is held. */
export type Presence = 'present' | 'excused' | 'absent'

/** Somebody invited to a session, or a host's contact, who has no account and is not noted. */
export type Guest = { personId: number | null; name: string; group: Audience; challengeId: string | null }

/** One person invited to one session, for one challenge. */
export type Attendance = {
  sessionId: number
  personId: number
  name: string
  challengeId: string
  group: Audience
  mandatory: boolean
  presence: Presence
}

export type Tally = { expected: number; present: number; excused: number; absent: number }

/** How many of these came, were excused, or were missing, among those who had to come. */
export function tally(rows: readonly Pick<Attendance, 'mandatory' | 'presence'>[]): Tally {
  const binding = rows.filter(it => it.mandatory)
  const count = (presence: Presence) => binding.filter(it => it.presence === presence).length
  return {
    expected: binding.length,
    present: count('present'),
    excused: count('excused'),
    absent: count('absent'),
  }
}

/** Each key of the rows with its tally, in the order in which they come. */
export function tallyBy<R extends Pick<Attendance, 'mandatory' | 'presence'>>(
  rows: readonly R[],
  keyOf: (row: R) => string,
): Map<string, Tally> {
  const groups = new Map<string, R[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return new Map([...groups].map(([key, some]) => [key, tally(some)]))
}

type Remindable = { state: SessionState; startsAt: Date }

/**
 * The rule of reminding that is due now, if any: the one nearest to the session among those whose day has come, so that a
 * session published late is not reminded of twice in a minute.
 */
export function dueReminder({ state, startsAt }: Remindable, reminderDays: readonly number[], now: Date) {
  const left = startsAt.getTime() - now.getTime()
  if (state !== 'published' || left <= 0) return undefined
  return reminderDays.toSorted((a, b) => a - b).find(days => left <= days * 24 * 60 * MINUTE)
}

/** What a sheet says of one person; `reason` only for an excuse. */
export type Mark = { personId: number; presence: Presence; reason: string }

type Known = { personId: number; presence: Presence; reason: string | null }

/** The marks that differ from what is known, of people invited only. An excuse says why. */
export function changesOf(invited: readonly Known[], marks: readonly Mark[]): Result<Mark[], SheetRefusal> {
  const known = new Map(invited.map(it => [it.personId, it]))
  const changed = marks.filter(it => {
    const before = known.get(it.personId)
    return before && (before.presence !== it.presence || (before.reason ?? '') !== it.reason)
  })
  const unsaid = changed.find(it => it.presence === 'excused' && it.reason === '')
  return unsaid ? refuse({ code: 'excuse_missing', personId: unsaid.personId }) : done(changed)
}
