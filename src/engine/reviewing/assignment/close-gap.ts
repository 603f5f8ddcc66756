import type { SolveLp } from '../../optimiser.ts'
import { totalOf } from './fill.ts'
import { floorsAt, levelOf } from './levels.ts'
import { isSound, modelOf, pairsOfModel, stateOf } from './model.ts'
import { usefulPairs } from './own-best.ts'
import { pathsFromReader } from './paths.ts'
import { copyOf, exchangeCost, type State } from './state.ts'
import { narrowed, type Raised } from './thresholds.ts'

/** What flows and a solver found together; `totalProof`: no assignment whose worst file is as good has a larger total. */
export type Closed = Raised & { totalProof: boolean }

/** How a solver of integer programmes may be used: models of more pairs are not built, and each step stops after `seconds`. */
export type Solver = { solve: SolveLp; mostPairs: number; seconds: number }

/**
 * Closes, when it can, what flows left open: the worst file first, by one integer programme a level, the bound first and then by bisection;
 * then the total at that level. The solver's numbers are rounded, and count only if they respect everything in whole numbers.
 */
export function closeGap(base: State, raised: Raised, solver: Solver): Closed {
  const closed = { ...raised, totalProof: raised.proof !== 'none' && totalOf(raised.state) === raised.ceiling }
  let top = closed.bound
  for (let level = top; closed.level < top; level = Math.ceil((closed.level + top) / 2)) {
    const found = bestAt(base, level, undefined, solver)
    if (found === 'unknown') return closed
    if (found === 'impossible') {
      top = level - 1
      Object.assign(closed, { bound: top, prices: undefined })
    } else Object.assign(closed, found, { level: levelOf(base.it, found.state.sum), totalProof: true })
    closed.proof = closed.level < top ? 'none' : 'solver'
  }
  if (closed.totalProof) return closed
  const found = bestAt(base, closed.level, closed, solver)
  return typeof found === 'string' ? closed : { ...closed, ...found, totalProof: true }
}

type Best = Pick<Raised, 'state' | 'ceiling'>

/** The assignment of largest total whose files all reach a level. */
export function bestAt(
  base: State,
  level: number,
  known: Raised | undefined,
  solver: Solver,
): Best | 'impossible' | 'unknown' {
  const { it } = base
  const floor = floorsAt(it, level)
  const free = (known && cheapPairs(base, level, known)) ?? usefulPairs(it, floor)
  if (pairsOfModel(it, free).length > solver.mostPairs) return 'unknown'
  const { status, values } = solver.solve(modelOf(it, free, floor), { seconds: solver.seconds })
  if (status === 'infeasible') return 'impossible'
  if (status !== 'optimal') return 'unknown'
  const state = stateOf(it, values)
  return isSound(state, floor) ? { state, ceiling: totalOf(state) } : 'unknown'
}

/**
 * The pairs that an assignment of a larger total than the known one may hold: forcing any other into the flow of largest total loses more
 * than the gap. Exact when types are nested; otherwise undefined. O(n·m·readings + m³).
 */
function cheapPairs(base: State, level: number, { state: known, ceiling }: Raised): Uint8Array | undefined {
  const { it } = base
  const state = it.nested ? narrowed(base, level) : undefined
  if (!state) return undefined
  const gap = ceiling - totalOf(known)
  const scratch = copyOf(state)
  const back = [...Array(it.m).keys()].map(b => pathsFromReader(scratch, b).cost)
  const free = state.x.slice()
  for (let pair = 0; pair < it.n * it.m; pair += 1) {
    if (known.x[pair]) free[pair] = 1
    if (free[pair] || !state.open[pair]) continue
    const [i, b] = [Math.floor(pair / it.m), pair % it.m]
    for (let a = 0; a < it.m; a += 1) {
      if (!state.x[i * it.m + a] || it.locked[i * it.m + a]) continue
      const cost = lossOf(state, i, a, b) + ((back[b] as Float64Array)[a] as number)
      if (Math.floor(cost / state.prices.point) <= gap) free[pair] = 1
    }
  }
  return free
}

/** What it costs that `i` passes from `a` to `b`; never more, when an organisation or a type is in the way. */
function lossOf(state: State, i: number, a: number, b: number): number {
  const cost = exchangeCost(state, i, a, b)
  const points = (state.it.value[i * state.it.m + a] as number) - (state.it.value[i * state.it.m + b] as number)
  return Math.min(cost, points * state.prices.point)
}
