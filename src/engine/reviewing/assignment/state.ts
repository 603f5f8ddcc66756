import { type Instance, LOTS } from './instance.ts'

/** Nobody, where a reader is expected. */
export const NOBODY = -1

/**
 * Who reads what at some moment, and the cheapest single exchange between any two readers: row `a`, column `b` of `moveCost` is the
 * least that it costs to hand one file from `a` to `b`, and `moveFile` is that file. A row is computed again only when it is `stale`.
 */
export type State = {
  it: Instance
  /** 1 where a pair may be given now: conflicts aside, the search forbids pairs as it goes. */
  open: Uint8Array
  /** Costs are then what files lose, so that no chain is worth going round: for repairs, from an assignment that is not optimal. */
  gentle: boolean
  /** A pair that is being forbidden: its file has to leave it, and counts until it does. */
  leaving: number
  /** The least sum an exchange may leave to a file. */
  floor: Int32Array
  x: Uint8Array
  /** Readings each file has, and the sum of their suitabilities. */
  has: Int32Array
  sum: Int32Array
  load: Int32Array
  /** The files of each reader (at j·n), how many, and where each is in the list. */
  list: Int32Array
  length: Int32Array
  place: Int32Array
  inOrganisation: Uint8Array
  ofType: Uint16Array
  moveCost: Float64Array
  moveFile: Int32Array
  stale: Uint8Array
  /** What one point of suitability, and one reading that breaks a lower bound, cost: see `pricesOf`. */
  prices: Prices
}

export type Prices = { top: number; grain: number; square: number; point: number; breach: number }

/**
 * Whole numbers that put one aim before another along any simple path or cycle of the network: lower bounds, then suitability, then
 * even loads, then lots, then few exchanges. A simple cycle changes the load of two readers at most, hence by at most 2·(largest load) in
 * the sum of squares; it has at most 2m + 2 exchanges.
 */
function pricesOf({ n, m, value }: Instance): Prices {
  const top = value.reduce((most, it) => Math.max(most, it), 0)
  const grain = 2 * m + 4
  const square = grain * LOTS * (2 * m + 4)
  const point = square * (2 * n + 4)
  return { top, grain, square, point, breach: point * (top + 1) * (2 * m + 4) }
}

/** Nobody reads anything yet but what is locked. O(n·m). */
export function emptyState(it: Instance): State {
  const { n, m } = it
  const state: State = {
    it,
    open: it.allowed.slice(),
    gentle: false,
    leaving: NOBODY,
    floor: new Int32Array(n),
    x: new Uint8Array(n * m),
    has: new Int32Array(n),
    sum: new Int32Array(n),
    load: new Int32Array(m),
    list: new Int32Array(m * n),
    length: new Int32Array(m),
    place: new Int32Array(n * m),
    inOrganisation: new Uint8Array(n * it.organisations),
    ofType: new Uint16Array(n * it.types),
    moveCost: new Float64Array(m * m).fill(Number.POSITIVE_INFINITY),
    moveFile: new Int32Array(m * m).fill(NOBODY),
    stale: new Uint8Array(m).fill(1),
    prices: pricesOf(it),
  }
  for (let pair = 0; pair < n * m; pair += 1) {
    if (!it.locked[pair]) continue
    put(state, Math.floor(pair / m), pair % m)
    state.load[pair % m] = (state.load[pair % m] as number) + 1
  }
  return state
}

export function copyOf(state: State): State {
  const { it, prices, leaving, gentle, ...arrays } = state
  return {
    it,
    prices,
    leaving,
    gentle,
    ...Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, array.slice()])),
  } as State
}

/** File `i` is read by `j` from now on. The load of the reader is not touched: it is what flows from them to the sink. */
export function put(state: State, i: number, j: number): void {
  const { n, m } = state.it
  state.x[i * m + j] = 1
  const at = state.length[j] as number
  state.list[j * n + at] = i
  state.place[i * m + j] = at
  state.length[j] = at + 1
  count(state, i, j, 1)
}

/** File `i` is no longer read by `j`. */
export function take(state: State, i: number, j: number): void {
  const { n, m } = state.it
  state.x[i * m + j] = 0
  const last = (state.length[j] as number) - 1
  const moved = state.list[j * n + last] as number
  const at = state.place[i * m + j] as number
  state.list[j * n + at] = moved
  state.place[moved * m + j] = at
  state.length[j] = last
  count(state, i, j, -1)
}

function count(state: State, i: number, j: number, by: 1 | -1): void {
  const { m, value, organisation, organisations, types, ofType } = state.it
  state.has[i] = (state.has[i] as number) + by
  state.sum[i] = (state.sum[i] as number) + by * (value[i * m + j] as number)
  const body = organisation[j] as number
  if (body >= 0)
    state.inOrganisation[i * organisations + body] = (state.inOrganisation[i * organisations + body] ?? 0) + by
  for (let t = 0; t < types; t += 1)
    if (ofType[t * m + j]) state.ofType[i * types + t] = (state.ofType[i * types + t] ?? 0) + by
}

/** What it costs that file `i` passes from `a` to `b`, or is given to `b` when `a` is nobody; infinite when it may not be. */
export function exchangeCost(state: State, i: number, a: number, b: number): number {
  const { it, open, x, prices } = state
  const { m, value, organisations, organisation, anchor, types } = it
  const pair = i * m + b
  if (!open[pair] || x[pair]) return Number.POSITIVE_INFINITY
  const body = organisation[b] as number
  if (body >= 0 && !anchor[i] && state.inOrganisation[i * organisations + body] && (a < 0 || organisation[a] !== body))
    return Number.POSITIVE_INFINITY
  if (
    a >= 0 &&
    (state.sum[i] as number) - (value[i * m + a] as number) + (value[pair] as number) < (state.floor[i] as number)
  )
    return Number.POSITIVE_INFINITY
  const lost = a < 0 ? prices.top : (value[i * m + a] as number)
  if (state.gentle)
    return types > 0 && breaches(state, i, a, b) > 0
      ? Number.POSITIVE_INFINITY
      : Math.max(0, lost - (value[pair] as number)) + 1
  const lots = (it.lot[pair] as number) - (a < 0 ? 0 : (it.lot[i * m + a] as number))
  const cost = (lost - (value[pair] as number)) * prices.point + lots * prices.grain + 1
  return types === 0 || !it.nested ? cost : cost + breaches(state, i, a, b) * prices.breach
}

/** How many more readings of a type file `i` would lack, from -1 to 1 for each type (a constant more when `a` is nobody). */
function breaches({ it, ofType }: State, i: number, a: number, b: number): number {
  let more = a < 0 ? it.types : 0
  for (let t = 0; t < it.types; t += 1) {
    const spare = (ofType[i * it.types + t] as number) - (it.typeNeed[i * it.types + t] as number)
    const [leaves, comes] = [a < 0 ? 0 : (it.ofType[t * it.m + a] as number), it.ofType[t * it.m + b] as number]
    if (leaves && !comes && spare <= 0) more += 1
    if (comes && !leaves && spare < 0) more -= 1
  }
  return more
}
