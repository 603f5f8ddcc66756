import { type Arcs, type Residual, residualOf } from './network.ts'

/**
 * A flow: how much in all and at what cost, how much `on` each arc, and a price for each node. The prices prove it: every arc that is
 * not full costs at least `price[to] - price[from]`, and every arc that carries something at most that (`proves` recounts it).
 */
export type Flow = { value: number; cost: number; on: Int32Array; prices: Float64Array }

/**
 * The largest flow from one node to another, and of those the cheapest; with `most`, the cheapest of that value. Primal-dual
 * (Ford and Fulkerson, 1962): shortest paths under reduced costs, by Dijkstra, then as much as the tight arcs carry, level by level, by
 * Dinic; so its rounds are as many as there are different costs of paths. Exact while `nodes × largest cost` and the total cost
 * stay under 2^53; deterministic, and the order of the arcs decides among flows of the same cost.
 */
export function cheapestFlow(
  nodes: number,
  arcs: Arcs,
  source: number,
  sink: number,
  most = Number.MAX_SAFE_INTEGER,
): Flow {
  const residual = residualOf(nodes, arcs)
  const cost = Float64Array.from(residual.left, (_, e) => (e & 1 ? -1 : 1) * (arcs.cost[e >> 1] as number))
  const prices = new Float64Array(nodes)
  let value = 0
  while (value < most && raisePrices(residual, cost, prices, source, sink)) {
    for (let more = -1; more !== 0 && value < most; value += more)
      more = fillTight(residual, cost, prices, source, sink, most - value)
  }
  const on = Int32Array.from(arcs.from, (_, a) => residual.left[2 * a + 1] as number)
  const total = arcs.cost.reduce((sum, price, a) => sum + price * (on[a] as number), 0)
  return { value, cost: total, on, prices }
}

/** Whether the prices prove that no flow of that value is cheaper, by the recount that anybody can do. O(arcs). */
export function proves(arcs: Arcs, { on, prices }: Flow): boolean {
  return arcs.cost.every((cost, a) => {
    const reduced = cost + (prices[arcs.from[a] as number] as number) - (prices[arcs.to[a] as number] as number)
    return (reduced >= 0 || on[a] === arcs.capacity[a]) && (reduced <= 0 || on[a] === 0)
  })
}

/** Adds to each price its distance from the source; false when the sink is out of reach. Distances stop at the sink's. */
function raisePrices(residual: Residual, cost: Float64Array, prices: Float64Array, source: number, sink: number) {
  const { nodes, start, edges, head, left } = residual
  const distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY)
  const heap: Heap = { keys: [], items: [] }
  distance[source] = 0
  push(heap, 0, source)
  while (heap.items.length > 0) {
    const key = heap.keys[0] as number
    const v = pop(heap)
    if (key > (distance[v] as number)) continue
    if (v === sink) break
    for (let i = start[v] as number; i < (start[v + 1] as number); i++) {
      const e = edges[i] as number
      if (left[e] === 0) continue
      const to = head[e] as number
      const far = key + (cost[e] as number) + (prices[v] as number) - (prices[to] as number)
      if (far >= (distance[to] as number)) continue
      distance[to] = far
      push(heap, far, to)
    }
  }
  const furthest = distance[sink] as number
  if (furthest === Number.POSITIVE_INFINITY) return false
  for (let v = 0; v < nodes; v++) prices[v] = (prices[v] as number) + Math.min(distance[v] as number, furthest)
  return true
}

/** One blocking flow over the arcs whose reduced cost is nothing, in order of their levels; gives what it carried. */
function fillTight(
  residual: Residual,
  cost: Float64Array,
  prices: Float64Array,
  source: number,
  sink: number,
  most: number,
): number {
  const { nodes, start, edges, head, left } = residual
  const isTight = (e: number) =>
    left[e] !== 0 &&
    (cost[e] as number) + (prices[head[e ^ 1] as number] as number) - (prices[head[e] as number] as number) === 0
  const level = levelsOf(residual, isTight, source)
  if (level[sink] === -1) return 0
  const next = start.slice(0, nodes)
  const path: number[] = []
  let carried = 0
  for (let v = source; carried < most; ) {
    if (v === sink) {
      const more = path.reduce((least, e) => Math.min(least, left[e] as number), most - carried)
      for (const e of path) {
        left[e] = (left[e] as number) - more
        left[e ^ 1] = (left[e ^ 1] as number) + more
      }
      carried += more
      path.length = 0
      v = source
      continue
    }
    const i = next[v] as number
    if (i === (start[v + 1] as number)) {
      const back = path.pop()
      if (back === undefined) break
      v = head[back ^ 1] as number
      next[v] = (next[v] as number) + 1
      continue
    }
    const e = edges[i] as number
    if (isTight(e) && level[head[e] as number] === (level[v] as number) + 1) {
      path.push(e)
      v = head[e] as number
    } else next[v] = i + 1
  }
  return carried
}

function levelsOf({ nodes, start, edges, head }: Residual, isTight: (e: number) => boolean, source: number) {
  const level = new Int32Array(nodes).fill(-1)
  const queue = new Int32Array(nodes)
  level[source] = 0
  queue[0] = source
  for (let first = 0, last = 1; first < last; first++) {
    const v = queue[first] as number
    for (let i = start[v] as number; i < (start[v + 1] as number); i++) {
      const e = edges[i] as number
      const to = head[e] as number
      if (level[to] !== -1 || !isTight(e)) continue
      level[to] = (level[v] as number) + 1
      queue[last++] = to
    }
  }
  return level
}

/** A binary heap, least key first. */
type Heap = { keys: number[]; items: number[] }

function push({ keys, items }: Heap, key: number, item: number): void {
  let i = items.length
  while (i > 0 && (keys[(i - 1) >> 1] as number) > key) {
    keys[i] = keys[(i - 1) >> 1] as number
    items[i] = items[(i - 1) >> 1] as number
    i = (i - 1) >> 1
  }
  keys[i] = key
  items[i] = item
}

function pop({ keys, items }: Heap): number {
  const first = items[0] as number
  const key = keys.pop() as number
  const item = items.pop() as number
  const size = items.length
  if (size === 0) return first
  let i = 0
  for (let child = 1; child < size; child = 2 * i + 1) {
    if (child + 1 < size && (keys[child + 1] as number) < (keys[child] as number)) child++
    if ((keys[child] as number) >= key) break
    keys[i] = keys[child] as number
    items[i] = items[child] as number
    i = child
  }
  keys[i] = key
  items[i] = item
  return first
}
