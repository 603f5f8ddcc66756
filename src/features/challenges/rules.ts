import { done, type Result, refuse } from '../../kernel/result.ts'
import type { ArchivedChallenge } from '../archives/rules.ts'
import type { Challenge, ProfileCode } from '../edition/rules.ts'
import type { Life, Order } from './rules/life.ts'
import type { Spot } from './rules/map.ts'

export * from './rules/compare.ts'
export * from './rules/life.ts'
export * from './rules/map.ts'

export type ChallengeState = 'draft' | 'submitted' | 'kept' | 'framed' | 'published' | 'withdrawn' | 'running' | 'ended'
export type SeatState = 'requested' | 'published' | 'filled' | 'withdrawn'
export type Seat = { profile: ProfileCode; optional: boolean; state: SeatState }

/** What narrows the catalogue; an empty string narrows nothing. */
export type Filters = {
  profile: string
  theme: string
  host: string
  place: string
  life: string
  /** The edition in force, a past one, or both. */
  edition: string
  q: string
}

/** A public challenge, and whether the words searched for are in it. */
export type Listed = {
  id: string
  state: ChallengeState
  sheet: Challenge
  seats: Seat[]
  matches: boolean
  withdrawnAt: Date | null
}

/** A public challenge, and where it is in its life. */
export type Living = Listed & { life: Life }

/** A challenge as pages draw it: a seat is wanted, filled or withdrawn. */
export type Entry = Omit<Listed, 'seats'> & {
  seats: { profile: ProfileCode; optional: boolean; state: 'wanted' | 'filled' | 'withdrawn' }[]
}

export type Facet = {
  name: 'profile' | 'theme' | 'host' | 'place' | 'life' | 'edition'
  chips: { label: string; href: string; current: boolean; count?: number | undefined }[]
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
  order: Order
  orders: { order: Order; href: string }[]
  spots: Spot[]
  /** Past editions; undefined where none is kept or the filters leave them out. */
  past: Past | undefined
}

/** A page of the challenges of past editions, with how many there are in all. */
export type Past = { count: number; shown: ArchivedChallenge[]; next: string | undefined }

/** Whether a challenge passes every filter in force. */
export const passes = ({ life, matches, seats, sheet }: Living, filters: Filters): boolean =>
  matches &&
  (!filters.profile || seats.some(seat => seat.profile === filters.profile && seat.state !== 'withdrawn')) &&
  (!filters.theme || sheet.theme === filters.theme) &&
  (!filters.host || sheet.host.institution.fr === filters.host) &&
  (!filters.place || sheet.place === filters.place) &&
  (!filters.life || life === filters.life)

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

/** How many challenges and seats are offered: what is withdrawn is not. */
export function offeredIn(listed: readonly Listed[]): { total: number; seats: number } {
  const offered = listed.filter(({ state }) => state !== 'withdrawn')
  return { total: offered.length, seats: offered.flatMap(({ seats }) => seats).length }
}

/** The values that one filter may take, in order of first appearance, each with how many challenges would remain. */
export function valuesOf(
  listed: readonly Living[],
  filters: Filters,
  name: Exclude<Facet['name'], 'edition'>,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const challenge of listed) {
    const values = {
      profile: profilesOf(challenge),
      theme: [challenge.sheet.theme],
      host: [challenge.sheet.host.institution.fr],
      place: [challenge.sheet.place],
      life: [challenge.life],
    }
    const counted = passes(challenge, { ...filters, [name]: '' }) ? 1 : 0
    for (const value of values[name]) counts.set(value, (counts.get(value) ?? 0) + counted)
  }
  return counts
}

const profilesOf = ({ seats }: Listed) => [
  ...new Set(seats.filter(seat => seat.state !== 'withdrawn').map(seat => seat.profile)),
]

/** A challenge as its team follows it. */
export type Followed = {
  id: string
  slug: string
  number: number
  title: string
  host: { fr: string; en: string }
  state: ChallengeState
  withdrawnAt: Date | null
  reason: string | null
  seats: number
  /** How many letters were written about its withdrawal. */
  letters: number
  /** Applications in force that wish for it, and drafts that do so far. */
  submitted: number
  drafts: number
}

export type WithdrawalRefusal = { code: 'already_withdrawn' } | { code: 'list_submitted' } | { code: 'reason_missing' }

type Withdrawing = { state: ChallengeState; listSubmitted: boolean; reason: string }

/**
 * The team withdraws a published challenge, with a reason, until the list of teams is before the authority: what that list says
 * may no longer move under it. Gives the reason.
 */
export function canWithdraw({ state, listSubmitted, reason }: Withdrawing): Result<string, WithdrawalRefusal> {
  if (state !== 'published') return refuse({ code: 'already_withdrawn' })
  if (listSubmitted) return refuse({ code: 'list_submitted' })
  return reason.trim().length < 5 ? refuse({ code: 'reason_missing' }) : done(reason.trim())
}

/** Somebody who wished for a challenge. `others`: how many of their wishes are still offered without it. */
export type Wisher = {
  personId: number
  name: string
  email: string
  lang: 'fr' | 'en'
  state: 'draft' | 'submitted'
  others: number
}

/** The mails about one withdrawal are read and approved together. */
export const withdrawalBatch = (challengeId: string) => `withdrawal-${challengeId}`

/** Those who read the same words, name apart. */
export const alike = (wishers: readonly Wisher[]): Wisher[][] => [
  ...Map.groupBy(wishers, ({ lang, state, others }) => `${lang} ${state} ${Math.min(others, 2)}`).values(),
]
