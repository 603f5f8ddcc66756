import { type Columns, columnsOf } from '../core/index.ts'
import { type Post, readMarket } from '../market.ts'
import { keyOf } from '../ordering.ts'
import type { Problem } from '../problem.ts'

/**
 * A problem as numbers, made to be played thousands of times. People, posts and challenges are their indices in the sorted lists,
 * those of the columns; locked people are left out.
 */
export type Compact = {
  columns: Columns
  people: string[]
  /** For each person, their acceptable wishes, best first. */
  wishes: Wish[][]
  posts: CompactPost[]
  /** Sorted by id. */
  challenges: CompactChallenge[]
  /** The challenges in the published order, highest priority first. */
  order: number[]
  longestList: number
  /** Post of each optional seat, in the published order. */
  optional: number[]
  /** Seats and money that all seats together may use. */
  places: number
  money: number
  /** Pairs of people not locked, as indices. */
  pairs: [number, number][]
  /** Pairs with one person locked, as the other's index and the challenge. */
  halfPairs: [person: number, challenge: number][]
}

/** `rank` in everything the person asked for, 0 the first; the jury's `points` there. */
type Wish = { post: number; rank: number; points: number }

type CompactPost = {
  challenge: number
  profile: string
  required: number
  optional: number
  price: number
  locked: number
}

type CompactChallenge = { id: string; posts: number[]; locked: boolean }

/** Takes a problem without flaws. */
export function compact(problem: Problem): Compact {
  const market = readMarket(problem)
  const postIndex = new Map(market.posts.map((post, index) => [post, index]))
  const ranks = rankOfWishes(problem)
  const points = pointsByWish(problem)
  const people = market.applicants.map(({ id }) => id)
  const readWish = (id: string, post: Post): Wish => {
    const key = wishKey(id, keyOf(post))
    return { post: postIndex.get(post) as number, rank: ranks.get(key) as number, points: points.get(key) ?? 0 }
  }
  return {
    columns: columnsOf(market),
    people,
    wishes: market.applicants.map(({ id, wishes }) => wishes.map(post => readWish(id, post))),
    longestList: Math.max(0, ...problem.candidates.map(({ wishes }) => wishes.length)),
    ...seatsOf(problem, market.posts),
    ...teammatesOf(problem, people),
  }
}

const wishKey = (id: string, seat: string) => `${seat}${id}`

const rankOfWishes = ({ candidates }: Problem) =>
  new Map(candidates.flatMap(({ id, wishes }) => wishes.map((wish, rank) => [wishKey(id, keyOf(wish)), rank] as const)))

const pointsByWish = ({ rankings }: Problem) =>
  new Map(rankings.flatMap(r => r.points.map(it => [wishKey(it.candidate, keyOf(r)), it.points] as const)))

function seatsOf(problem: Problem, posts: Post[]) {
  const ids = problem.challenges.map(({ id }) => id).sort()
  const indexOf = new Map(posts.map((post, index) => [keyOf(post), index]))
  const optional = problem.optionalOrder.map(seat => indexOf.get(keyOf(seat)) as number)
  const compactPosts = posts.map(({ challenge, profile, required, price, locked }, index) => ({
    challenge: ids.indexOf(challenge),
    profile,
    required,
    optional: optional.filter(other => other === index).length,
    price,
    locked: locked.length,
  }))
  const challenges = ids.map((id, index) => {
    const own = compactPosts.flatMap((post, at) => (post.challenge === index ? [at] : []))
    return { id, posts: own, locked: own.some(at => (compactPosts[at] as CompactPost).locked > 0) }
  })
  return {
    posts: compactPosts,
    challenges,
    order: problem.closurePriority.map(id => ids.indexOf(id)),
    optional,
    places: problem.places,
    money: problem.budget ?? Number.POSITIVE_INFINITY,
  }
}

function teammatesOf({ teammates, locks, challenges }: Problem, people: string[]) {
  const ids = challenges.map(({ id }) => id).sort()
  const index = new Map(people.map((id, at) => [id, at]))
  const lockedIn = new Map(locks.map(lock => [lock.candidate, ids.indexOf(lock.challenge)]))
  const pairs: Compact['pairs'] = []
  const halfPairs: Compact['halfPairs'] = []
  for (const [a, b] of teammates) {
    const [left, right] = [index.get(a), index.get(b)]
    if (left !== undefined && right !== undefined) pairs.push([left, right])
    else if (left !== undefined) halfPairs.push([left, lockedIn.get(b) as number])
    else if (right !== undefined) halfPairs.push([right, lockedIn.get(a) as number])
  }
  return { pairs, halfPairs }
}
