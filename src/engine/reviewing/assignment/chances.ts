import { type Arcs, addArc, cheapestFlow, noArcs } from '../../flow/index.ts'
import type { Instance } from './instance.ts'
import { drawn } from './order.ts'
import { emptyState, put, type State } from './state.ts'

/** A pair gets a whole number of these parts of a certainty: a power of two, so that halving them leads to one assignment. */
export const PARTS = 128
const HALVINGS = 7

/** The assignment drawn, and the expected total over all draws, in parts of a point. */
export type Drawn = { state: State; expectedParts: number }

/**
 * Draws an assignment in which no pair had more than `percent` chances in a hundred, and which has on average the largest total
 * that this allows (Jecmen and others 2020, who solve it as a linear programme). Chances are a flow in parts of 1/128: a pair carries at
 * most its cap. Then seven times all arcs are halved: the odd ones form cycles, and on each a coin of the seed says which half
 * rounds up, so that every chance is kept exactly on average and every constraint holds in every draw (Euler splitting). Files for which
 * the cap leaves too few chances are told instead. For nested types only.
 */
export function drawAssignment(it: Instance, percent: number, seed: string): Drawn | { tooFewChances: number[] } {
  const network = networkOf(it, Math.floor((PARTS * percent) / 100))
  const { on } = cheapestFlow(network.nodes, network.arcs, 0, 1)
  const tooFewChances = network.demands.filter(
    ({ arc }) => (on[arc] as number) < (network.arcs.capacity[arc] as number),
  )
  const lacking = network.floors.filter(arc => (on[arc] as number) < (network.arcs.capacity[arc] as number))
  if (tooFewChances.length > 0 || lacking.length > 0) return { tooFewChances: tooFewChances.map(({ i }) => i) }
  const expectedParts = network.pairs.reduce(
    (sum, { arc, pair }) => sum + (on[arc] as number) * (it.value[pair] as number),
    0,
  )
  let flips = 0
  const coin = () => drawn(seed, `coin:${flips++}`) % 2 === 0
  for (let halving = 0; halving < HALVINGS; halving += 1) halve(network.nodes, network.arcs, on, coin)
  return { state: stateFrom(it, network, on), expectedParts: expectedParts + lockedParts(it) }
}

const lockedParts = (it: Instance) =>
  PARTS *
  it.locked.reduce((sum, is, at) => sum + (is && !it.anchor[Math.floor(at / it.m)] ? (it.value[at] as number) : 0), 0)

type Network = {
  nodes: number
  arcs: Arcs
  pairs: { arc: number; pair: number }[]
  demands: { arc: number; i: number }[]
  /** Arcs that must be full: lower bounds. */
  floors: number[]
}

/** Source 0, sink 1, readers, then each file with its types and organisations. What is locked is taken off first. */
function networkOf(it: Instance, cap: number): Network {
  const network: Network = { nodes: 2 + it.m, arcs: noArcs(), pairs: [], demands: [], floors: [] }
  const locked = emptyState(it)
  const top = it.value.reduce((most, points) => Math.max(most, points), 0)
  const breach = (top + 1) * (2 * it.m + 4)
  for (let i = 0; i < it.n; i += 1) if (!it.anchor[i]) addFile(network, it, locked, { i, cap, top, breach })
  for (let j = 0; j < it.m; j += 1) {
    const load = locked.load[j] as number
    const low = Math.max(0, (it.low[j] as number) - load)
    addBounded(network, 2 + j, 1, { low: PARTS * low, high: PARTS * ((it.high[j] as number) - load), breach })
  }
  return network
}

type Limits = { i: number; cap: number; top: number; breach: number }

function addFile(network: Network, it: Instance, locked: State, { i, cap, top, breach }: Limits): void {
  const { m, types } = it
  const need = PARTS * ((it.need[i] as number) - (locked.has[i] as number))
  const file = network.nodes++
  network.demands.push({ arc: addArc(network.arcs, 0, file, need), i })
  const typeNodes = new Map<number, number>()
  const bodies = new Map<number, number>()
  for (let j = 0; j < m; j += 1) {
    const pair = i * m + j
    if (!it.allowed[pair] || it.locked[pair]) continue
    let node = file
    const type = [...Array(types).keys()].find(t => it.ofType[t * m + j]) ?? -1
    if (types > 0) {
      const low =
        type < 0
          ? 0
          : Math.max(0, (it.typeNeed[i * types + type] as number) - (locked.ofType[i * types + type] as number))
      node = typeNodes.get(type) ?? addBounded(network, file, network.nodes++, { low: PARTS * low, high: need, breach })
      typeNodes.set(type, node)
    }
    const body = it.organisation[j] as number
    if (body >= 0) {
      const room = 1 - (locked.inOrganisation[i * it.organisations + body] as number)
      const from = node
      node = bodies.get(body) ?? network.nodes++
      if (!bodies.has(body)) addArc(network.arcs, from, node, PARTS * room)
      bodies.set(body, node)
    }
    network.pairs.push({ arc: addArc(network.arcs, node, 2 + j, cap, top - (it.value[pair] as number)), pair })
  }
}

/** An arc that must carry `low`, as two: carrying less would cost more than anything else. Gives the node it leads to. */
function addBounded(
  { arcs, floors }: Network,
  from: number,
  to: number,
  it: { low: number; high: number; breach: number },
) {
  if (it.low > 0) floors.push(addArc(arcs, from, to, it.low))
  addArc(arcs, from, to, Math.max(0, it.high - it.low), it.breach)
  return to
}

/** Halves what every arc carries; the odd arcs are taken cycle by cycle, along which they are rounded up and down by turns. */
function halve(nodes: number, arcs: Arcs, on: Int32Array, coin: () => boolean): void {
  const at: number[][] = Array.from({ length: nodes }, () => [])
  const odd = [...on.keys()].filter(arc => (on[arc] as number) % 2 === 1)
  for (const arc of odd) {
    at[arcs.from[arc] as number]?.push(arc)
    at[arcs.to[arc] as number]?.push(arc)
  }
  const used = new Uint8Array(on.length)
  const nextAt = (node: number): number | undefined => {
    const list = at[node] as number[]
    while (list.length > 0 && used[list.at(-1) as number]) list.pop()
    return list.pop()
  }
  for (const first of odd) {
    if (used[first]) continue
    const sign = coin() ? 1 : -1
    let node = arcs.from[first] as number
    for (let arc = nextAt(node); arc !== undefined; arc = nextAt(node)) {
      used[arc] = 1
      const forward = arcs.from[arc] === node
      on[arc] = (on[arc] as number) + (forward ? sign : -sign)
      node = (forward ? arcs.to[arc] : arcs.from[arc]) as number
    }
  }
  for (let arc = 0; arc < on.length; arc += 1) on[arc] = (on[arc] as number) / 2
}

function stateFrom(it: Instance, { pairs }: Network, on: Int32Array): State {
  const state = emptyState(it)
  for (const { arc, pair } of pairs) {
    if (!on[arc]) continue
    put(state, Math.floor(pair / it.m), pair % it.m)
    state.load[pair % it.m] = (state.load[pair % it.m] as number) + 1
  }
  return state
}
