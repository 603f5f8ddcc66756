import { by } from '../ordering.ts'
import { bySeatType, keyOf, seatType } from './ordering.ts'
import type { Problem, SeatType } from './problem.ts'
import { sha256 } from './sha256.ts'

/** A problem made ready to run: strict orders, acceptable wishes, seat types as objects. */
export type Market = {
  /** Sorted by challenge and profile. */
  posts: Post[]
  /** Sorted by id; locked people are not among them. */
  applicants: Applicant[]
}

/** The seats of one type and the people ranked for them. */
export type Post = SeatType & {
  required: number
  price: number
  /** Everyone listed, best first, ties broken by lot. */
  order: string[]
  /** Index in `order`. */
  position: Map<string, number>
  /** Index of the tier in the ranking, 0 the best. */
  tier: Map<string, number>
  /** People placed here by decision. */
  locked: string[]
}

/** What each person placed by rank holds, by id. */
export type Matching = Map<string, Post>

export type Applicant = {
  id: string
  /** Best first, only those where the person is ranked and not excluded. */
  wishes: Post[]
}

/** Takes a problem without flaws. The market keeps nothing of the order in which the problem listed people and challenges. */
export function readMarket(problem: Problem): Market {
  const ticket = tickets(problem)
  const rankings = new Map(problem.rankings.map(ranking => [keyOf(ranking), ranking.tiers]))
  const locks = Map.groupBy(problem.locks, keyOf)
  const posts = problem.challenges.flatMap(({ id, seats }) =>
    seats.map(seat => {
      const key = keyOf({ challenge: id, profile: seat.profile })
      const locked = (locks.get(key) ?? []).map(lock => lock.candidate)
      return readPost({ challenge: id, ...seat }, rankings.get(key) ?? [], locked, ticket)
    }),
  )
  return { posts: posts.sort(bySeatType), applicants: readApplicants(problem, posts) }
}

/** One number a person, the same at every seat: the digest of "seed:id". The smallest wins. */
function tickets({ seed, candidates }: Problem): Map<string, string> {
  return new Map(candidates.map(({ id }) => [id, sha256(`${seed}:${id}`)]))
}

function readPost(
  { required, price, ...seat }: Pick<Post, 'challenge' | 'profile' | 'required' | 'price'>,
  tiers: string[][],
  locked: string[],
  ticket: Map<string, string>,
): Post {
  const order = tiers.flatMap(tier => tier.toSorted(by(id => ticket.get(id) as string)))
  return {
    ...seatType(seat),
    required,
    price,
    order,
    position: new Map(order.map((id, index) => [id, index])),
    tier: new Map(tiers.flatMap((tier, index) => tier.map(id => [id, index] as const))),
    locked,
  }
}

function readApplicants({ candidates, locks, exclusions }: Problem, posts: Post[]): Applicant[] {
  const postOf = new Map(posts.map(post => [keyOf(post), post]))
  const locked = new Set(locks.map(lock => lock.candidate))
  const barred = new Set(exclusions.map(e => JSON.stringify([e.candidate, e.challenge, e.profile])))
  const excluded = (id: string, { challenge, profile }: SeatType) =>
    barred.has(JSON.stringify([id, challenge, profile])) || barred.has(JSON.stringify([id, challenge, null]))
  return candidates
    .filter(({ id }) => !locked.has(id))
    .map(({ id, wishes }) => ({
      id,
      wishes: wishes
        .map(wish => postOf.get(keyOf(wish)) as Post)
        .filter(post => post.position.has(id) && !excluded(id, post)),
    }))
    .sort(by(applicant => applicant.id))
}
