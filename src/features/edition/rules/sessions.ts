import type { LocalDay, Text } from './parts.ts'

/** Who a session is for: those who have a part in a challenge, host contacts, IT departments, anybody. */
export type Audience = 'fellow' | 'operational_mentor' | 'high_level_mentor' | 'support' | 'it' | 'public'

/** Hours `HH:MM` of one day, in the edition's zone. */
export type Hours = { from: string; to: string }

/** What sessions of a kind have in common, unless one says otherwise. `listed`: they are in the public agenda. */
export type SessionKind = { code: string; name: Text; audience: Audience[]; mandatory: Audience[]; listed: boolean }

/** A session as the programme planned it. From `day` to `lastDay`, at the same hours each day. */
export type PlannedSession = {
  code: string
  kind: string
  day: LocalDay
  lastDay?: LocalDay
  hours?: Hours
  audience?: Audience[]
  mandatory?: Audience[]
  place?: string
  title: Text
  objectives?: Text
  /** Why it was cancelled, for a calendar that tells what happened. */
  cancelled?: Text
}

/** The gatherings of the ten months: their kinds, those planned from the start, and what is common to all. */
export type Sessions = {
  /** Where and when sessions are, unless one says otherwise. */
  place?: string
  hours: Hours
  /** How many days before a session its audience is reminded, once each. */
  reminderDays: number[]
  /** How long before and after each part of a session one may check in. */
  checkIn: { minutesBefore: number; minutesAfter: number }
  /** How long opinions are asked after a session, and how many there must be before any is shown. */
  feedback: { days: number; least: number }
  maxMaterialBytes: number
  /** What fellows may propose: the kind it becomes, how many outside speakers, and for whom it is. */
  proposals?: { kind: string; maxSpeakers: number; closed: Audience[]; open: Audience[] }
  kinds: SessionKind[]
  planned: PlannedSession[]
}
