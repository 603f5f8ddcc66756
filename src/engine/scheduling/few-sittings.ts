import type { SolveLp } from '../optimiser.ts'
import { takesRoom } from './board.ts'
import { type Network, networkOf, type Step } from './network.ts'
import { type Attempt, compare, nobody, type Seats, settle, stepOf, type Task, type Value, worthOf } from './placing.ts'
import { closing, jurorHalfDays, rosterSize, sittingAt, sittingsOf } from './sittings.ts'
import { standingOf } from './standing.ts'

/** What a solver says of jurors' half-days, and the timetable that reaches it, or null when the flow that checks does not. */
export type FewSittings = { least: number; found: { tried: Attempt; seats: Seats } | null }

/**
 * The fewest half-days asked of jurors with one interview each, by an integer programme in which only sittings are whole: the rest
 * is the network of the flow, with each level a row. The sittings it opens are then given to the flow, whose timetable counts only if it
 * hears everybody as well as `worth`. Null when the solver did not finish.
 */
export function fewSittings(
  task: Task,
  tried: Attempt,
  worth: Value,
  solveLp: SolveLp,
  seconds: number,
): FewSittings | null {
  const { board } = task
  const step = stepOf(task, tried, nobody(task))
  const network = networkOf(step)
  const used = seatNodes(network).map(node => sittingAt(board, node - network.firstSeat))
  const sittings = [...new Set([...used, ...sittingsOf(board, nobody(task))])]
  const solution = solveLp(written(task, step, network, tried, sittings, worth), { seconds })
  if (solution.status !== 'optimal') return null
  const least = Math.ceil(solution.objective - 1e-6)
  const unused = sittings.filter(s => Math.round(solution.values.get(`o${s}`) ?? 0) === 0)
  const narrowed = { ...tried, closed: closing(board, tried.closed, unused) }
  const seats = settle(task, narrowed, nobody(task), 0)
  const holds = compare(worthOf(task, seats), worth) === 0 && jurorHalfDays(board, narrowed, seats) <= least
  return { least, found: holds ? { tried: narrowed, seats } : null }
}

/** Nodes of panels at slots that something leads to. */
const seatNodes = ({ arcs, firstSeat, firstSlot }: Network) =>
  [...new Set(arcs.to)].filter(node => node >= firstSeat && node < firstSlot)

function written(task: Task, step: Step, network: Network, tried: Attempt, sittings: number[], worth: Value): string {
  const { board } = task
  const { arcs, firstSeat, firstSlot, sink } = network
  const [P, T, n] = [board.panels.length, board.slots.length, board.candidates.length]
  const into = new Map<number, string[]>()
  const outOf = new Map<number, string[]>()
  const gained: string[][] = [[], [], [], [], []]
  for (const [a, from] of arcs.from.entries()) {
    const to = arcs.to[a] as number
    if (from === 0 || (from >= firstSeat && from < firstSlot + T) || to === sink) continue
    into.set(to, [...(into.get(to) ?? []), `x${a}`])
    outOf.set(from, [...(outOf.get(from) ?? []), `x${a}`])
    if (from > n) continue
    const at = to < firstSlot ? to - firstSeat : null
    const p = at === null ? (network.groups[to - firstSlot - T]?.panel as number) : Math.floor(at / T)
    const { heard, two, first, second } = standingOf(true, [step.ranked[(from - 1) * P + p] as number[]])
    for (const [k, gain] of [heard, Number(at !== null), two, first, second].entries())
      if (gain) gained[k]?.push(`x${a}`)
  }
  const before = worthOf(task, nobody(task))
  const use = (node: number) => into.get(node) ?? []
  const rooms = board.slots.map((_, t) =>
    board.panels.flatMap((panel, p) => (takesRoom(panel) ? use(firstSeat + p * T + t) : [])),
  )
  const rows = [
    ...[...outOf].filter(([node]) => node <= n).map(([, names]) => `${names.join(' + ')} <= 1`),
    ...[...outOf]
      .filter(([node]) => node > n)
      .map(([node, names]) => `${names.join(' + ')} - ${use(node).join(' - ')} = 0`),
    ...seatNodes(network).map(node => `${use(node).join(' + ')} - o${sittingAt(board, node - firstSeat)} <= 0`),
    ...rooms.flatMap((names, t) => (names.length > 0 ? [`${names.join(' + ')} <= ${board.rooms[t]}`] : [])),
    ...gained.flatMap((names, k) => {
      const more = (worth[k] as number) - (before[k] as number)
      return more > 0 ? [`${names.join(' + ')} >= ${more}`] : []
    }),
  ]
  const open = sittingsOf(board, nobody(task))
  const price = sittings.map(s => `${rosterSize(board, tried, s)} o${s}`)
  return [
    'Minimize',
    ` asked: ${price.join(' + ')}`,
    'Subject To',
    ...rows.map((row, k) => ` r_${k}: ${row}`),
    ...sittings.filter(s => open.has(s)).map(s => ` f_${s}: o${s} = 1`),
    'Binary',
    ...sittings.map(s => ` o${s}`),
    'End',
  ].join('\n')
}
