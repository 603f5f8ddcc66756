import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Arcs, addArc, cheapestFlow, noArcs, proves, reachable, residualOf } from './index.ts'

test('on 400 small networks the flow is the largest, and of those the cheapest, by trying every flow', () => {
  let several = 0
  for (let seed = 1; seed <= 400; seed++) {
    const { nodes, arcs } = smallNetwork(numbers(seed))
    const flow = cheapestFlow(nodes, arcs, 0, nodes - 1)
    const [value, cost, ways] = byBruteForce(nodes, arcs)
    assert.deepEqual([flow.value, flow.cost], [value, cost], `seed ${seed}`)
    if (ways > 1) several++
  }
  assert.ok(several >= 100, `only ${several} networks had several values`)
})

test('the prices prove the cost, and the full arcs out of what is reached prove the value', () => {
  for (let seed = 1001; seed <= 1400; seed++) {
    const { nodes, arcs } = smallNetwork(numbers(seed))
    const flow = cheapestFlow(nodes, arcs, 0, nodes - 1)
    assert.ok(proves(arcs, flow))
    const reached = reachable(residualOf(nodes, arcs, flow.on), 0)
    const cut = arcs.from.map((from, a) => (reached[from] && !reached[arcs.to[a] as number] ? arcs.capacity[a] : 0))
    assert.equal(
      cut.reduce((sum: number, capacity) => sum + (capacity as number), 0),
      flow.value,
    )
  }
})

test('the prices of a flow do not prove one that costs more', () => {
  const arcs = noArcs()
  addArc(arcs, 0, 1, 1, 1)
  addArc(arcs, 0, 1, 1, 2)
  const flow = cheapestFlow(2, arcs, 0, 1, 1)
  assert.deepEqual([...flow.on], [1, 0])
  assert.ok(proves(arcs, flow))
  assert.ok(!proves(arcs, { ...flow, on: Int32Array.of(0, 1) }))
})

test('a limit on what is carried gives the cheapest flow of that value', () => {
  const arcs = noArcs()
  addArc(arcs, 0, 1, 2, 5)
  addArc(arcs, 0, 1, 3, 1)
  assert.deepEqual(
    [1, 3, 4, 9].map(most => cheapestFlow(2, arcs, 0, 1, most).cost),
    [1, 3, 8, 13],
  )
})

function smallNetwork(random: () => number): { nodes: number; arcs: Arcs } {
  const nodes = 3 + Math.floor(random() * 3)
  const arcs = noArcs()
  for (let a = 0; a < 8; a++) {
    const [from, to] = [Math.floor(random() * nodes), Math.floor(random() * nodes)]
    if (from !== to) addArc(arcs, from, to, 1 + Math.floor(random() * 2), Math.floor(random() * 4))
  }
  return { nodes, arcs }
}

function byBruteForce(nodes: number, arcs: Arcs): [value: number, cost: number, values: number] {
  const cheapest = new Map<number, number>()
  const surplus = new Int32Array(nodes)
  const tryFrom = (a: number, cost: number) => {
    if (a === arcs.from.length) {
      const value = surplus[nodes - 1] as number
      if (value < 0 || surplus.subarray(1, nodes - 1).some(left => left !== 0)) return
      cheapest.set(value, Math.min(cost, cheapest.get(value) ?? Number.POSITIVE_INFINITY))
      return
    }
    const [from, to] = [arcs.from[a] as number, arcs.to[a] as number]
    for (let on = 0; on <= (arcs.capacity[a] as number); on++) {
      surplus[from] = (surplus[from] as number) - on
      surplus[to] = (surplus[to] as number) + on
      tryFrom(a + 1, cost + on * (arcs.cost[a] as number))
      surplus[from] = (surplus[from] as number) + on
      surplus[to] = (surplus[to] as number) - on
    }
  }
  tryFrom(0, 0)
  const value = Math.max(...cheapest.keys())
  return [value, cheapest.get(value) as number, cheapest.size]
}

/** A repeatable stream of numbers in [0, 1). */
function numbers(seed: number): () => number {
  let state = seed * 2654435761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296
  }
}
