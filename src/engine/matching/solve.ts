import { by } from '../ordering.ts'
import { digest } from './digest.ts'
import { admittedAt, refusedAt } from './envy.ts'
import { flaws } from './flaws.ts'
import { lotteryOf } from './lottery.ts'
import { type Market, type Post, readMarket } from './market.ts'
import { seatType } from './ordering.ts'
import type { Outcome, SeatReport } from './outcome.ts'
import type { Problem } from './problem.ts'
import { leftFor, type Round, type Run, run } from './rounds.ts'
import { ENGINE_VERSION } from './version.ts'

/**
 * Places people: candidate-proposing deferred acceptance by type of seat, challenges that cannot be staffed closing one by one in
 * the published order. The same problem gives the same outcome on every machine, however its people and challenges are listed.
 * Throws on a problem that `flaws` finds fault with.
 */
export function solve(problem: Problem): Outcome {
  const found = flaws(problem)
  if (found.length > 0) throw new Error(`The problem cannot be run: ${JSON.stringify(found)}`)
  const market = readMarket(problem)
  const played = run(market, problem)
  const round = played.rounds.at(-1) as Round
  return {
    engine: ENGINE_VERSION,
    inputDigest: digest(problem),
    assignments: assignments(market, round),
    seats: seats(market, round),
    closed: played.closed,
    heldOpen: heldOpen(played, market, round),
    ...optionalSeats(played, leftFor(problem, round.capacity).places > 0 ? 'no-budget-left' : 'no-place-left'),
    lottery: lotteryOf(market, played.rounds),
    overrides: overrides(market, round),
  }
}

function assignments({ posts }: Market, { matching }: Round): Outcome['assignments'] {
  const byDecision = posts.flatMap(post => post.locked.map(candidate => ({ candidate, ...seatType(post) })))
  const byRank = [...matching].map(([candidate, post]) => ({ candidate, ...seatType(post) }))
  return [...byDecision, ...byRank].sort(by(assignment => assignment.candidate))
}

function seats(market: Market, { capacity, matching, filled }: Round): SeatReport[] {
  const admitted = admittedAt(market, matching)
  return market.posts.map(post => {
    const seats = capacity.get(post) as number
    const last = admitted.get(post)?.at(-1)
    return {
      ...seatType(post),
      capacity: seats,
      filled: filled.get(post) as number,
      required: post.required,
      optionalOpened: Math.max(0, seats - post.required),
      cutoff: last === undefined ? null : (post.position.get(last) as number) + 1,
      ranked: post.order.length,
    }
  })
}

function heldOpen({ open }: Run, { posts }: Market, { filled }: Round): Outcome['heldOpen'] {
  return posts
    .filter(post => open.has(post.challenge))
    .map(post => ({ ...seatType(post), missing: post.required - (filled.get(post) as number) }))
    .filter(({ missing }) => missing > 0)
}

function optionalSeats({ open, optional }: Run, missing: 'no-place-left' | 'no-budget-left') {
  const because = { waiting: missing, returned: 'returned' } as const
  const outcome: Pick<Outcome, 'optionalOpened' | 'optionalNotOpened'> = { optionalOpened: [], optionalNotOpened: [] }
  for (const [index, { post, state }] of optional.entries()) {
    const seat = { ...seatType(post), position: index + 1 }
    if (!open.has(post.challenge)) outcome.optionalNotOpened.push({ ...seat, because: 'challenge-closed' })
    else if (state === 'opened') outcome.optionalOpened.push(seat)
    else outcome.optionalNotOpened.push({ ...seat, because: because[state] })
  }
  return outcome
}

function overrides(market: Market, { matching }: Round): Outcome['overrides'] {
  const refused = refusedAt(market, matching)
  const above = (post: Post, id: string) => post.position.get(id) ?? post.order.length
  return market.posts
    .flatMap(post =>
      post.locked.map(candidate => ({
        candidate,
        ...seatType(post),
        envious: (refused.get(post) ?? []).filter(id => above(post, id) < above(post, candidate)).sort(),
      })),
    )
    .filter(({ envious }) => envious.length > 0)
    .sort(by(override => override.candidate))
}
