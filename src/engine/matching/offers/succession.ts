import { holdings } from '../envy.ts'
import { type Post, readMarket } from '../market.ts'
import { keyOf, seatType } from '../ordering.ts'
import type { Outcome } from '../outcome.ts'
import type { Problem, SeatType } from '../problem.ts'
import { fillSeats } from './chains.ts'
import { type Move, moveOf } from './rematch.ts'

/** Who would move if a seat were freed, for the team to propose: nothing here is automatic. */
export type Succession = {
  /** From the freed seat on; each person once, all to a wish they like more; `from: null` when they held nothing. */
  moves: Move[]
  /** The seat left empty in the end, null when none is; `short` when its challenge then lacks somebody it requires. */
  left: (SeatType & { short: boolean }) | null
}

/**
 * The vacancy chain of one freed seat (see `fillSeats`); locked people never move. Takes the outcome as it stood before, whoever frees
 * the seat still in `assignments`, and the people who cannot be moved: those who declined, left, or are firm where they are. Throws
 * on an unknown seat type.
 */
export function nextInLine(problem: Problem, outcome: Outcome, freed: SeatType, unavailable: string[]): Succession {
  const market = readMarket(problem)
  const post = market.posts.find(other => keyOf(other) === keyOf(freed))
  if (!post) throw new Error(`Unknown seat type ${keyOf(freed)}`)
  const before = holdings(market, outcome)
  const holds = new Map(before)
  const fixed = new Set(unavailable)
  const free = new Map([[post, 1]])
  const movers = fillSeats(market, holds, free, id => !fixed.has(id))
  const left = [...free].find(([, seats]) => seats > 0)?.[0]
  return {
    moves: movers.map(candidate => moveOf(candidate, before, holds)),
    left: left ? { ...seatType(left), short: isShort(left, outcome) } : null,
  }
}

function isShort(post: Post, { assignments }: Outcome): boolean {
  const held = assignments.filter(assignment => keyOf(assignment) === keyOf(post)).length
  return held - 1 < post.required
}
