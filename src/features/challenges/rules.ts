import type { Challenge, ProfileCode } from '../edition/rules.ts'

export type ChallengeState = 'draft' | 'submitted' | 'kept' | 'framed' | 'published' | 'withdrawn' | 'running' | 'ended'
export type SeatState = 'requested' | 'published' | 'filled' | 'withdrawn'
export type Seat = { profile: ProfileCode; optional: boolean; state: SeatState }

/** What narrows the catalogue; an empty string narrows nothing. */
export type Filters = { profile: string; theme: string; host: string; place: string; q: string }

/** A public challenge, and whether the words searched for are in it. */
export type Listed = {
  id: string
  state: ChallengeState
  sheet: Challenge
  seats: Seat[]
  matches: boolean
}

/** A challenge as pages draw it: a seat is wanted, filled or withdrawn. */
export type Entry = Omit<Listed, 'seats'> & {
  seats: { profile: ProfileCode; optional: boolean; state: 'wanted' | 'filled' | 'withdrawn' }[]
}

export type Facet = {
  name: 'profile' | 'theme' | 'host' | 'place'
  chips: { label: string; href: string; current: boolean; count: number }[]
}

/** Everything the catalogue's page shows. `clear` is the address without filters, when some are on. */
export type Catalogue = {
  hidden: boolean
  total: number
  seats: number
  shown: Entry[]
  facets: Facet[]
  filters: Filters
  clear: string | undefined
  keep: Record<string, string>
}

/** Whether a challenge passes every filter in force. */
export const passes = ({ matches, seats, sheet }: Listed, filters: Filters): boolean =>
  matches &&
  (!filters.profile || seats.some(seat => seat.profile === filters.profile && seat.state !== 'withdrawn')) &&
  (!filters.theme || sheet.theme === filters.theme) &&
  (!filters.host || sheet.host.institution.fr === filters.host) &&
  (!filters.place || sheet.place === filters.place)

/** Whether any filter is in force. */
export const isNarrowed = (filters: Filters) => Object.values(filters).some(Boolean)

const shownAs = { requested: 'wanted', published: 'wanted', filled: 'filled', withdrawn: 'withdrawn' } as const

/** Seats of a withdrawn challenge are all withdrawn, whatever their own state. */
export const entryOf = (listed: Listed): Entry => ({
  ...listed,
  seats: listed.seats.map(seat => ({
    ...seat,
    state: listed.state === 'withdrawn' ? 'withdrawn' : shownAs[seat.state],
  })),
})

/** The values that one filter may take, in order of first appearance, each with how many challenges would remain. */
export function valuesOf(listed: readonly Listed[], filters: Filters, name: Facet['name']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const challenge of listed) {
    const values = {
      profile: profilesOf(challenge),
      theme: [challenge.sheet.theme],
      host: [challenge.sheet.host.institution.fr],
      place: [challenge.sheet.place],
    }
    const counted = passes(challenge, { ...filters, [name]: '' }) ? 1 : 0
    for (const value of values[name]) counts.set(value, (counts.get(value) ?? 0) + counted)
  }
  return counts
}

const profilesOf = ({ seats }: Listed) => [
  ...new Set(seats.filter(seat => seat.state !== 'withdrawn').map(seat => seat.profile)),
]
