import { keyOf, seatType } from './ordering.ts'
import type { Outcome } from './outcome.ts'
import type { Problem, SeatType } from './problem.ts'
import { sha256 } from './sha256.ts'

/** Why a person has what they have, from their own data and the figures published for each seat type: nobody else appears. */
export type Reason = {
  candidate: string
  result: Standing
  /** One entry per wish, in the person's order. */
  wishes: (SeatType & { rank: number } & WishReason)[]
}

type Standing =
  /** `wish`: rank of the wish obtained, from 1; null when the jury placed the person where they had not asked. */
  (SeatType & { kind: 'placed'; wish: number | null; byDecision: boolean }) | { kind: 'unplaced' }

export type WishReason =
  | { kind: 'obtained' }
  /** A wish ranked higher was obtained. */
  | { kind: 'holds-better'; wish: number }
  /** The jury placed the person elsewhere before the run. */
  | { kind: 'placed-by-decision' }
  | { kind: 'challenge-closed'; step: number; emptyProfile: string }
  | { kind: 'not-ranked'; ranked: number }
  | { kind: 'excluded' }
  /** No seat of this type opened; `position` of its first seat in the published order of optional seats. */
  | { kind: 'optional-not-opened'; position: number }
  /**
   * Ranked at `position` among `ranked`, the last admitted was at `cutoff`, null when decisions took every seat there was.
   * `byLot`: level with the last admitted, only the draw came between.
   */
  | { kind: 'ranked-below'; position: number; ranked: number; cutoff: number | null; byLot: boolean }

/** Explains an outcome that `verify` accepts to one person of the problem. Throws when the problem does not know them. */
export function explain(problem: Problem, outcome: Outcome, candidateId: string): Reason {
  const candidate = problem.candidates.find(({ id }) => id === candidateId)
  if (!candidate) throw new Error(`Unknown candidate ${candidateId}`)
  const held = outcome.assignments.find(assignment => assignment.candidate === candidateId)
  const obtained = held ? candidate.wishes.findIndex(wish => keyOf(wish) === keyOf(held)) + 1 : 0
  const byDecision = problem.locks.some(lock => lock.candidate === candidateId)
  const reasonOf = (wish: SeatType, rank: number): WishReason => {
    if (rank === obtained) return { kind: 'obtained' }
    if (obtained > 0 && rank > obtained) return { kind: 'holds-better', wish: obtained }
    return byDecision ? { kind: 'placed-by-decision' } : refusalOf(problem, outcome, candidateId, wish)
  }
  return {
    candidate: candidateId,
    result: held ? { kind: 'placed', ...seatType(held), wish: obtained || null, byDecision } : { kind: 'unplaced' },
    wishes: candidate.wishes.map((wish, index) => ({
      ...seatType(wish),
      rank: index + 1,
      ...reasonOf(wish, index + 1),
    })),
  }
}

/** The first that applies; the figures about the person come before those about the seats. */
function refusalOf(problem: Problem, outcome: Outcome, id: string, wish: SeatType): WishReason {
  const closure = outcome.closed.find(({ challenge }) => challenge === wish.challenge)
  const report = outcome.seats.find(seat => keyOf(seat) === keyOf(wish))
  const place = placeOf(problem, id, wish)
  if (isExcluded(problem, id, wish)) return { kind: 'excluded' }
  if (!place) return { kind: 'not-ranked', ranked: report?.ranked ?? 0 }
  if (closure) return { kind: 'challenge-closed', step: closure.step, emptyProfile: closure.emptyProfile }
  const notOpened = outcome.optionalNotOpened.find(seat => keyOf(seat) === keyOf(wish))
  if (report?.capacity === 0 && notOpened) return { kind: 'optional-not-opened', position: notOpened.position }
  const { position, lastOfTier, firstOfTier } = place
  const cutoff = report?.cutoff ?? null
  const byLot = cutoff !== null && cutoff >= firstOfTier && cutoff <= lastOfTier
  return { kind: 'ranked-below', position, ranked: report?.ranked ?? 0, cutoff, byLot }
}

function isExcluded({ exclusions }: Problem, id: string, { challenge, profile }: SeatType): boolean {
  return exclusions.some(
    e => e.candidate === id && e.challenge === challenge && (e.profile === null || e.profile === profile),
  )
}

/** Positions from 1, people of the same tier being in the order of the draw. */
function placeOf({ rankings, seed }: Problem, id: string, wish: SeatType) {
  const tiers = rankings.find(ranking => keyOf(ranking) === keyOf(wish))?.tiers ?? []
  const index = tiers.findIndex(tier => tier.includes(id))
  const tier = tiers[index]
  if (!tier) return undefined
  const before = tiers.slice(0, index).flat().length
  const ticket = sha256(`${seed}:${id}`)
  const drawnBefore = tier.filter(other => sha256(`${seed}:${other}`) < ticket).length
  return { position: before + drawnBefore + 1, firstOfTier: before + 1, lastOfTier: before + tier.length }
}
