import { explain, nextInLine, type Reason, type Succession, whoWasClose } from '../../engine/matching/index.ts'
import type { Run } from './queries.ts'

type Solved = Pick<Run, 'id' | 'problem' | 'outcome'>

/** Why one person has what they have in a finished run: their own data and the cutoffs, nobody else's. */
export function reasonFor(run: Solved, code: string): Reason | undefined {
  const { problem, outcome } = dataOf(run)
  return problem.candidates.some(({ id }) => id === code) ? explain(problem, outcome, code) : undefined
}

/**
 * Who comes next for a seat that has become free, and which moves it would cause. `unavailable` are the codes of all who
 * have declined, withdrawn or accepted for good. It only proposes: the team decides.
 */
export function successionFor(
  run: Solved,
  seat: { challenge: string; profile: string },
  unavailable: readonly string[],
): Succession {
  const { problem, outcome } = dataOf(run)
  return nextInLine(problem, outcome, seat, [...unavailable])
}

/** The people just below each cutoff, for the team only. */
export function closest(run: Solved) {
  const { problem, outcome } = dataOf(run)
  return whoWasClose(problem, outcome)
}

function dataOf({ id, problem, outcome }: Solved) {
  if (!problem || !outcome) throw new Error(`run ${id} is not finished`)
  return { problem, outcome }
}
