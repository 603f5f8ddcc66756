import { type Arcs, addArc, noArcs } from '../flow/index.ts'
import { type Board, takesRoom } from './board.ts'
import { type Slot, tooNear } from './grid.ts'
import { standingOf, type Weights, weigh } from './standing.ts'

/** Times at which a panel can hear somebody; candidates who share them share the object. */
export type Times = { panel: number; slots: number[] }

/**
 * One interview more for each candidate, all at once. A panel at a slot is written `panel * slots + slot`; `kept`, for each
 * candidate, is those that stay in this step, and `closed` those that nobody may have.
 */
export type Step = {
  board: Board
  ranked: number[][]
  times: (Times | null)[]
  kept: number[][]
  closed: Uint8Array
  published: ReadonlySet<number>[]
  weights: Weights
  /** What using a panel at a slot costs, at the lowest level. */
  toll: Int32Array
  /** Whether a candidate may be given nothing more. */
  optional: boolean
}

/** Nodes: the source, candidates, panels at slots, slots (their arc to the sink is the rooms), groups of times, the sink. */
export type Network = { nodes: number; arcs: Arcs; sink: number; firstSeat: number; firstSlot: number; groups: Times[] }

/** Its arcs are limited by what follows them: a cut of least capacity never crosses them. */
const NO_LIMIT = 1_000_000

/** By candidate and panel, the times of `possibleTimes`; null for none. */
export function timesOf({ candidates, panels, slots }: Board, possible: Uint8Array): (Times | null)[] {
  const shared = new Map<string, Times>()
  return candidates.flatMap((_, i) =>
    panels.map((_, p) => {
      const start = (i * panels.length + p) * slots.length
      return share(
        shared,
        p,
        slots.flatMap((_, t) => (possible[start + t] ? [t] : [])),
      )
    }),
  )
}

function share(shared: Map<string, Times>, panel: number, slots: number[]): Times | null {
  if (slots.length === 0) return null
  const key = `${panel}:${slots.join()}`
  const times = shared.get(key) ?? { panel, slots }
  shared.set(key, times)
  return times
}

/**
 * The network in which a flow is a timetable: a candidate goes to one panel at one slot, a panel hears one person at a time, and a slot
 * holds as many panels on site as it has rooms. What it costs is what the best of all would gain less what this one gains.
 */
export function networkOf(step: Step): Network {
  const { board, kept, closed, weights } = step
  const { candidates, panels, slots, drawn } = board
  const [n, P, T] = [candidates.length, panels.length, slots.length]
  const [firstSeat, firstSlot, firstGroup] = [1 + n, 1 + n + P * T, 1 + n + P * T + T]
  const arcs = noArcs()
  const groups = new Map<Times, number>()
  const shared = new Map<string, Times>()
  const best = weights.heard + weights.kept + weights.two + weights.first + weights.second
  const direct: [from: number, to: number, cost: number][] = []
  for (const i of drawn) addArc(arcs, 0, 1 + i, 1)
  for (const i of drawn) {
    const before = kept[i] as number[]
    const heardBy = [...(board.fixedPanels[i] as number[]), ...before.map(at => Math.floor(at / T))]
    if (heardBy.length >= board.problem.interviewsEach) continue
    const now = weigh(weights, standingWith(step, i, heardBy))
    for (let p = 0; p < P; p++) {
      const all = step.times[i * P + p]
      if (!all || heardBy.includes(p)) continue
      const times = before.length === 0 ? all : share(shared, p, farEnough(board, all.slots, before))
      if (!times) continue
      const cost = best - weigh(weights, standingWith(step, i, [...heardBy, p])) + now
      if (!groups.has(times)) groups.set(times, firstGroup + groups.size)
      addArc(arcs, 1 + i, groups.get(times) as number, 1, cost)
      for (const t of times.slots)
        if (step.published[i]?.has(p * T + t)) direct.push([1 + i, firstSeat + p * T + t, cost - weights.kept])
    }
  }
  for (const [from, to, cost] of direct) addArc(arcs, from, to, 1, cost)
  const taken = new Set(kept.flat())
  const isUsable = (at: number) => !closed[at] && !taken.has(at)
  for (const [{ panel, slots: at }, node] of groups)
    for (const t of at) if (isUsable(panel * T + t)) addArc(arcs, node, firstSeat + panel * T + t, NO_LIMIT)
  const sink = firstGroup + groups.size
  const rooms = board.rooms.slice()
  for (const at of taken)
    if (takesRoom(panels[Math.floor(at / T)] as (typeof panels)[number])) rooms[at % T] = (rooms[at % T] as number) - 1
  for (const [p, panel] of panels.entries())
    for (let t = 0; t < T; t++) {
      const at = p * T + t
      if (isUsable(at)) addArc(arcs, firstSeat + at, takesRoom(panel) ? firstSlot + t : sink, 1, step.toll[at])
    }
  for (let t = 0; t < T; t++) addArc(arcs, firstSlot + t, sink, Math.max(0, rooms[t] as number))
  if (step.optional) for (const i of drawn) addArc(arcs, 1 + i, sink, 1, best)
  return { nodes: sink + 1, arcs, sink, firstSeat, firstSlot, groups: [...groups.keys()] }
}

const standingWith = ({ board, ranked }: Step, i: number, panels: number[]) =>
  standingOf(
    panels.length > 0,
    panels.map(p => ranked[i * board.panels.length + p] as number[]),
  )

/** Of these slots, those that the gap allows beside the candidate's other interviews. */
const farEnough = ({ slots, problem }: Board, times: number[], others: number[]) =>
  times.filter(t => others.every(at => !tooNear(slots[t] as Slot, slots[at % slots.length] as Slot, problem.gap)))

/** Who is given which panel at which slot by a flow; -1 for nothing. In a group, times go to people as the seed draws them. */
export function readFlow({ board }: Step, { arcs, firstSeat, firstSlot, groups }: Network, on: Int32Array): Int32Array {
  const n = board.candidates.length
  const given = new Int32Array(n).fill(-1)
  const waiting = groups.map(() => [] as number[])
  const firstGroup = firstSlot + board.slots.length
  for (const [a, from] of arcs.from.entries()) {
    const to = arcs.to[a] as number
    if (on[a] === 0) continue
    if (from >= 1 && from <= n && to >= firstGroup) waiting[to - firstGroup]?.push(from - 1)
    else if (from >= 1 && from <= n && to < firstSlot) given[from - 1] = to - firstSeat
    else if (from >= firstGroup) given[waiting[from - firstGroup]?.shift() as number] = to - firstSeat
  }
  return given
}
