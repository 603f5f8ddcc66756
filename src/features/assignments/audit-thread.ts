import { audit, needsOptimiser, type Outcome, type Problem } from '../../engine/matching/index.ts'
import { loadOptimiser } from '../../platform/optimiser/index.ts'
import { answerWith } from '../../platform/threads/index.ts'

/** Compares the outcome of a run with the best that other closures could have given. */
answerWith(async ({ problem, outcome }: { problem: Problem; outcome: Outcome }) =>
  audit(problem, outcome, needsOptimiser(problem) ? { solveLp: await loadOptimiser() } : {}),
)
