import { by } from '../ordering.ts'
import { digest } from './digest.ts'
import { admittedAt, refusedAt } from './envy.ts'
import { type Market, type Post, readMarket } from './market.ts'
import { seatType } from './ordering.ts'
import type { Assignment } from './outcome.ts'
import type { Problem, SeatType } from './problem.ts'
import { type Round, run } from './rounds.ts'

/**
 * What lets somebody check an outcome without computing one, as `verify/verify.py` does: each matching of the run, closures and
 * returned seats between two of them following from what is empty in the first.
 */
export type Certificate = {
  version: 1
  inputDigest: string
  rounds: {
    /** People placed by rank; those placed by decision are in the problem. */
    assignments: Assignment[]
    /**
     * Every seat type, in an order in which the arcs from each to the one held by the first person refused there go forward: they
     * make no cycle, so that no exchange of seats would suit everybody in it and the matching is the best for candidates.
     */
    order: SeatType[]
  }[]
}

/** Plays the rule again and keeps every matching. Takes a problem without flaws. */
export function certify(problem: Problem): Certificate {
  const market = readMarket(problem)
  const { rounds } = run(market, problem)
  return { version: 1, inputDigest: digest(problem), rounds: rounds.map(round => certifyRound(market, round)) }
}

function certifyRound(market: Market, { matching }: Round): Certificate['rounds'][number] {
  const assignments = [...matching].map(([candidate, post]) => ({ candidate, ...seatType(post) }))
  return {
    assignments: assignments.sort(by(assignment => assignment.candidate)),
    order: forwardOrder(market, matching).map(seatType),
  }
}

/** Each post leads to one other at most, so the longest walks come first. */
function forwardOrder(market: Market, matching: Round['matching']): Post[] {
  const [admitted, refused] = [admittedAt(market, matching), refusedAt(market, matching)]
  const next = (post: Post) => {
    const first = admitted.get(post)?.length ? refused.get(post)?.[0] : undefined
    return first === undefined ? undefined : matching.get(first)
  }
  const lengthOf = (post: Post): number => {
    let length = 0
    for (let at = next(post); at; at = next(at)) length += 1
    return length
  }
  const walks = new Map(market.posts.map(post => [post, lengthOf(post)]))
  return market.posts.toSorted((a, b) => (walks.get(b) as number) - (walks.get(a) as number))
}
