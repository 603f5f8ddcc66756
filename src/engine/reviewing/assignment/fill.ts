import type { Instance } from './instance.ts'
import { exchange, follow, type Paths, pathsFrom, pathTo } from './paths.ts'
import { NOBODY, type State } from './state.ts'

/** A file that cannot get all its readers, how many it lacks, and what was within reach when the first was sought. */
export type Short = { i: number; missing: number; files: number[]; readers: number[] }

/**
 * Gives every file the readers it needs: as many readings as possible, then as few lower bounds missed as possible, then the largest
 * total suitability, then the most even loads. Successive shortest paths (Jewell 1958; Busacker and Gowen 1960) over readers, each
 * reading one path: O(readings · (m² + exchanged files · m)). Exact when `isNested`, otherwise a good start.
 */
export function fill(state: State): Short[] {
  const { it } = state
  const short: Short[] = []
  for (let i = 0; i < it.n; i += 1) {
    while ((state.has[i] as number) < (it.need[i] as number)) {
      const paths = pathsFrom(state, i)
      if (give(state, i, paths, NOBODY)) continue
      short.push({ i, missing: (it.need[i] as number) - (state.has[i] as number), ...within(state, i, paths) })
      break
    }
  }
  return short
}

function give(state: State, i: number, paths: Paths, from: number): boolean {
  const path = pathTo(paths, from === NOBODY ? state.it.m : from)
  if (path.length === 0) return false
  follow(state, path)
  exchange(state, i, from, path[0] as number)
  return true
}

/**
 * Forbids that `a` reads file `i`, and finds it another reader by the cheapest exchanges: what was the best stays the best
 * under the new constraint. False when nobody can; the state is then lost.
 */
export function forbid(state: State, i: number, a: number): boolean {
  close(state, i, a)
  if (!state.x[i * state.it.m + a]) return true
  state.leaving = i * state.it.m + a
  state.stale[a] = 1
  const given = give(state, i, pathsFrom(state, i, a), a)
  state.leaving = NOBODY
  return given
}

/** Forbids a pair that is not given. */
function close(state: State, i: number, b: number): void {
  const { m } = state.it
  state.open[i * m + b] = 0
  for (let a = 0; a < m; a += 1) if (state.moveFile[a * m + b] === i) state.stale[a] = 1
}

/** Those who could be reached from a file that lacks a reader: all full, with the files that only they can take further. */
function within(state: State, i: number, { cost }: Paths): { files: number[]; readers: number[] } {
  const { n, m, locked } = state.it
  const readers = [...Array(m).keys()].filter(j => cost[j] !== Number.POSITIVE_INFINITY)
  const files = new Set([i])
  for (const j of readers)
    for (let at = 0; at < (state.length[j] as number); at += 1) {
      const file = state.list[j * n + at] as number
      if (!locked[file * m + j]) files.add(file)
    }
  return { files: [...files], readers }
}

/** How many readings are missing to the lower bounds of readers, and of types when they are nested. */
export const breachesOf = (state: State): number => {
  const loads = state.it.low.reduce((sum, low, j) => sum + Math.max(0, low - (state.load[j] as number)), 0)
  return state.it.nested ? loads + typesMissing(state) : loads
}

/** How many readings of a type are missing. */
export const typesMissing = ({ it, ofType }: State): number =>
  it.typeNeed.reduce((sum, need, at) => sum + Math.max(0, need - (ofType[at] as number)), 0)

export const totalOf = ({ sum, it }: { sum: Int32Array; it: Instance }) =>
  sum.reduce((total, points, i) => total + (it.anchor[i] ? 0 : points), 0)
