import { holdings, refusedAt } from './envy.ts'
import { type Post, readMarket } from './market.ts'
import { seatType } from './ordering.ts'
import type { Outcome } from './outcome.ts'
import type { Problem, SeatType } from './problem.ts'

/** At one seat type, who would have been admitted next, in order; `position` from 1 on the whole list. For the team only. */
export type CloseCall = SeatType & { next: { candidate: string; position: number; holds: SeatType | null }[] }

/**
 * For each seat type of an open challenge, the people below the cutoff who would rather be there than where they are, best ranked
 * first: with one more seat the first of them would have been admitted. Nobody where a seat stayed free.
 */
export function whoWasClose(problem: Problem, outcome: Outcome): CloseCall[] {
  const market = readMarket(problem)
  const holds = holdings(market, outcome)
  const refused = refusedAt(market, holds)
  const closed = new Set(outcome.closed.map(({ challenge }) => challenge))
  const describe = (post: Post) => (candidate: string) => ({
    candidate,
    position: (post.position.get(candidate) as number) + 1,
    holds: seatOrNull(holds.get(candidate)),
  })
  return market.posts
    .filter(({ challenge }) => !closed.has(challenge))
    .map(post => ({ ...seatType(post), next: (refused.get(post) ?? []).map(describe(post)) }))
}

const seatOrNull = (post: Post | undefined) => (post ? seatType(post) : null)
