import type { Problem } from '../../engine/matching/index.ts'
import { canonicalJson } from '../../platform/signing/index.ts'
import { mutualPairs } from './teammates.ts'

export type Heard = {
  code: string
  profile: string
  wishes: string[]
  preference: string[] | null
  name: string
  /** The name they gave of somebody they would like to work with. */
  teammate: string | null
}
export type Ranked = {
  challengeId: string
  profile: string
  code: string
  place: number
  acceptable: boolean
  points: number
}
export type Offered = {
  id: string
  number: number
  closurePriority: number
  seats: { profile: string; optional: boolean }[]
}
export type Instruction = {
  kind: 'lock' | 'exclusion'
  code: string
  challengeId: string
  profile: string | null
  reason: string
}

export type Facts = {
  places: number
  /** The content hashes of the submissions in force, from which the seed is drawn. */
  seed: string
  heard: Heard[]
  ranked: Ranked[]
  challenges: Offered[]
  instructions: Instruction[]
}

/**
 * What the engine is asked, from what people decided. The engine only ever sees codes: no name, and nothing personal.
 *
 * A person's order of wishes is the one they gave at the interview. Where they gave none, the challenge whose jury placed
 * them best comes first, then the challenge published first: their wishes had no order of their own.
 *
 * Only places limit: an edition states no budget for its seats. Of names, the engine learns only which codes named each other.
 */
export function problemOf(known: Facts): Problem {
  const facts = onlyOffered(known)
  const { challenges, heard, instructions, places, ranked, seed } = facts
  const byPriority = [...challenges].sort((a, b) => a.closurePriority - b.closurePriority)
  const locked = instructions.filter(it => it.kind === 'lock')
  return {
    version: 2,
    seed,
    places,
    budget: null,
    candidates: heard.map(person => ({ id: person.code, wishes: wishesOf(person, facts) })),
    challenges: challenges.map(({ id, seats }) => ({ id, seats: seatTypes(seats) })),
    rankings: rankingsOf(ranked),
    closurePriority: byPriority.map(({ id }) => id),
    optionalOrder: byPriority.flatMap(({ id, seats }) =>
      seats.filter(seat => seat.optional).map(({ profile }) => ({ challenge: id, profile })),
    ),
    locks: locked.flatMap(({ code, challengeId, profile, reason }) =>
      profile ? [{ candidate: code, challenge: challengeId, profile, reason }] : [],
    ),
    exclusions: instructions
      .filter(it => it.kind === 'exclusion')
      .map(({ code, challengeId, profile, reason }) => ({ candidate: code, challenge: challengeId, profile, reason })),
    teammates: mutualPairs(heard),
  }
}

/** What was ranked or decided for a challenge that has been withdrawn since counts no more. */
function onlyOffered(facts: Facts): Facts {
  const offered = new Set(facts.challenges.map(({ id }) => id))
  const stands = ({ challengeId }: { challengeId: string }) => offered.has(challengeId)
  return { ...facts, ranked: facts.ranked.filter(stands), instructions: facts.instructions.filter(stands) }
}

/** Whether a run was asked the very question that the facts of now would ask. */
export const isStill = (problem: Problem | null, facts: Facts): boolean =>
  problem !== null && canonicalJson(problem) === canonicalJson(problemOf(facts))

function seatTypes(seats: Offered['seats']) {
  return [...new Set(seats.map(({ profile }) => profile))].map(profile => {
    const same = seats.filter(seat => seat.profile === profile)
    const optional = same.filter(seat => seat.optional).length
    return { profile, required: same.length - optional, optional, price: 0 }
  })
}

function rankingsOf(ranked: readonly Ranked[]): Problem['rankings'] {
  const lists = Map.groupBy(
    ranked.filter(it => it.acceptable),
    ({ challengeId, profile }) => `${challengeId} ${profile}`,
  )
  return [...lists.values()].flatMap(list => {
    const tiers = Map.groupBy(list, ({ place }) => place)
    const places = [...tiers.keys()].sort((a, b) => a - b)
    const [first] = list
    if (!first) return []
    const tierAt = (place: number) => (tiers.get(place) ?? []).map(({ code }) => code)
    const points = list.map(({ code, points }) => ({ candidate: code, points }))
    return [{ challenge: first.challengeId, profile: first.profile, tiers: places.map(tierAt), points }]
  })
}

/** Within a challenge, the person's own profile comes first, then the others for which its jury ranked them. */
function wishesOf(person: Heard, { challenges, ranked }: Facts) {
  const mine = ranked.filter(it => it.code === person.code)
  return orderOf(person, mine, challenges).flatMap(challenge => {
    const offered = seatTypes(challenge.seats).map(({ profile }) => profile)
    const listed = mine.filter(it => it.challengeId === challenge.id).map(({ profile }) => profile)
    const profiles = offered.filter(profile => profile === person.profile || listed.includes(profile))
    profiles.sort((a, b) => Number(b === person.profile) - Number(a === person.profile))
    return profiles.map(profile => ({ challenge: challenge.id, profile }))
  })
}

function orderOf(person: Heard, mine: readonly Ranked[], challenges: readonly Offered[]): Offered[] {
  const bestPlace = (id: string) =>
    Math.min(...mine.filter(it => it.challengeId === id && it.acceptable).map(({ place }) => place))
  const stated = person.preference ?? []
  const rank = (id: string) => (stated.includes(id) ? stated.indexOf(id) : Number.POSITIVE_INFINITY)
  return challenges
    .filter(({ id }) => person.wishes.includes(id) || stated.includes(id))
    .sort((a, b) => compare(rank(a.id), rank(b.id)) || compare(bestPlace(a.id), bestPlace(b.id)) || a.number - b.number)
}

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)
