import { breachesOf, forbid, totalOf } from './fill.ts'
import type { Instance } from './instance.ts'
import { ownBestSums, usefulPairs } from './own-best.ts'
import { polish, repair } from './repair.ts'
import { copyOf, type State } from './state.ts'

/** Why no assignment has a better worst file. `none`: a gap is left. */
export type WorstProof = 'own-best' | 'flow' | 'solver' | 'none'

/**
 * The best worst file found: `level` and `bound` are means in 1/scale point; `ceiling` is a total that no assignment of that level
 * exceeds.
 */
export type Raised = {
  state: State
  level: number
  bound: number
  proof: WorstProof
  ceiling: number
  /** The largest total, and with it the least squares of loads, of the flow that gave the ceiling. */
  flow: { points: number; squares: number }
}

/** Means of different numbers of readings are compared in this fraction of a point: their least common multiple. */
export function scaleOf({ need, anchor }: Instance): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
  return need.reduce((scale, k, i) => (anchor[i] || k === 0 ? scale : (scale * k) / gcd(scale, k)), 1)
}

/** The sum each file needs for its mean to reach `level`; anchors are not concerned. */
export function floorsAt(it: Instance, level: number): Int32Array {
  const scale = scaleOf(it)
  return it.need.map((k, i) => (it.anchor[i] ? 0 : Math.ceil((level * k) / scale)))
}

/** The mean of the worst file, in 1/scale point; infinite when no file counts. */
export function levelOf(it: Instance, sums: Int32Array): number {
  const scale = scaleOf(it)
  return sums.reduce(
    (least, sum, i) =>
      it.anchor[i] || !it.need[i] ? least : Math.min(least, Math.floor((sum * scale) / (it.need[i] as number))),
    Number.POSITIVE_INFINITY,
  )
}

/**
 * Raises the worst file, from an assignment of largest total (types aside when they are not nested) and one that respects everything. First the bound (no file above its own best), then levels by
 * bisection: at each, the pairs that cannot serve are closed. If what is left cannot be filled, the level is impossible, which is a
 * proof; if it can, files still below give up their weakest reader until all reach the level or nobody is left, which proves nothing.
 */
export function raise(base: State, start: State): Raised {
  const { it } = base
  const own = levelOf(it, ownBestSums(it))
  const found: Raised = {
    state: start,
    level: levelOf(it, start.sum),
    bound: own,
    proof: 'none',
    ...ceilingOf(base),
  }
  let top = own
  for (let level = own; found.level < top; level = Math.ceil((found.level + top) / 2)) {
    const tried = attempt(base, level)
    if (tried === 'impossible') found.bound = level - 1
    if (typeof tried === 'string') top = level - 1
    else Object.assign(found, tried)
  }
  while (found.level < found.bound) {
    const level = Math.ceil((found.level + found.bound) / 2)
    if (narrowed(base, level)) break
    found.bound = level - 1
  }
  if (totalOf(found.state) < found.ceiling) found.state = polish(found.state, floorsAt(it, found.level), MOST_CYCLES)
  if (found.level >= found.bound) found.proof = found.bound === own ? 'own-best' : 'flow'
  return found
}

/** What a flow of largest total proves of every assignment it could have been. */
export const ceilingOf = (state: State): Pick<Raised, 'ceiling' | 'flow'> => ({
  ceiling: totalOf(state),
  flow: { points: totalOf(state), squares: squaresOf(state) },
})

export const squaresOf = ({ load }: State) => load.reduce((sum, files) => sum + files * files, 0)

/** Enough for a thousand files; the search is deterministic, so it must not stop by the clock. */
const MOST_CYCLES = 3000

type Found = Pick<Raised, 'state' | 'level' | 'ceiling' | 'flow'>

function attempt(base: State, level: number): Found | 'impossible' | 'unknown' {
  const state = narrowed(base, level)
  if (!state) return 'impossible'
  const ceiling = ceilingOf(state)
  const floor = floorsAt(base.it, level)
  const found = repair(state, floor) ?? (isSmall(base.it) && lift(state, floor) ? state : undefined)
  return found ? { state: found, level: levelOf(base.it, found.sum), ...ceiling } : 'unknown'
}

/** Lifting is slow on a thousand files and rarely finds what repairing does not. */
const isSmall = ({ n, m, nested }: Instance) => !nested || n * m <= 20_000

/** The assignment of largest total among the pairs that may serve at that level; undefined when there is none. */
export function narrowed(base: State, level: number): State | undefined {
  const { it } = base
  const useful = usefulPairs(it, floorsAt(it, level))
  const state = copyOf(base)
  state.stale.fill(1)
  const wrong: number[] = []
  useful.forEach((is, pair) => {
    if (!is && state.x[pair] && !it.locked[pair]) wrong.push(pair)
    else if (!is) state.open[pair] = 0
  })
  for (const pair of wrong) if (!forbid(state, Math.floor(pair / it.m), pair % it.m)) return undefined
  return breachesOf(state) > 0 ? undefined : state
}

/**
 * Makes the files that are below give up their weakest reader, and all who are no better, until none is below; and, when types are not
 * nested, those that lack a type give up the others.
 */
export function lift(state: State, floor: Int32Array): boolean {
  const { it } = state
  const isLow = (i: number) => (state.sum[i] as number) < (floor[i] as number)
  const below = () => [...state.sum.keys()].filter(i => !it.anchor[i] && (isLow(i) || lacksType(state, i) >= 0))
  for (let files = below(); files.length > 0; files = below()) {
    for (const i of files) {
      for (let t = lacksType(state, i); t >= 0; t = lacksType(state, i)) if (!makeRoom(state, i, t)) return false
      while (isLow(i)) if (!giveUpWeakest(state, i)) return false
    }
  }
  return breachesOf(state) === 0
}

/** A type that file `i` lacks and that the shortest paths did not look at; -1 when there is none. */
function lacksType({ it, ofType }: State, i: number): number {
  if (it.nested) return -1
  for (let t = 0; t < it.types; t += 1)
    if ((ofType[i * it.types + t] as number) < (it.typeNeed[i * it.types + t] as number)) return t
  return -1
}

/** Closes file `i` to whoever is not of type `t`, but for as many of its best as the others leave room for. */
function makeRoom(state: State, i: number, t: number): boolean {
  const { it } = state
  const pair = (j: number) => i * it.m + j
  const others = [...Array(it.m).keys()].filter(j => !it.ofType[t * it.m + j])
  const locked = others.filter(j => it.locked[pair(j)]).length
  const room = (it.need[i] as number) - (it.typeNeed[i * it.types + t] as number) - locked
  const kept = others
    .filter(j => state.x[pair(j)] && !it.locked[pair(j)])
    .sort((a, b) => (it.value[pair(b)] as number) - (it.value[pair(a)] as number) || a - b)
    .slice(0, Math.max(0, room))
  const barred = others.filter(j => !kept.includes(j) && !it.locked[pair(j)])
  if (barred.every(j => !state.open[pair(j)])) return false
  return barred.filter(j => !state.x[pair(j)]).every(j => forbid(state, i, j)) && barred.every(j => forbid(state, i, j))
}

function giveUpWeakest(state: State, i: number): boolean {
  const { m, value, locked } = state.it
  const readers = [...Array(m).keys()].filter(j => state.x[i * m + j] && !locked[i * m + j])
  const weakest = readers.reduce<number | undefined>(
    (least, j) => (least === undefined || (value[i * m + j] as number) < (value[i * m + least] as number) ? j : least),
    undefined,
  )
  if (weakest === undefined) return false
  const points = value[i * m + weakest] as number
  for (let j = 0; j < m; j += 1) if (!state.x[i * m + j] && (value[i * m + j] as number) <= points) forbid(state, i, j)
  return forbid(state, i, weakest)
}
