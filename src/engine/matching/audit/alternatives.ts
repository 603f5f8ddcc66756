import type { Outcome } from '../outcome.ts'
import type { Problem } from '../problem.ts'
import { solve } from '../solve.ts'
import { type Compared, compareWith } from './difference.ts'
import { levelsOf } from './levels.ts'
import type { Kept } from './score.ts'

/** What else could have been done about one challenge that the rule closed. */
export type Alternative = {
  challenge: string
  /** The step at which the rule closed it, and the profile for which nobody was left. */
  step: number
  emptyProfile: string
  /** What the rule itself gives when this challenge comes first in the published order; null when it closes even so. */
  keptFirst: Compared | null
  /** The best result among all those that keep it open; null when none can, or none was found before the search was stopped. */
  best: Compared | null
}

/** A result of the rule as the audit sees it. */
export function keptOf(problem: Problem, { assignments, closed }: Outcome): Kept {
  const gone = new Set(closed.map(({ challenge }) => challenge))
  const open = problem.challenges.map(({ id }) => id).filter(id => !gone.has(id))
  return { levels: levelsOf(problem, assignments, new Set(open)), open: open.sort(), assignments }
}

/** One entry for each closure, in the order of the closures; `bestKeeping` gives the best result that keeps a challenge open. */
export function alternatives(
  problem: Problem,
  outcome: Outcome,
  bestKeeping: (challenge: string) => Kept | undefined,
): Alternative[] {
  const rule = keptOf(problem, outcome)
  return outcome.closed.map(({ challenge, step, emptyProfile }) => {
    const first = ruleWithFirst(problem, challenge)
    const best = bestKeeping(challenge)
    return {
      challenge,
      step,
      emptyProfile,
      keptFirst: first ? compareWith(problem, rule, first) : null,
      best: best ? compareWith(problem, rule, best) : null,
    }
  })
}

/** The levels are those of the order as published: only the closures are played in another. */
function ruleWithFirst(problem: Problem, challenge: string): Kept | undefined {
  const others = problem.closurePriority.filter(id => id !== challenge)
  const kept = keptOf(problem, solve({ ...problem, closurePriority: [challenge, ...others] }))
  return kept.open.includes(challenge) ? kept : undefined
}
