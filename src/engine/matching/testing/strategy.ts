import { pick, type Random, shuffled, whole } from '../../testing/index.ts'
import { type Columns, columnsOf, matchingOf, start } from '../core/index.ts'
import { type Matching, type Post, readMarket } from '../market.ts'
import { keyOf } from '../ordering.ts'
import type { Problem, SeatType } from '../problem.ts'
import { run } from '../rounds.ts'
import { problem } from './build.ts'

/** A way to match people, and what it gives to each, by id. */
export type Mechanism = (problem: Problem) => Matching

/** The published rule: challenges close one by one in an order known beforehand. */
export const sequentially: Mechanism = problem => run(readMarket(problem), problem).rounds.at(-1)?.matching as Matching

/**
 * What a programme might do instead: of all sets of challenges that can be staffed, open the one that fills most seats; then the one
 * with most challenges, most first wishes, most second ones and so on; then the first in the published order.
 */
export const byBestClosure: Mechanism = problem => {
  const market = readMarket(problem)
  const columns = columnsOf(market)
  const sets = subsets(problem.closurePriority)
  const found = sets
    .map(open => played(market, columns, new Set(open)))
    .filter(it => it !== undefined)
    .reduce((best, other) => (isHigher(other.score, best.score) ? other : best))
  return found.matching
}

/** Those with the first before those without. */
function subsets([first, ...others]: string[]): string[][] {
  if (first === undefined) return [[]]
  const rest = subsets(others)
  return [...rest.map(set => [first, ...set]), ...rest]
}

function played({ posts, applicants }: ReturnType<typeof readMarket>, columns: Columns, open: Set<string>) {
  const seats = Int32Array.from(posts, post => (open.has(post.challenge) ? post.required : 0))
  const state = start(columns, seats)
  if (!state.filled.every((count, post) => count === seats[post])) return undefined
  const matching: Matching = new Map()
  const ranks = [0, 0, 0]
  for (const [i, post] of matchingOf(state).entries()) {
    const person = applicants[i]
    if (post < 0 || !person) continue
    matching.set(person.id, posts[post] as Post)
    const rank = person.wishes.indexOf(posts[post] as Post)
    ranks[rank] = (ranks[rank] ?? 0) + 1
  }
  return { matching, score: [matching.size, open.size, ...ranks] }
}

function isHigher(a: number[], b: number[]): boolean {
  const first = a.findIndex((value, i) => value !== b[i])
  return first >= 0 && (a[first] as number) > (b[first] as number)
}

/** Three challenges that each need a developer and a data scientist, and five to seven people: closures are the normal case. */
export function scarceMarket(random: Random): Problem {
  const challenges = ['A', 'B', 'C']
  const people = Array.from({ length: whole(random, 5, 7) }, (_, i) => ({
    id: `p${i}`,
    profile: pick(random, ['data', 'dev']),
  }))
  const seats = challenges.flatMap(challenge => ['data', 'dev'].map(profile => ({ challenge, profile })))
  const rankingOf = (profile: string) =>
    shuffled(
      random,
      people.filter(it => it.profile === profile).map(it => it.id),
    ).join(' ')
  const wishesOf = (profile: string) =>
    shuffled(random, challenges)
      .slice(0, whole(random, 1, 3))
      .map(challenge => `${challenge}/${profile}`)
      .join(' ')
  return problem({
    wishes: Object.fromEntries(people.map(({ id, profile }) => [id, wishesOf(profile)])),
    seats: Object.fromEntries(
      seats.map(({ challenge, profile }) => [`${challenge}/${profile}`, { required: 1, ranking: rankingOf(profile) }]),
    ),
    priority: shuffled(random, challenges).join(' '),
  })
}

/** Whether somebody who knew everything could get a seat they truly prefer by stating other wishes, all others stating theirs. */
export function canBeManipulated(market: Problem, mechanism: Mechanism): boolean {
  const honest = mechanism(market)
  return market.candidates.some(({ id, wishes }) => {
    const rankOf = (post: Post | undefined) => {
      const rank = post ? wishes.findIndex(wish => keyOf(wish) === keyOf(post)) : -1
      return rank < 0 ? wishes.length : rank
    }
    const known = rankOf(honest.get(id))
    return (
      known > 0 && lists(seatsOf(market, id)).some(list => rankOf(mechanism(stating(market, id, list)).get(id)) < known)
    )
  })
}

const stating = (market: Problem, id: string, wishes: SeatType[]): Problem => ({
  ...market,
  candidates: market.candidates.map(it => (it.id === id ? { id, wishes } : it)),
})

/** Where a person is ranked: other wishes would change nothing. */
const seatsOf = ({ rankings }: Problem, id: string): SeatType[] =>
  rankings
    .filter(({ tiers }) => tiers.some(tier => tier.includes(id)))
    .map(({ challenge, profile }) => ({ challenge, profile }))

/** Every list of some of these, in every order. */
const lists = (seats: SeatType[]): SeatType[][] => [
  [],
  ...seats.flatMap(seat => lists(seats.filter(other => other !== seat)).map(rest => [seat, ...rest])),
]
