import { cheapestFlow } from '../flow/index.ts'
import { networkOf, type Step } from './network.ts'
import { attempt, nobody, runStep, stepOf, type Task, type Value, worthOf } from './placing.ts'
import { everywhere } from './presence.ts'

/**
 * What no timetable can pass, level by level. With one interview each: the flow with every juror wherever they may sit, whose levels
 * bound each other in order. With more: each level by itself, by a flow in which only that level counts.
 */
export function limits(task: Task): Value {
  const { board } = task
  const tried = attempt(task, {
    presence: everywhere(board),
    closed: new Uint8Array(board.panels.length * board.slots.length),
    pull: new Map(),
  })
  const step = stepOf(task, tried, nobody(task))
  const once = runStep(step)
  const seats = Array.from(once, at => (at === -1 ? [] : [at]))
  const value = worthOf(task, seats)
  if (board.problem.interviewsEach === 1) return value
  const kept = task.published.map((own, i) => [...own].filter(at => isPossible(step, i, at)).length)
  const sum = kept.reduce((all, count) => all + count, 0)
  return [value[0], sum, mostWithTwo(step), mostOf(step, 0), mostOf(step, 1)]
}

const isPossible = ({ board, times }: Step, i: number, at: number) => {
  const T = board.slots.length
  return times[i * board.panels.length + Math.floor(at / T)]?.slots.includes(at % T) ?? false
}

/** The most people who can meet a panel that ranks their first wish, or their second. */
const mostOf = (step: Step, wish: number) => bySeats(step, (own, p) => (own[p]?.includes(wish) ? 1 : 0), 1)

/**
 * The most people with two rankings: each needs one panel that ranks two of their wishes, or two panels, which counts as two halves
 * of a person. Rounded down, it can be more than what is possible, never less.
 */
function mostWithTwo(step: Step): number {
  const halves = bySeats(
    step,
    (own, p) => {
      if (new Set(own.flat()).size < 2 || !own[p]?.length) return 0
      return own.some(list => list.length >= 2) ? 2 : 1
    },
    2,
  )
  return Math.floor(halves / 2)
}

/**
 * The largest total of what people gain from panels, each person at most `most` in all; 0 for no use of that panel. Everybody with a
 * fixed interview counts in full.
 */
function bySeats(step: Step, gain: (own: number[][], p: number) => number, most: number): number {
  const { board, times, ranked } = step
  const P = board.panels.length
  const own = board.candidates.map((_, i) =>
    board.panels.map((_, p) => (times[i * P + p] ? (ranked[i * P + p] as number[]) : [])),
  )
  const gains = times.map((_, at) => gain(own[Math.floor(at / P)] as number[][], at % P))
  const sure = board.fixedPanels.map(panels => (panels.length > 0 ? most : 0))
  const open = times.map((it, at) => (gains[at] === 0 || sure[Math.floor(at / P)] ? null : it))
  const network = networkOf({ ...step, times: open, optional: false })
  const { arcs } = network
  const n = board.candidates.length
  for (const [a, from] of arcs.from.entries()) {
    const to = arcs.to[a] as number
    const isPerson = from >= 1 && from <= n
    const best = (i: number) => Math.max(0, ...gains.slice(i * P, (i + 1) * P))
    if (from === 0 && best(to - 1) > 0) arcs.capacity[a] = Math.floor(most / best(to - 1))
    arcs.cost[a] = isPerson ? most - best(from - 1) : 0
  }
  const flow = cheapestFlow(network.nodes, arcs, 0, network.sink)
  return most * flow.value - flow.cost + sure.reduce((sum: number, count) => sum + count, 0)
}
