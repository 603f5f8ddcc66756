import { matchingOf } from '../core/index.ts'
import type { Assignment } from '../outcome.ts'
import type { Problem } from '../problem.ts'
import type { Compact } from './compact.ts'
import { type Levels, levelsOf } from './levels.ts'
import type { Board } from './play.ts'

/** A result that was kept, whole. */
export type Kept = { levels: Levels; open: string[]; assignments: Assignment[] }

/** The numbers of the levels as `flat` lists them, people locked left out of the last four since they weigh the same everywhere. */
export type Score = number[]

/** The first two levels of the result on the board, the locked counted among those seated. */
export function firstLevels({ market, open, result }: Board): [seats: number, viable: number] {
  let seats = 0
  const lacking = new Set<number>()
  for (const [index, { challenge, locked, required }] of market.posts.entries()) {
    const taken = (result.filled[index] as number) + locked
    seats += taken
    if (open[challenge] && taken < required) lacking.add(challenge)
  }
  return [seats, open.reduce((sum, one) => sum + one, 0) - lacking.size]
}

/** Every level of the result on the board. */
export function scoreOf(board: Board): Score {
  const { market, open } = board
  const wishes = Array<number>(market.longestList).fill(0)
  const held = matchingOf(board.result)
  let points = 0
  for (const [person, list] of market.wishes.entries()) {
    const wish = list.find(({ post }) => post === held[person])
    if (!wish) continue
    wishes[wish.rank] = (wishes[wish.rank] as number) + 1
    points += wish.points
  }
  const order = market.order.map(challenge => open[challenge] as number)
  return [...firstLevels(board), ...wishes, points, teammatesTogether(market, held), ...order]
}

function teammatesTogether({ pairs, halfPairs, posts }: Compact, held: Int32Array): number {
  const challengeOf = (person: number) => posts[held[person] as number]?.challenge
  const together = pairs.filter(([a, b]) => challengeOf(a) !== undefined && challengeOf(a) === challengeOf(b))
  return together.length + halfPairs.filter(([person, challenge]) => challengeOf(person) === challenge).length
}

/** Above 0 when `a` is better. */
export function compareScores(a: Score, b: Score): number {
  for (const [index, n] of a.entries()) if (n !== b[index]) return n - (b[index] as number)
  return 0
}

/** The result on the board in the words of the problem. */
export function keep(problem: Problem, board: Board): Kept {
  const { market, open } = board
  const ids = market.challenges.filter((_, index) => open[index]).map(({ id }) => id)
  const assignments = [...lockedPeople(problem), ...seatedByRank(board)].sort((a, b) =>
    a.candidate < b.candidate ? -1 : 1,
  )
  return { levels: levelsOf(problem, assignments, new Set(ids)), open: ids, assignments }
}

const lockedPeople = ({ locks }: Problem) =>
  locks.map(({ candidate, challenge, profile }) => ({ candidate, challenge, profile }))

function seatedByRank({ market, result }: Board): Assignment[] {
  return Array.from(matchingOf(result)).flatMap((index, person) => {
    const post = market.posts[index]
    if (!post) return []
    const challenge = market.challenges[post.challenge]?.id as string
    return [{ candidate: market.people[person] as string, challenge, profile: post.profile }]
  })
}
