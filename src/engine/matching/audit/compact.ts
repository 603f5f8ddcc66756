import { readMarket } from '../market.ts'
import { keyOf } from '../ordering.ts'
import type { Problem } from '../problem.ts'

/**
 * A problem as numbers in arrays, made to be played thousands of times. People, posts and challenges are their indices in the
 * sorted lists; `wish*` arrays hold one entry for each acceptable wish of each person who is not locked, best first.
 */
export type Compact = {
  people: string[]
  /** The wishes of person `i` are those from `firstWish[i]` to `firstWish[i + 1]`. */
  firstWish: Int32Array
  wishPost: Int32Array
  /** Position of the person on the list of that post, 0 the best. */
  wishPosition: Int32Array
  /** Rank of the wish in everything the person asked for, 0 the first. */
  wishRank: Int32Array
  wishPoints: Int32Array
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

type CompactPost = {
  challenge: number
  profile: string
  required: number
  optional: number
  price: number
  locked: number
  /** First of the slots in which a state keeps the holders of this post. */
  firstSlot: number
}

type CompactChallenge = { id: string; posts: number[]; locked: boolean }

/** Takes a problem without flaws. */
export function compact(problem: Problem): Compact {
  const { posts, applicants } = readMarket(problem)
  const postIndex = new Map(posts.map((post, index) => [post, index]))
  const wishes = applicants.map(({ id, wishes }) => wishes.map(post => ({ id, post })))
  const asked = rankOfWishes(problem)
  const points = pointsByWish(problem)
  const all = wishes.flat()
  const first = new Int32Array(applicants.length + 1)
  for (const [index, list] of wishes.entries()) first[index + 1] = (first[index] as number) + list.length
  return {
    people: applicants.map(({ id }) => id),
    firstWish: first,
    wishPost: Int32Array.from(all, ({ post }) => postIndex.get(post) as number),
    wishPosition: Int32Array.from(all, ({ id, post }) => post.position.get(id) as number),
    wishRank: Int32Array.from(all, ({ id, post }) => asked.get(wishKey(id, keyOf(post))) as number),
    wishPoints: Int32Array.from(all, ({ id, post }) => points.get(wishKey(id, keyOf(post))) ?? 0),
    longestList: Math.max(0, ...problem.candidates.map(({ wishes }) => wishes.length)),
    ...seatsOf(problem, posts),
    ...teammatesOf(
      problem,
      applicants.map(({ id }) => id),
    ),
  }
}

const wishKey = (id: string, seat: string) => `${seat}${id}`

const rankOfWishes = ({ candidates }: Problem) =>
  new Map(candidates.flatMap(({ id, wishes }) => wishes.map((wish, rank) => [wishKey(id, keyOf(wish)), rank] as const)))

const pointsByWish = ({ rankings }: Problem) =>
  new Map(rankings.flatMap(r => r.points.map(it => [wishKey(it.candidate, keyOf(r)), it.points] as const)))

function seatsOf(problem: Problem, posts: ReturnType<typeof readMarket>['posts']) {
  const ids = problem.challenges.map(({ id }) => id).sort()
  const indexOf = new Map(posts.map((post, index) => [keyOf(post), index]))
  const optional = problem.optionalOrder.map(seat => indexOf.get(keyOf(seat)) as number)
  let slots = 0
  const compactPosts = posts.map(({ challenge, profile, required, price, locked }, index) => {
    const more = optional.filter(other => other === index).length
    const firstSlot = slots
    slots += Math.max(0, required + more - locked.length)
    return {
      challenge: ids.indexOf(challenge),
      profile,
      required,
      optional: more,
      price,
      locked: locked.length,
      firstSlot,
    }
  })
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
