import { cheapestFlow } from '../flow/index.ts'
import { hashOf } from '../hash.ts'
import { type Board, readBoard } from './board.ts'
import { type Network, networkOf, readFlow, type Step, timesOf } from './network.ts'
import { type Presence, possibleTimes } from './presence.ts'
import type { Place, SchedulingProblem } from './problem.ts'
import { areExact, rankedWishes, standingOf, weightsFor } from './standing.ts'

/** Called from time to time by long work; it stops, with what it has, once this says so. */
export type Stop = () => boolean

/** Everybody's interviews, those that are fixed aside: for each candidate, panels at slots (`panel * slots + slot`). */
export type Seats = number[][]

/** A problem being solved: what never changes while it is. */
export type Task = {
  board: Board
  ranked: number[][]
  published: ReadonlySet<number>[]
  /** All of them, also those that fit no panel and slot any more. */
  publishedCount: number
  stop: Stop
}

export function openTask(problem: SchedulingProblem, published: Place[], stop: Stop): Task {
  const board = readBoard(problem)
  const { candidates, panels, slots } = board
  const fixed = new Set(problem.fixed.map(it => JSON.stringify([it.candidate, it.panel, it.from])))
  const open = published.filter(it => !fixed.has(JSON.stringify([it.candidate, it.panel, it.from])))
  const panelOf = new Map(panels.map(({ id }, p) => [id, p]))
  const slotOf = new Map(slots.map(({ from, to }, t) => [`${from} ${to}`, t]))
  const atOf = ({ panel, from, to }: Place) => {
    const [p, t] = [panelOf.get(panel), slotOf.get(`${from} ${to}`)]
    return p === undefined || t === undefined ? [] : [p * slots.length + t]
  }
  const published_ = candidates.map(({ id }) => new Set(open.filter(it => it.candidate === id).flatMap(atOf)))
  return { board, ranked: rankedWishes(board), published: published_, publishedCount: open.length, stop }
}

/** What counts before jurors' half-days: heard, kept, two rankings, first wish, second wish. More is better, in this order. */
export type Value = [heard: number, kept: number, two: number, first: number, second: number]

export function worthOf({ board, ranked, published }: Task, seats: Seats): Value {
  const { panels, slots, fixedPanels } = board
  const total: Value = [0, 0, 0, 0, 0]
  for (const [i, own] of seats.entries()) {
    const heardBy = [...(fixedPanels[i] as number[]), ...own.map(at => Math.floor(at / slots.length))]
    const standing = standingOf(
      heardBy.length > 0,
      heardBy.map(p => ranked[i * panels.length + p] as number[]),
    )
    const kept = own.filter(at => published[i]?.has(at)).length
    const gained = [standing.heard, kept, standing.two, standing.first, standing.second]
    for (const [k, gain] of gained.entries()) total[k] = (total[k] as number) + gain
  }
  return total
}

/** Below 0 when the first is worse. */
export function compare(a: readonly number[], b: readonly number[]): number {
  const k = a.findIndex((value, k) => value !== b[k])
  return k === -1 ? 0 : (a[k] as number) - (b[k] as number)
}

/**
 * What may vary from one attempt to the next: who is there, which panels do not sit when, and where in a half-day a sitting is pulled,
 * from 0, its start (when absent), to 1, its end.
 */
export type Setting = { presence: Presence; closed: Uint8Array; pull: ReadonlyMap<number, number> }

/** An attempt ready to run: times by candidate and panel depend only on who is there. */
export type Attempt = Setting & { times: Step['times'] }

export const attempt = ({ board }: Task, setting: Setting): Attempt => ({
  ...setting,
  times: timesOf(board, possibleTimes(board, setting.presence)),
})

/** Slots cost more the further they are from where their sitting is pulled: so that nobody waits. */
function tolls({ panels, slots }: Board, pull: ReadonlyMap<number, number>, halves: number): Int32Array {
  const inHalf = Array.from({ length: halves }, (_, half) =>
    slots.flatMap((slot, t) => (slot.half === half ? [t] : [])),
  )
  const toll = new Int32Array(panels.length * slots.length)
  for (const p of panels.keys())
    for (const [half, times] of inHalf.entries()) {
      const aim = Math.floor((pull.get(p * halves + half) ?? 0) * (times.length - 1))
      for (const [k, t] of times.entries()) toll[p * slots.length + t] = 1 + Math.abs(k - aim)
    }
  return toll
}

/** A step with these interviews kept; where sums could not hold hours too, they do not count. O(candidates × panels + panels × slots) besides the lists of times. */
export function stepOf(task: Task, { times, closed, pull }: Attempt, kept: Seats): Step {
  const { board, ranked, published, publishedCount } = task
  const people = board.candidates.length
  const byHour = tolls(board, pull, board.halves.length)
  const weighted = (toll: Int32Array) => weightsFor(people, publishedCount, people * Math.max(1, ...toll) + 1)
  const toll = areExact(weighted(byHour), people) ? byHour : byHour.map(() => 1)
  const weights = weighted(toll)
  return { board, ranked, times, kept, closed, published, weights, toll, optional: true }
}

/** Runs the flow of a step. */
export function runStep(step: Step): Int32Array {
  const network: Network = networkOf(step)
  return readFlow(step, network, cheapestFlow(network.nodes, network.arcs, 0, network.sink).on)
}

/**
 * Interviews for everybody, starting from some of them. With one interview each this is one flow, so the best there is. With
 * more, one flow gives each their first, a second one their second, and then, `rounds` times, each gives one back and all are
 * given one again at once: what is kept leaves the old ones possible, so no round is worse than the one before.
 */
export function settle(task: Task, tried: Attempt, from: Seats, rounds: number): Seats {
  const { interviewsEach, seed } = task.board.problem
  const add = (kept: Seats) => {
    const given = runStep(stepOf(task, tried, kept))
    return kept.map((own, i) => (given[i] === -1 ? own : [...own, given[i] as number]))
  }
  if (interviewsEach === 1) return add(from.map(() => []))
  let seats = from
  for (let k = 0; k < interviewsEach; k++) seats = add(seats)
  for (let round = 0; round < rounds && !task.stop(); round++) {
    const kept = seats.map((own, i) => {
      const released = hashOf(`${seed}:${round}:${task.board.candidates[i]?.id}`) % Math.max(own.length, interviewsEach)
      return own.filter((_, k) => k !== released)
    })
    seats = add(kept)
  }
  return seats
}

/** Nobody heard yet. */
export const nobody = ({ board }: Task): Seats => board.candidates.map(() => [])
