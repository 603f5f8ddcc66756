/** Directed arcs, in the order given; the four lists have the same length. Capacities are whole numbers, costs whole and not negative. */
export type Arcs = { from: number[]; to: number[]; capacity: number[]; cost: number[] }

/** An empty list of arcs. */
export const noArcs = (): Arcs => ({ from: [], to: [], capacity: [], cost: [] })

/** Adds an arc and gives its number. */
export function addArc(arcs: Arcs, from: number, to: number, capacity: number, cost = 0): number {
  arcs.from.push(from)
  arcs.to.push(to)
  arcs.capacity.push(capacity)
  return arcs.cost.push(cost) - 1
}

/**
 * Arcs and their reverses by node, in typed arrays: edge `2a` is arc `a` and edge `2a + 1` its reverse; the edges that leave node `v`
 * are `edges[start[v]]` to `edges[start[v + 1] - 1]`; `left` is what each edge can still carry.
 */
export type Residual = { nodes: number; start: Int32Array; edges: Int32Array; head: Int32Array; left: Int32Array }

/** The residual network of these arcs, each carrying what `on` says (nothing when absent). O(nodes + arcs). */
export function residualOf(nodes: number, arcs: Arcs, on?: Int32Array): Residual {
  const count = arcs.from.length
  const start = new Int32Array(nodes + 1)
  const head = new Int32Array(2 * count)
  const left = new Int32Array(2 * count)
  for (let a = 0; a < count; a++) {
    const [from, to, carried] = [arcs.from[a] as number, arcs.to[a] as number, on?.[a] ?? 0]
    head[2 * a] = to
    head[2 * a + 1] = from
    left[2 * a] = (arcs.capacity[a] as number) - carried
    left[2 * a + 1] = carried
    start[from + 1] = (start[from + 1] as number) + 1
    start[to + 1] = (start[to + 1] as number) + 1
  }
  for (let v = 0; v < nodes; v++) start[v + 1] = (start[v + 1] as number) + (start[v] as number)
  const edges = new Int32Array(2 * count)
  const next = start.slice(0, nodes)
  for (let e = 0; e < 2 * count; e++) {
    const tail = head[e ^ 1] as number
    const place = next[tail] as number
    edges[place] = e
    next[tail] = place + 1
  }
  return { nodes, start, edges, head, left }
}

/** The nodes that can still be reached from one of them: 1 for each. The arcs that leave them all are full. O(arcs). */
export function reachable({ nodes, start, edges, head, left }: Residual, from: number): Uint8Array {
  const reached = new Uint8Array(nodes)
  const todo = [from]
  reached[from] = 1
  for (let v = todo.pop(); v !== undefined; v = todo.pop()) {
    for (let i = start[v] as number; i < (start[v + 1] as number); i++) {
      const e = edges[i] as number
      const to = head[e] as number
      if ((left[e] as number) === 0 || reached[to] === 1) continue
      reached[to] = 1
      todo.push(to)
    }
  }
  return reached
}
