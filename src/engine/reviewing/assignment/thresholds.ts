import { breachesOf, forbid, totalOf } from './fill.ts'
import type { Instance } from './instance.ts'
import { floorsAt, levelOf } from './levels.ts'
import { ownBestSums, usefulPairs } from './own-best.ts'
import { provingPrices } from './prices.ts'
import { polish, repair } from './repair.ts'
import { copyOf, type State } from './state.ts'

/** Why no assignment has a better worst file. `none`: a gap is left. */
export type WorstProof = 'own-best' | 'flow' | 'prices' | 'solver' | 'none'

/**
 * The best worst file found: `level` and `bound` are means in 1/scale point; `ceiling` is a total that no assignment of that level
 * exceeds.
 */
export type Raised = {
  state: State
  level: number
  bound: number
  /** What each reader's reading costs, when that proves the bound: see `provingPrices`. */
  prices?: Float64Array | undefined
  proof: WorstProof
  ceiling: number
  /** The largest total, and with it the least squares of loads, of the flow that gave the ceiling. */
  flow: { points: number; squares: number }
}

/**
 * Raises the worst file, from an assignment of largest total (types aside when they are not nested) and one that respects everything.
 * No file is above its own best: that level is tried first, then by bisection the levels under it. If it is not reached, the bound is
 * lowered by what can be proven.
 */
export function raise(base: State, start: State): Raised {
  const { it } = base
  const own = levelOf(it, ownBestSums(it))
  const level = levelOf(it, start.sum)
  const found: Raised = { state: start, level, bound: own, proof: 'none', ...ceilingOf(base) }
  let top = own
  for (let next = own; found.level < top; next = Math.ceil((found.level + top) / 2)) {
    const tried = attempt(base, next)
    if (tried === 'impossible') found.bound = next - 1
    if (typeof tried === 'string') top = next - 1
    else Object.assign(found, tried)
  }
  lowerBound(base, found)
  if (totalOf(found.state) < found.ceiling) found.state = polish(found.state, floorsAt(it, found.level), MOST_CYCLES)
  if (found.level >= found.bound) found.proof = found.bound === own ? 'own-best' : found.prices ? 'prices' : 'flow'
  return found
}

/** A gap of a quarter of a percent is not worth seconds on a thousand files. */
const CLOSE = 0.9975

/** Lowers the bound as far as flows without complete assignment, then prices, prove that nothing is above. */
function lowerBound(base: State, found: Raised): void {
  let possible = found.level
  while (possible < found.bound && (isSmall(base.it) || found.level < CLOSE * found.bound)) {
    const level = Math.ceil((possible + found.bound) / 2)
    const prices = narrowed(base, level) ? provingPrices(base.it, level, found.prices) : 'none needed'
    if (prices === undefined) possible = level
    else {
      found.bound = level - 1
      found.prices = prices === 'none needed' ? undefined : prices
    }
  }
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
