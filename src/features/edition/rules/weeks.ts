import type { LocalDay, Text } from './parts.ts'

/** An hour of each week: 1 for Monday, 7 for Sunday (ISO 8601), and a time `HH:MM` in the edition's zone. */
export type WeekHour = { weekday: number; time: string }

/** How a face is drawn, from the best mood to the worst. */
export type Face = 'beaming' | 'smiling' | 'flat' | 'sad'

/** The weekly note of each team: what it asks, until when, when everybody reads it, and when the silent are reminded. */
export type Weeks = {
  /** The first week is the one of this day. */
  from: LocalDay
  closes: WeekHour
  digest: WeekHour
  reminders: WeekHour[]
  /** Days whose weeks have no note. */
  off: LocalDay[]
  /** `help: true` marks the field in which a team asks for help. */
  fields: { code: string; label: Text; hint?: Text; max: number; required: boolean; help?: true }[]
  /** The best mood first. */
  moods: { code: string; face: Face; name: Text }[]
}
