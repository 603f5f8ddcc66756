import {
  type Outcome,
  type Problem,
  rematch,
  type SeatType,
  situationOf,
  withoutPeople,
} from '../../engine/matching/index.ts'
import { wishAt } from './what-if.ts'

/** What would be proposed if one person placed declined while nobody else had answered yet. */
export type Decline = {
  seat: SeatType
  /** In the order of the chain, each to a wish they like more. */
  moves: { candidate: string; from: SeatType | null; to: SeatType; wish: number | null }[]
  /** Seats that this decline leaves to nobody; `missing` when its challenge then lacks somebody it requires. */
  empty: (SeatType & { missing: boolean })[]
}

/** Undefined for whoever holds nothing in this outcome. Nothing is kept, and nobody is told. */
export function declineOf(problem: Problem, outcome: Outcome, code: string): Decline | undefined {
  const held = outcome.assignments.find(({ candidate }) => candidate === code)
  if (!held) return undefined
  const { empty, moves } = rematch(problem, withoutPeople(situationOf(problem, outcome), [code]))
  const emptyBefore = ({ challenge, profile }: SeatType) => {
    const seat = outcome.seats.find(it => it.challenge === challenge && it.profile === profile)
    return (seat?.capacity ?? 0) - (seat?.filled ?? 0)
  }
  return {
    seat: { challenge: held.challenge, profile: held.profile },
    moves: moves.map(move => ({ ...move, wish: wishAt(problem, move.candidate, move.to) })),
    empty: empty
      .filter(it => it.seats > emptyBefore(it))
      .map(({ challenge, profile, missing }) => ({ challenge, profile, missing: missing > 0 })),
  }
}
