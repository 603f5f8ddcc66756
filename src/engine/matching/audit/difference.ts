import { keyOf } from '../ordering.ts'
import type { Assignment } from '../outcome.ts'
import type { Problem } from '../problem.ts'
import { type FirstDifference, firstDifference, type Levels } from './levels.ts'
import type { Kept } from './score.ts'

/** How many people a result treats otherwise than the rule's: seated or left out instead, or given a wish they like more or less. */
export type Moved = { seated: number; unseated: number; better: number; worse: number }

/** Another result seen from the rule's: what it opens and closes instead, who it moves, the first level that differs. */
export type Compared = {
  levels: Levels
  /** Challenges open here that the rule closed, and closed here that the rule kept. */
  opens: string[]
  closes: string[]
  moved: Moved
  /** Null when every level is equal. */
  first: FirstDifference | null
}

export function compareWith(problem: Problem, rule: Kept, other: Kept): Compared {
  return {
    levels: other.levels,
    opens: other.open.filter(id => !rule.open.includes(id)),
    closes: rule.open.filter(id => !other.open.includes(id)),
    moved: movedBetween(problem, rule.assignments, other.assignments),
    first: firstDifference(rule.levels, other.levels),
  }
}

function movedBetween({ candidates }: Problem, before: Assignment[], after: Assignment[]): Moved {
  const moved: Moved = { seated: 0, unseated: 0, better: 0, worse: 0 }
  const [was, is] = [seats(before), seats(after)]
  for (const { id, wishes } of candidates) {
    const [from, to] = [was.get(id), is.get(id)]
    if (from === to) continue
    const rank = (key: string) => wishes.findIndex(wish => keyOf(wish) === key)
    if (from === undefined) moved.seated++
    else if (to === undefined) moved.unseated++
    else if (rank(to) < rank(from)) moved.better++
    else moved.worse++
  }
  return moved
}

const seats = (assignments: Assignment[]) => new Map(assignments.map(it => [it.candidate, keyOf(it)]))
