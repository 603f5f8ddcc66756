import { holdings, refusedAt } from './envy.ts'
import { type Market, type Matching, type Post, readMarket } from './market.ts'
import { keyOf, seatType } from './ordering.ts'
import type { Outcome } from './outcome.ts'
import type { Problem, SeatType } from './problem.ts'

/** Who would move if a seat were freed, for the team to propose: nothing here is automatic. */
export type Succession = {
  /** From the freed seat on; each person once, all to a wish they like more; `from: null` when they held nothing. */
  moves: { candidate: string; from: SeatType | null; to: SeatType }[]
  /** The seat left empty in the end, null when none is; `short` when its challenge then lacks somebody it requires. */
  left: (SeatType & { short: boolean }) | null
}

/**
 * The vacancy chain of a freed seat (Blum, Roth and Rothblum 1997): it goes to the best-ranked person who prefers it to what they
 * hold; the seat that this person leaves, if any, goes likewise. Nobody is moved down; locked people never move.
 * Takes the outcome as it stood before, whoever frees the seat still in `assignments`, and the people who cannot be moved:
 * those who declined, left, or are firm where they are. Throws on an unknown seat type.
 */
export function nextInLine(problem: Problem, outcome: Outcome, freed: SeatType, unavailable: string[]): Succession {
  const market = readMarket(problem)
  const post = market.posts.find(other => keyOf(other) === keyOf(freed))
  if (!post) throw new Error(`Unknown seat type ${keyOf(freed)}`)
  const before = holdings(market, outcome)
  const { after, movers, left } = fill(market, before, post, new Set(unavailable))
  return {
    moves: movers.map(candidate => ({
      candidate,
      from: before.has(candidate) ? seatType(before.get(candidate) as Post) : null,
      to: seatType(after.get(candidate) as Post),
    })),
    left: left ? { ...seatType(left), short: isShort(left, outcome) } : null,
  }
}

/** Each step moves somebody up their list, so the chain ends. */
function fill(market: Market, before: Matching, freed: Post, unavailable: Set<string>) {
  const after = new Map(before)
  const movers = new Set<string>()
  let left: Post | undefined = freed
  while (left) {
    const next: string | undefined = refusedAt(market, after)
      .get(left)
      ?.find(id => !unavailable.has(id))
    if (next === undefined) break
    const vacated = after.get(next)
    after.set(next, left)
    movers.add(next)
    left = vacated
  }
  return { after, movers: [...movers], left }
}

function isShort(post: Post, { assignments }: Outcome): boolean {
  const held = assignments.filter(assignment => keyOf(assignment) === keyOf(post)).length
  return held - 1 < post.required
}
