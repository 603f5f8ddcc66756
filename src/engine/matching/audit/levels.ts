import { keyOf } from '../ordering.ts'
import type { Assignment } from '../outcome.ts'
import type { Problem } from '../problem.ts'

/** What makes one result better than another, the first that differs deciding. All are whole numbers, the more the better. */
export type Levels = {
  /** People seated, by rank or by decision. */
  seats: number
  /** Open challenges in which every required seat is taken. */
  viable: number
  /** How many people hold their first wish, their second, and so on; as long as the longest list of wishes. */
  wishes: number[]
  /** The jury's totals of those seated, each where they are seated, in sixtieths of a point; 0 where none is given. */
  points: number
  /** Pairs who asked for each other and are in the same challenge. */
  teammates: number
  /** For each challenge in the published order, 1 when it is open: the first that differs decides for the one that keeps it. */
  order: number[]
}

export type LevelName = keyof Levels

const levelNames: LevelName[] = ['seats', 'viable', 'wishes', 'points', 'teammates', 'order']

/** The levels of a result, given who holds what and which challenges are open. */
export function levelsOf(problem: Problem, assignments: Assignment[], open: ReadonlySet<string>): Levels {
  const held = new Map(assignments.map(assignment => [assignment.candidate, assignment]))
  const challengeOf = (id: string) => held.get(id)?.challenge
  return {
    seats: assignments.length,
    viable: viableAmong(problem, assignments, open),
    wishes: wishProfile(problem, held),
    points: pointsOf(problem, held),
    teammates: problem.teammates.filter(([a, b]) => held.has(a) && challengeOf(a) === challengeOf(b)).length,
    order: problem.closurePriority.map(id => Number(open.has(id))),
  }
}

function viableAmong({ challenges }: Problem, assignments: Assignment[], open: ReadonlySet<string>): number {
  const taken = new Map<string, number>()
  for (const seat of assignments) taken.set(keyOf(seat), (taken.get(keyOf(seat)) ?? 0) + 1)
  return challenges.filter(
    ({ id, seats }) =>
      open.has(id) && seats.every(s => (taken.get(keyOf({ challenge: id, profile: s.profile })) ?? 0) >= s.required),
  ).length
}

function wishProfile({ candidates }: Problem, held: ReadonlyMap<string, Assignment>): number[] {
  const profile = Array<number>(Math.max(0, ...candidates.map(({ wishes }) => wishes.length))).fill(0)
  for (const { id, wishes } of candidates) {
    const seat = held.get(id)
    const rank = seat ? wishes.findIndex(wish => keyOf(wish) === keyOf(seat)) : -1
    if (rank >= 0) profile[rank] = (profile[rank] as number) + 1
  }
  return profile
}

function pointsOf({ rankings }: Problem, held: ReadonlyMap<string, Assignment>): number {
  const isSeated = (candidate: string, key: string) => {
    const seat = held.get(candidate)
    return seat !== undefined && keyOf(seat) === key
  }
  return rankings
    .flatMap(ranking => ranking.points.filter(({ candidate }) => isSeated(candidate, keyOf(ranking))))
    .reduce((sum, { points }) => sum + points, 0)
}

/** The numbers of the levels in the order in which they decide. */
export const flat = (levels: Levels): number[] => levelNames.flatMap(name => levels[name])

/** Above 0 when `a` is better than `b`, below 0 when it is worse, 0 when every level is equal. */
export function compareLevels(a: Levels, b: Levels): number {
  const [left, right] = [flat(a), flat(b)]
  const index = left.findIndex((n, i) => n !== right[i])
  return index < 0 ? 0 : (left[index] as number) - (right[index] as number)
}

/** The first level at which two results differ; `place` from 1 tells which wish, or which challenge of the published order. */
export type FirstDifference = { level: LevelName; place: number | null; rule: number; optimum: number }

export function firstDifference(rule: Levels, optimum: Levels): FirstDifference | null {
  for (const level of levelNames) {
    const [left, right] = [[rule[level]].flat(), [optimum[level]].flat()]
    const index = left.findIndex((n, i) => n !== right[i])
    if (index < 0) continue
    const place = typeof rule[level] === 'number' ? null : index + 1
    return { level, place, rule: left[index] as number, optimum: right[index] as number }
  }
  return null
}
