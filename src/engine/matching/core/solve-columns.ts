import { cutoffsOf, matchingOf, start } from './acceptance.ts'
import type { Sized } from './format.ts'

/** Who holds which post (-1 none), the cutoff of each post and how many it holds: what `certify` asks for. */
export type Solved = { held: Int32Array; cutoffs: Int32Array; filled: Int32Array }

/**
 * Matches a market of numbers in which every post is open and nothing closes: the core of the rule alone, on the very code that
 * `solve` runs. Expects columns without flaws.
 */
export function solveColumns({ columns, seats }: Sized): Solved {
  const state = start(columns, seats)
  return { held: matchingOf(state), cutoffs: cutoffsOf(state), filled: state.filled }
}
