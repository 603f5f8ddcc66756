import { type Problem, solve, verify } from '../../engine/matching/index.ts'
import { answerWith } from '../../platform/threads/index.ts'

/** Solves, then lets the independent checker look for whatever is wrong with the result. */
answerWith((problem: Problem) => {
  const outcome = solve(problem)
  return { outcome, violations: verify(problem, outcome) }
})
