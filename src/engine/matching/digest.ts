import { by } from '../ordering.ts'
import { bySeatType, seatType } from './ordering.ts'
import type { Challenge, Exclusion, Lock, Problem, Ranking } from './problem.ts'
import { sha256 } from './sha256.ts'

/**
 * The problem with every list whose order has no effect sorted by code unit, and keys in a fixed order: two problems that
 * must give the same outcome are the same text once written as JSON without spaces.
 */
function canonical(problem: Problem): Problem {
  const { version, seed, places, budget, closurePriority, optionalOrder } = problem
  return {
    version,
    seed,
    places,
    budget,
    candidates: problem.candidates.toSorted(byId).map(c => ({ id: c.id, wishes: c.wishes.map(seatType) })),
    challenges: problem.challenges.toSorted(byId).map(canonicalChallenge),
    rankings: problem.rankings.toSorted(bySeatType).map(canonicalRanking),
    closurePriority,
    optionalOrder: optionalOrder.map(seatType),
    locks: problem.locks.toSorted(byPerson).map(canonicalLock),
    exclusions: problem.exclusions.toSorted(byPerson).map(canonicalExclusion),
    teammates: problem.teammates.map(canonicalPair).sort(byPair),
  }
}

/** SHA-256 of the canonical problem written as JSON without spaces, in UTF-8: to publish before the run. */
export const digest = (problem: Problem): string => sha256(JSON.stringify(canonical(problem)))

const byId = by<{ id: string }>(item => item.id)

const byPerson = by<Lock | Exclusion>(
  item => item.candidate,
  item => item.challenge,
  item => item.profile ?? '',
  item => item.reason,
)

const canonicalChallenge = ({ id, seats }: Challenge): Challenge => ({
  id,
  seats: seats
    .toSorted(by(seat => seat.profile))
    .map(({ profile, required, optional, price }) => ({ profile, required, optional, price })),
})

const canonicalRanking = (ranking: Ranking): Ranking => ({
  ...seatType(ranking),
  tiers: ranking.tiers.map(tier => tier.toSorted()),
  points: ranking.points.toSorted(by(it => it.candidate)).map(({ candidate, points }) => ({ candidate, points })),
})

const canonicalPair = ([a, b]: [string, string]): [string, string] => (a < b ? [a, b] : [b, a])

const byPair = by<[string, string]>(
  pair => pair[0],
  pair => pair[1],
)

const canonicalLock = ({ candidate, challenge, profile, reason }: Lock): Lock => ({
  candidate,
  challenge,
  profile,
  reason,
})

const canonicalExclusion = ({ candidate, challenge, profile, reason }: Exclusion): Exclusion => ({
  candidate,
  challenge,
  profile,
  reason,
})
