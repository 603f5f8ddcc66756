import { type Certificate, certify, ENGINE_VERSION, type Outcome, type Problem } from '../../engine/matching/index.ts'
import type { Run } from './queries.ts'

type Solved = { problem: Problem; outcome: Outcome }

/** What a finished run holds, when the engine still plays its rules: then it can be tried, simulated and certified. */
export const playable = ({ engine, outcome, problem }: Run): Solved | undefined =>
  engine === ENGINE_VERSION && problem && outcome ? { problem, outcome } : undefined

/** All that a checker of a run needs; undefined when it is not finished, or followed rules that the engine no longer plays. */
export function runFile(run: Run): (Solved & { certificate: Certificate }) | undefined {
  const played = playable(run)
  return played && { ...played, certificate: certify(played.problem) }
}
