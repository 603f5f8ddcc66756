import type { Instance } from './instance.ts'
import { floorsAt } from './levels.ts'
import { usefulPairs } from './own-best.ts'
import { emptyState, NOBODY } from './state.ts'

/** Whole prices are at most about this on average: more would not prove more. */
const FINENESS = 10_000

/** Deterministic, unlike a limit of time. */
const MOST_STEPS = 120

/** First length of a step beside the length of all prices, how soon it halves, and how much of each direction is kept; by trial. */
const PACE = { first: 0.3, halvedAfter: 10, kept: 0.8 }

/**
 * Prices of a reading by each reader that prove a level impossible: if every file takes the cheapest readers that bring it to the level,
 * they cost more in all than everything the readers may read is worth. Undefined when none are found, which proves nothing.
 *
 * The dual of the loads alone, each file being solved exactly, so at least as strong as linear programming without types and
 * organisations, which are left out. Found by projected subgradients that keep part of the last direction (Camerini, Fratta and
 * Maffioli 1975) in floating point, with no function that machines round differently; they count only once rounded, in whole numbers.
 */
export function provingPrices(it: Instance, level: number, start?: Float64Array): Float64Array | undefined {
  const market = marketOf(it, floorsAt(it, level))
  const price = start?.slice() ?? new Float64Array(it.m).fill(1)
  const direction = new Float64Array(it.m)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (!keepAverageAtOne(price)) return undefined
    const excess = excessOf(market, price)
    if (excess === Number.POSITIVE_INFINITY) return new Float64Array(it.m)
    if (excess > 0) {
      const whole = price.map(it => Math.round(it * FINENESS))
      if (excessOf(market, whole) > 0) return whole
    }
    const { asked, room } = market
    for (let j = 0; j < it.m; j += 1)
      direction[j] = (asked[j] as number) - (room[j] as number) + PACE.kept * (direction[j] as number)
    const norm = Math.sqrt(direction.reduce((sum, over) => sum + over * over, 0))
    const pace = (PACE.first * Math.sqrt(it.m)) / (1 + step / PACE.halvedAfter) / norm
    for (let j = 0; j < it.m; j += 1) price[j] = Math.max(0, (price[j] as number) + pace * (direction[j] as number))
  }
  return undefined
}

/** False when there is nothing left to scale: all prices have fallen to nothing. */
function keepAverageAtOne(price: Float64Array): boolean {
  const scale = price.length / price.reduce((sum, one) => sum + one, 0)
  for (let j = 0; j < price.length; j += 1) price[j] = (price[j] as number) * scale
  return Number.isFinite(scale)
}

/** What each file still wants: so many readers, worth so much together, the best of them `top`; and what readers may still read. */
type Market = {
  it: Instance
  useful: Uint8Array
  wants: { i: number; count: number; points: number; top: number }[]
  room: Int32Array
  /** How often each reader was taken at the last prices. */
  asked: Int32Array
  /** The cheapest team of each file at the last prices, which bounds the search at the next. */
  teams: Int32Array
  search: Search
}

function marketOf(it: Instance, floor: Int32Array): Market {
  const { n, m } = it
  const locked = emptyState(it)
  const useful = usefulPairs(it, floor).map((is, pair) => (it.locked[pair] ? 0 : is))
  const wants: Market['wants'] = []
  for (let i = 0; i < n; i += 1) {
    const count = (it.need[i] as number) - (locked.has[i] as number)
    const points = (floor[i] as number) - (locked.sum[i] as number)
    let top = 0
    for (let pair = i * m; pair < i * m + m; pair += 1) if (useful[pair]) top = Math.max(top, it.value[pair] as number)
    if (!it.anchor[i] && count > 0) wants.push({ i, count, points, top })
  }
  const most = wants.reduce((largest, { count }) => Math.max(largest, count), 0)
  const search = {
    size: 0,
    who: new Int32Array(m),
    value: new Int32Array(m),
    cost: new Float64Array(m),
    top: 0,
    chosen: new Int32Array(most),
    best: 0,
    found: false,
    team: new Int32Array(most),
  }
  const room = it.high.map((files, j) => files - (locked.load[j] as number))
  return { it, useful, wants, room, asked: new Int32Array(m), teams: new Int32Array(n * most).fill(NOBODY), search }
}

/** The cost of the cheapest readers of all files, less the worth of all room. */
function excessOf({ it, useful, wants, room, asked, teams, search }: Market, price: Float64Array): number {
  const order = Int32Array.from(price.keys()).sort((a, b) => (price[a] as number) - (price[b] as number) || a - b)
  asked.fill(0)
  let total = 0
  for (const { i, count, points, top } of wants) {
    const team = teams.subarray(i * search.chosen.length, i * search.chosen.length + count)
    Object.assign(search, { size: 0, top, best: costOf(team, price), found: false })
    for (const j of order) {
      if (!useful[i * it.m + j]) continue
      search.who[search.size] = j
      search.value[search.size] = it.value[i * it.m + j] as number
      search.cost[search.size] = price[j] as number
      search.size += 1
    }
    cheapest(search, { from: 0, count, points, spent: 0 })
    if (search.best === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY
    if (search.found) for (let k = 0; k < count; k += 1) team[k] = search.who[search.team[k] as number] as number
    total += search.best
    for (const j of team) asked[j] = (asked[j] as number) + 1
  }
  return room.reduce((rest, files, j) => rest - files * (price[j] as number), total)
}

/** Summed in the order of the search, so that the same team costs the same; infinite before there is one. */
const costOf = (team: Int32Array, price: Float64Array): number =>
  [...team].reduceRight((sum, j) => sum + (j === NOBODY ? Number.POSITIVE_INFINITY : (price[j] as number)), 0)

/** The readers of one file by rising price, and the cheapest team found; the last chosen are the first in `chosen`. */
type Search = {
  size: number
  who: Int32Array
  value: Int32Array
  cost: Float64Array
  top: number
  chosen: Int32Array
  best: number
  found: boolean
  team: Int32Array
}

/** Branch and bound in the order of prices: the first who completes a team is the cheapest who can. */
function cheapest(search: Search, left: { from: number; count: number; points: number; spent: number }): void {
  const { size, value, cost, top, chosen } = search
  const { from, count, points, spent } = left
  for (let at = from; at + count <= size; at += 1) {
    const price = cost[at] as number
    if (spent + count * price >= search.best) return
    const lacking = points - (value[at] as number)
    if (lacking > (count - 1) * top) continue
    chosen[count - 1] = at
    if (count > 1) cheapest(search, { from: at + 1, count: count - 1, points: lacking, spent: spent + price })
    else {
      search.best = spent + price
      search.found = true
      search.team.set(chosen)
      return
    }
  }
}
