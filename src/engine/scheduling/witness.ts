import { cheapestFlow, reachable, residualOf } from '../flow/index.ts'
import { takesRoom } from './board.ts'
import { type Network, networkOf, type Step } from './network.ts'
import { attempt, nobody, openTask, stepOf } from './placing.ts'
import { everywhere } from './presence.ts'
import type { SchedulingProblem } from './problem.ts'
import type { HallWitness } from './result.ts'

/**
 * People who cannot all be heard, and everything they could be heard by: a violator of Hall's condition, read from the cut of least
 * capacity, with every juror wherever they may sit. Of those found from each person left out, the one with the fewest people. Null
 * when this relaxed timetable hears everybody: if who sits where is fixed, that is exactly when everybody can be heard.
 */
export function whyImpossible(problem: SchedulingProblem): HallWitness | null {
  const task = openTask(problem, [], () => false)
  const { board } = task
  const closed = new Uint8Array(board.panels.length * board.slots.length)
  const tried = attempt(task, { presence: everywhere(board), closed, pull: new Map() })
  const step = { ...stepOf(task, tried, nobody(task)), optional: false }
  const network = networkOf(step)
  network.arcs.cost.fill(0)
  const { on } = cheapestFlow(network.nodes, network.arcs, 0, network.sink)
  const residual = residualOf(network.nodes, network.arcs, on)
  for (const [a, from] of network.arcs.from.entries()) if (from === 0) residual.left.fill(0, 2 * a, 2 * a + 2)
  const leftOut = board.candidates.flatMap((_, i) =>
    isLeftOut(network, on, i) && !board.fixedPanels[i]?.length ? [i] : [],
  )
  const found = leftOut.map(i => read(step, network, reachable(residual, 1 + i)))
  const [smallest] = found.toSorted((a, b) => a.candidates.length - b.candidates.length || a.fit - b.fit)
  return smallest ?? null
}

const isLeftOut = ({ arcs }: Network, on: Int32Array, i: number) =>
  !arcs.from.some((from, a) => from === 0 && arcs.to[a] === 1 + i && on[a] === 1)

/** Everybody reached lost or could take the place of the one left out, and every panel and slot reached is taken. */
function read({ board }: Step, { firstSeat }: Network, reached: Uint8Array): HallWitness {
  const { candidates, panels, slots, rooms } = board
  const seats = panels.flatMap((panel, p) =>
    slots.flatMap((slot, t) => (reached[firstSeat + p * slots.length + t] ? [{ panel, slot, t }] : [])),
  )
  const inRooms = slots.map((_, t) => seats.filter(it => it.t === t && takesRoom(it.panel)).length)
  const lacking = slots.flatMap(({ from, to }, t) =>
    (rooms[t] as number) < (inRooms[t] as number) ? [{ from, to, rooms: rooms[t] as number }] : [],
  )
  const inNone = seats.filter(({ panel }) => !takesRoom(panel)).length
  return {
    candidates: candidates.flatMap(({ id }, i) => (reached[1 + i] ? [id] : [])),
    panelSlots: seats.map(({ panel, slot: { from, to } }) => ({ panel: panel.id, from, to })),
    roomsLacking: lacking,
    fit: inNone + inRooms.reduce((sum, count, t) => sum + Math.min(count, rooms[t] as number), 0),
  }
}
