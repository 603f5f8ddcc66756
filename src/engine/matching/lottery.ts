import { admittedAt, refusedAt } from './envy.ts'
import type { Market, Matching, Post } from './market.ts'
import { keyOf, seatType } from './ordering.ts'
import type { Lottery, Tie } from './outcome.ts'
import type { Round } from './rounds.ts'

/** What the seed decided in the last round, and what it may have decided before. */
export function lotteryOf(market: Market, rounds: Round[]): Lottery {
  const found = rounds.map(({ capacity, matching }) => tiesOf(openMarket(market, capacity), matching))
  const ties = found.at(-1) ?? []
  const earlier = new Map(found.flat().map(tie => [keyOf(tie), tie]))
  for (const tie of ties) earlier.delete(keyOf(tie))
  return { placesDecided: ties.reduce((sum, tie) => sum + tie.places, 0), ties, earlierTies: [...earlier.values()] }
}

/** Nobody is refused by a closed post: it takes nobody. */
function openMarket({ posts, applicants }: Market, capacity: Map<Post, number>): Market {
  return { posts: posts.filter(post => capacity.get(post)), applicants }
}

/**
 * The ties that the seed broke in a matching that is the best for candidates. When there are none, another seed gives the same
 * matching: it is stable under any seed, since nobody refused is level with somebody admitted; and it is the best under any seed,
 * since it is so unless some cycle leads from a post to the one held by the first person refused there, and so on (see the
 * checker), and a graph with an arc for every person who could be that first one has no cycle either.
 */
function tiesOf(market: Market, matching: Matching): Tie[] {
  const admitted = admittedAt(market, matching)
  const next = nextTiers(refusedAt(market, matching))
  const exchanged = onCycle(market.posts, next, matching)
  return market.posts.flatMap(post => {
    const level = next.get(post) ?? []
    const lastTier = tierOf(post, admitted.get(post)?.at(-1))
    if (level.length > 0 && lastTier === tierOf(post, level[0])) {
      const winners = (admitted.get(post) ?? []).filter(id => tierOf(post, id) === lastTier)
      return [tie(post, 'last-place', winners.length, [...winners, ...level])]
    }
    return level.length > 1 && exchanged.has(post) ? [tie(post, 'exchange', 1, level)] : []
  })
}

/** At each post, those of the best tier among the people refused: any of them may be the first below the cutoff. */
function nextTiers(refused: Map<Post, string[]>): Map<Post, string[]> {
  return new Map(
    [...refused].map(([post, people]) => [post, people.filter(id => tierOf(post, id) === tierOf(post, people[0]))]),
  )
}

/** The posts on a cycle of the graph with an arc from each post to the posts held by those next in line for it. */
function onCycle(posts: Post[], next: Map<Post, string[]>, matching: Matching): Set<Post> {
  const arcs = (post: Post) => (next.get(post) ?? []).flatMap(id => matching.get(id) ?? [])
  return new Set(posts.filter(post => reachable(post, arcs).has(post)))
}

function reachable(from: Post, arcs: (post: Post) => Post[]): Set<Post> {
  const seen = new Set<Post>()
  const todo = arcs(from)
  for (let post = todo.pop(); post; post = todo.pop()) {
    if (seen.has(post)) continue
    seen.add(post)
    todo.push(...arcs(post))
  }
  return seen
}

const tierOf = (post: Post, id: string | undefined) => (id === undefined ? undefined : post.tier.get(id))

const tie = (post: Post, kind: Tie['kind'], places: number, tied: string[]): Tie => ({
  ...seatType(post),
  kind,
  places,
  tied: tied.toSorted(),
})
