import { cheapestFlow } from '../flow/index.ts'
import { networkOf, readFlow } from './network.ts'
import { type Attempt, compare, nobody, type Seats, stepOf, type Task, type Value, worthOf } from './placing.ts'
import { closing, fixedSittings, rosterSize, sittingAt, sittingsOf } from './sittings.ts'
import { areExact, weightsFor } from './standing.ts'

/** In how many parts a half-day is charged to those it hears, so that shares of one stay whole numbers. */
const PARTS = 840

/** What sittings cost and hold: `step` divides every price that is not already paid for fixed interviews. */
type Prices = { price: number[]; holds: number[]; fixed: Set<number>; paid: number; step: number }

/** Which sittings a search has decided: the others are charged their share of a full half-day. */
type Node = { opened: number[]; closed: number[] }

/** The cheapest timetable found, and the least that any can ask. */
export type HalfDays = { tried: Attempt; seats: Seats; asked: number; least: number }

/**
 * The fewest half-days asked of jurors, when each candidate has one interview and who sits where is known, among timetables that
 * hear everybody as well as `worth`. Branch and bound over sittings: each undecided one is charged its share of a full half-day to
 * everybody it hears, so that the cheapest flow never charges more than any timetable asks; the sitting that it charges
 * least for what it asks is then tried closed, and open. One time in two the last node is taken, to find good timetables, else the one
 * of least bound, to raise the limit. At most `nodes` flows; what they leave open lowers `least`.
 */
export function fewestHalfDays(task: Task, tried: Attempt, seats: Seats, worth: Value, nodes: number): HalfDays {
  const prices = pricesOf(task, tried)
  let best = { tried, seats, asked: askedBy(task, prices, seats) }
  const floor = byPanels(task, tried, prices)
  const open: (Node & { bound: number })[] = [{ opened: [], closed: [], bound: floor }]
  let unexplored = Number.POSITIVE_INFINITY
  for (let k = 0; open.length > 0; k++) {
    const [node] = open.splice(k % 2 === 0 ? open.length - 1 : lowest(open), 1) as [Node & { bound: number }]
    if (node.bound >= best.asked) continue
    if (k >= nodes || task.stop()) {
      unexplored = Math.min(unexplored, node.bound)
      continue
    }
    const found = relax(task, tried, prices, node)
    if (compare(worthOf(task, found.seats), worth) !== 0) continue
    const asked = askedBy(task, prices, found.seats)
    if (asked < best.asked) best = { tried, seats: found.seats, asked }
    const bound = Math.max(node.bound, found.bound)
    if (bound >= best.asked || found.branch === undefined) continue
    open.push({ ...node, opened: [...node.opened, found.branch], bound })
    open.push({ ...node, closed: [...node.closed, found.branch], bound })
  }
  const unused = prices.price.flatMap((_, s) => (sittingsOf(task.board, best.seats).has(s) ? [] : [s]))
  const closed = closing(task.board, tried.closed, unused)
  return { ...best, tried: { ...tried, closed }, least: Math.min(best.asked, unexplored) }
}

function pricesOf({ board }: Task, tried: Attempt): Prices {
  const { panels, slots, halves } = board
  const sittings = Array.from({ length: panels.length * halves.length }, (_, sitting) => sitting)
  const fixed = new Set(fixedSittings(board))
  const price = sittings.map(sitting => rosterSize(board, tried, sitting))
  const holds = sittings.map(() => 0)
  const used = [...new Set(tried.times)].flatMap(it => it?.slots.map(t => it.panel * slots.length + t) ?? [])
  for (const at of new Set(used))
    if (!tried.closed[at]) holds[sittingAt(board, at)] = (holds[sittingAt(board, at)] as number) + 1
  const step = sittings.filter(s => !fixed.has(s) && holds[s]).reduce((all, s) => divisor(all, price[s] as number), 0)
  const paid = [...fixed].reduce((sum, sitting) => sum + (price[sitting] as number), 0)
  return { price, holds, fixed, paid, step }
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))

/** The next number of half-days that sittings can add up to. */
const roundedUp = ({ step, paid }: Prices, asked: number) =>
  step === 0 ? asked : paid + Math.ceil((asked - paid) / step) * step

const askedBy = ({ board }: Task, { price }: Prices, seats: Seats) =>
  [...sittingsOf(board, seats)].reduce((sum, sitting) => sum + (price[sitting] as number), 0)

/** The cheapest flow at a node: its timetable, the least that any timetable of this node asks, and the sitting to decide next. */
function relax(task: Task, tried: Attempt, prices: Prices, { opened, closed }: Node) {
  const { board } = task
  const { price, holds, fixed } = prices
  const isPaid = (s: number) => fixed.has(s) || opened.includes(s)
  const share = price.map((asked, s) => (isPaid(s) || !holds[s] ? 0 : Math.floor((asked * PARTS) / holds[s])))
  const narrowed = { ...tried, closed: closing(board, tried.closed, closed) }
  const { seats, toll } = leastToll(task, narrowed, at => share[sittingAt(board, at)] as number)
  const paid = opened.reduce((sum, s) => sum + (price[s] as number), prices.paid)
  const heard = price.map(() => 0)
  for (const at of seats.flat()) heard[sittingAt(board, at)] = (heard[sittingAt(board, at)] as number) + 1
  const spare = (s: number) => (price[s] as number) * PARTS - (heard[s] as number) * (share[s] as number)
  const [branch] = [...price.keys()].filter(s => heard[s] && !isPaid(s)).sort((a, b) => spare(b) - spare(a) || a - b)
  const isExact = branch === undefined || spare(branch) <= 0
  return { seats, bound: roundedUp(prices, paid + Math.ceil(toll / PARTS)), branch: isExact ? undefined : branch }
}

/** The timetable of least total toll among those that hear everybody as well as can be, tolls counted where it is exact. */
function leastToll(task: Task, tried: Attempt, toll: (at: number) => number): { seats: Seats; toll: number } {
  const step = stepOf(task, tried, nobody(task))
  const charged = step.toll.map((_, at) => toll(at))
  const people = task.board.candidates.length
  const weights = weightsFor(people, task.publishedCount, people * Math.max(1, ...charged) + 1)
  const exact = areExact(weights, people)
  const network = networkOf(exact ? { ...step, toll: charged, weights } : step)
  const { on } = cheapestFlow(network.nodes, network.arcs, 0, network.sink)
  const seats = Array.from(readFlow(step, network, on), at => (at === -1 ? [] : [at]))
  return { seats, toll: exact ? seats.flat().reduce((sum, at) => sum + (charged[at] as number), 0) : 0 }
}

/** Panel by panel, the fewest half-days that hold the fewest people it can be given. */
function byPanels(task: Task, tried: Attempt, { price, holds, fixed, paid }: Prices): number {
  const { panels, slots, halves } = task.board
  const each = panels.map((_, p) => {
    const isIts = (at: number) => Math.floor(at / slots.length) === p && !fixed.has(sittingAt(task.board, at))
    const { toll } = leastToll(task, tried, at => Number(isIts(at)))
    const own = halves.map((_, half) => p * halves.length + half).filter(s => !fixed.has(s))
    return fewestToHold(
      own.map(s => ({ price: price[s] as number, holds: holds[s] as number })),
      toll,
    )
  })
  return each.reduce((sum, asked) => sum + asked, paid)
}

/** The least price of half-days that hold so many people in all, by trying the counts one by one. */
function fewestToHold(sittings: { price: number; holds: number }[], people: number): number {
  let least = new Map([[0, 0]])
  for (const { price, holds } of sittings) {
    const next = new Map(least)
    for (const [held, asked] of least) {
      const more = Math.min(people, held + holds)
      next.set(more, Math.min(asked + price, next.get(more) ?? Number.POSITIVE_INFINITY))
    }
    least = next
  }
  return least.get(people) ?? 0
}

/** Where the node of least bound is, the newest of equals. */
const lowest = (open: { bound: number }[]): number =>
  open.reduce((best, { bound }, at) => (bound <= (open[best]?.bound as number) ? at : best), 0)
