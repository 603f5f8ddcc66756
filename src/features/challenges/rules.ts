import type { ProfileCode } from '../edition/rules.ts'

export type ChallengeState = 'draft' | 'submitted' | 'kept' | 'framed' | 'published' | 'withdrawn' | 'running' | 'ended'
export type SeatState = 'requested' | 'published' | 'filled' | 'withdrawn'
export type Seat = { profile: ProfileCode; optional: boolean; state: SeatState }

/** What narrows the catalogue; an empty string narrows nothing. */
export type Filters = { profile: string; theme: string; host: string; place: string; q: string }

const PUBLIC: readonly ChallengeState[] = ['published', 'withdrawn', 'running', 'ended']

/** Whether anybody may read this challenge's page. A withdrawn challenge stays readable, and says so. */
export const isPublic = (state: ChallengeState) => PUBLIC.includes(state)

/** A host offers a seat only while its challenge is alive. */
export const seatsWanted = (seats: readonly Seat[]) => seats.filter(seat => seat.state !== 'withdrawn')

/**
 * How many seats there are of each profile, in the order in which profiles first appear.
 * Withdrawn seats do not count.
 */
export function seatsByProfile(seats: readonly Seat[]): { profile: ProfileCode; count: number }[] {
  const counts = new Map<ProfileCode, number>()
  for (const { profile } of seatsWanted(seats)) counts.set(profile, (counts.get(profile) ?? 0) + 1)
  return [...counts].map(([profile, count]) => ({ profile, count }))
}

/** Whether any filter is in force. */
export const isNarrowed = (filters: Filters) => Object.values(filters).some(Boolean)
