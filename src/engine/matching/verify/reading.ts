import type { Problem, SeatType } from '../problem.ts'
import { sha256 } from '../sha256.ts'

/** The problem as the checker reads it, by itself. A seat type is a string, its key. */
export type Reading = {
  problem: Problem
  required: Map<string, Need>
  /** Who is ranked, best first, people of a same tier in the order of SHA-256("seed:id"). */
  lists: Map<string, string[]>
  /** `tier("key", "id")`: the tier of a person ranked there. */
  tier: (key: string, id: string) => number
  /** What each person not locked may be given, best first. */
  wants: Map<string, string[]>
  locked: Map<string, string>
}

/** A seat type, how many seats of it an open challenge must fill, and what one costs at most. */
export type Need = SeatType & { seats: number; price: number }

export const key = ({ challenge, profile }: SeatType) => JSON.stringify([challenge, profile])

export function read(problem: Problem): Reading {
  const seats = problem.challenges.flatMap(({ id: challenge, seats }) =>
    seats.map(({ profile, required, price }) => ({ challenge, profile, seats: required, price })),
  )
  const drawn = new Map(problem.candidates.map(({ id }) => [id, sha256(`${problem.seed}:${id}`)]))
  const byLot = (a: string, b: string) => ((drawn.get(a) ?? '') < (drawn.get(b) ?? '') ? -1 : 1)
  const tiers = new Map(problem.rankings.map(ranking => [key(ranking), ranking.tiers]))
  const locked = new Map(problem.locks.map(lock => [lock.candidate, key(lock)]))
  const lists = new Map(seats.map(seat => [key(seat), (tiers.get(key(seat)) ?? []).flatMap(t => [...t].sort(byLot))]))
  const mayTake = (id: string, seat: SeatType) =>
    lists.get(key(seat))?.includes(id) &&
    !problem.exclusions.some(
      e => e.candidate === id && e.challenge === seat.challenge && (e.profile === null || e.profile === seat.profile),
    )
  const free = problem.candidates.filter(({ id }) => !locked.has(id))
  return {
    problem,
    required: new Map(seats.map(seat => [key(seat), seat])),
    lists,
    tier: (seat, id) => (tiers.get(seat) ?? []).findIndex(tier => tier.includes(id)),
    wants: new Map(free.map(({ id, wishes }) => [id, wishes.filter(wish => mayTake(id, wish)).map(key)])),
    locked,
  }
}

/** Seats of this type taken by decision. */
export const lockedAt = ({ locked }: Reading, seat: string) => [...locked.values()].filter(at => at === seat).length

/** What a person would rather have than what they hold. */
export function better({ wants }: Reading, holds: Map<string, string>, id: string): string[] {
  const wishes = wants.get(id) ?? []
  const at = wishes.indexOf(holds.get(id) ?? '')
  return at < 0 ? wishes : wishes.slice(0, at)
}

/** At each seat type, the people admitted by rank and those refused who would rather be there, both best first. */
export function sides(reading: Reading, holds: Map<string, string>, seat: string) {
  const people = (reading.lists.get(seat) ?? []).filter(id => reading.wants.has(id))
  return {
    admitted: people.filter(id => holds.get(id) === seat),
    refused: people.filter(id => better(reading, holds, id).includes(seat)),
  }
}
