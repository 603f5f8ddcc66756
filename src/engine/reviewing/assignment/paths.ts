import { exchangeCost, NOBODY, put, type State, take } from './state.ts'

/** Costs and predecessors of the cheapest exchanges to each reader (0 to m - 1) and to the sink (m). */
export type Paths = { cost: Float64Array; from: Int32Array }

const ROOT = -2

/**
 * The cheapest way to give file `i` one more reader, or another than `a`, to whom it is worth `least` points: chains of exchanges, by Bellman and Ford (1958) over readers only, of which
 * there are few. A residual network that visits files and their organisations and types has the same shortest paths, since a
 * file is never worth visiting twice. O(m²) in practice, O(m³) at worst, after stale rows are computed again.
 */
export function pathsFrom(state: State, i: number, a = NOBODY, least = 0): Paths {
  const { m, value } = state.it
  const paths = noPaths(m)
  for (let b = 0; b < m; b += 1) {
    const cost = exchangeCost(state, i, a, b)
    if (cost === Number.POSITIVE_INFINITY || (value[i * m + b] as number) < least) continue
    paths.cost[b] = cost
    paths.from[b] = ROOT
  }
  settle(state, paths)
  return paths
}

/** The same from a reader who gives up a file, or from the sink (`m`): somebody whose load falls by one. */
export function pathsFromReader(state: State, a: number): Paths {
  const paths = noPaths(state.it.m)
  paths.cost[a] = 0
  paths.from[a] = ROOT
  settle(state, paths)
  return paths
}

const noPaths = (m: number): Paths => ({
  cost: new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY),
  from: new Int32Array(m + 1).fill(NOBODY),
})

function settle(state: State, { cost, from }: Paths): void {
  const { m } = state.it
  const queue = [...cost.keys()].filter(v => cost[v] !== Number.POSITIVE_INFINITY)
  const waiting = new Uint8Array(m + 1)
  for (const v of queue) waiting[v] = 1
  for (let at = 0; at < queue.length; at += 1) {
    const u = queue[at] as number
    waiting[u] = 0
    if (u < m) refresh(state, u)
    const here = cost[u] as number
    for (let v = 0; v <= m; v += 1) {
      const far = here + stepCost(state, u, v)
      if (far >= (cost[v] as number)) continue
      cost[v] = far
      from[v] = u
      if (!waiting[v]) queue.push(v)
      waiting[v] = 1
    }
  }
}

/** What a step costs: a file handed from one reader to another, or a load that grows (to the sink) or falls (from it). */
export function stepCost(state: State, u: number, v: number): number {
  const { m, low, high } = state.it
  if (u === v) return Number.POSITIVE_INFINITY
  if (u < m && v < m) return state.moveCost[u * m + v] as number
  const { square, breach } = state.prices
  const j = u === m ? v : u
  const load = (state.load[j] as number) - (u === m ? 1 : 0)
  if (u === m ? load < 0 : load >= (high[j] as number)) return Number.POSITIVE_INFINITY
  if (state.gentle) return load < (low[j] as number) === (u === m) ? Number.POSITIVE_INFINITY : 0
  const cost = (2 * load + 1) * square + (load < (low[j] as number) ? 0 : breach)
  return u === m ? -cost : cost
}

/** Computes again what it costs to hand a file of reader `a` to each other reader, if anything changed. */
export function refresh(state: State, a: number): void {
  const { n, m } = state.it
  if (!state.stale[a]) return
  state.stale[a] = 0
  state.moveCost.fill(Number.POSITIVE_INFINITY, a * m, a * m + m)
  state.moveFile.fill(NOBODY, a * m, a * m + m)
  for (let at = 0; at < (state.length[a] as number); at += 1) offer(state, state.list[a * n + at] as number, a)
}

/** Lets file `i` compete for the cheapest exchanges of its reader `a`; the lower number wins when they cost the same. */
function offer(state: State, i: number, a: number): void {
  const { m, locked, organisations, types } = state.it
  if (locked[i * m + a] || i * m + a === state.leaving) return
  if (organisations === 0 && types === 0) offerFreely(state, i, a)
  else for (let b = 0; b < m; b += 1) keepBest(state, a * m + b, i, exchangeCost(state, i, a, b))
}

/** The same without organisations or types, which is most of the work of the whole search: `exchangeCost`, inlined. */
function offerFreely(state: State, i: number, a: number): void {
  const { it, open, x, moveCost, gentle } = state
  const { m, value, lot } = it
  const { point, grain } = state.prices
  const lost = value[i * m + a] as number
  const drawnLot = lot[i * m + a] as number
  const least = (state.floor[i] as number) - (state.sum[i] as number) + lost
  for (let b = 0; b < m; b += 1) {
    const pair = i * m + b
    const gained = value[pair] as number
    if (gained < least || open[pair] === 0 || x[pair] === 1) continue
    const cost = gentle
      ? Math.max(0, lost - gained) + 1
      : (lost - gained) * point + ((lot[pair] as number) - drawnLot) * grain + 1
    if (cost <= (moveCost[a * m + b] as number)) keepBest(state, a * m + b, i, cost)
  }
}

function keepBest({ moveCost, moveFile }: State, at: number, i: number, cost: number): void {
  const best = moveCost[at] as number
  if (cost > best || cost === Number.POSITIVE_INFINITY || (cost === best && i > (moveFile[at] as number))) return
  moveCost[at] = cost
  moveFile[at] = i
}

/** After file `i` changed: `left` no longer reads it. */
export function touch(state: State, i: number, left = NOBODY): void {
  const { m } = state.it
  if (left !== NOBODY && isBest(state, i, left)) state.stale[left] = 1
  for (let a = 0; a < m; a += 1) {
    if (!state.x[i * m + a] || state.stale[a]) continue
    if (isBest(state, i, a)) state.stale[a] = 1
    else offer(state, i, a)
  }
}

function isBest({ it, moveFile }: State, i: number, a: number): boolean {
  for (let at = a * it.m; at < a * it.m + it.m; at += 1) if (moveFile[at] === i) return true
  return false
}

/** The nodes of the path to `target`, first to last; empty when there is none. */
export function pathTo({ cost, from }: Paths, target: number): number[] {
  if (cost[target] === Number.POSITIVE_INFINITY) return []
  const path = [target]
  for (let v = from[target] as number; v !== ROOT; v = from[v] as number) path.push(v)
  return path.reverse()
}

/** Carries out the exchanges of a path, and says which files they change. A step to or from the sink changes a load. */
export function follow(state: State, path: number[]): number[] {
  const { m } = state.it
  const steps = path.slice(1).map((v, at) => ({ u: path[at] as number, v }))
  const moves = steps.map(({ u, v }) => ({ u, v, i: u < m && v < m ? (state.moveFile[u * m + v] as number) : NOBODY }))
  for (const { u, v, i } of moves) {
    if (v === m) state.load[u] = (state.load[u] as number) + 1
    else if (u === m) state.load[v] = (state.load[v] as number) - 1
    else exchange(state, i, u, v)
  }
  return moves.flatMap(({ i }) => (i === NOBODY ? [] : i))
}

/** File `i` passes from one reader to another; either may be nobody. */
export function exchange(state: State, i: number, from: number, to: number): void {
  if (from !== NOBODY) take(state, i, from)
  if (to !== NOBODY) put(state, i, to)
  touch(state, i, from)
}
