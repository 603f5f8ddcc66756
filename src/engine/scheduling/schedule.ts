import type { SolveLp } from '../optimiser.ts'
import { limits } from './bounds.ts'
import { solveExactly } from './exact.ts'
import { fewSittings } from './few-sittings.ts'
import { scheduleFlaws } from './flaws.ts'
import { fewestHalfDays } from './half-days.ts'
import { attempt, compare, nobody, openTask, settle, type Task, worthOf } from './placing.ts'
import { type Presence, undecidedJurors } from './presence.ts'
import { choosePresence, completed } from './presence-search.ts'
import type { Place, SchedulingProblem } from './problem.ts'
import type { Schedule } from './result.ts'
import { closeGaps, closeSittings, jurorHalfDays } from './sittings.ts'
import { type Found, writeSchedule } from './write.ts'

export type ScheduleOptions = {
  /** Called as work goes on. */
  progress?: (stage: Stage) => void
  /** Asked from time to time: true stops, with the best found so far and nothing more claimed. */
  stop?: () => boolean
  /** How many changes are tried where no flow is exact, 120 when absent; four times as many without a solver for jurors' half-days. */
  tries?: number
  /**
   * Asked, level by level and for at most `seconds` each (60 when absent), for what flows leave unproven. When its time runs
   * out, what it had found by then decides: the only thing here that depends on the machine.
   */
  solveLp?: SolveLp
  seconds?: number
}

export type Stage = 'limits' | 'presence' | 'interviews' | 'half-days' | 'gaps' | 'done'

/**
 * Who is heard by whom, when and where. In this order: the most people heard, the most with two rankings of their wishes or more,
 * the most heard for their first wish, then for their second, the fewest half-days asked of jurors, the fewest idle slots between
 * interviews; then the seed. `levels` says what is proven. Throws when `scheduleFlaws` finds something.
 *
 * With one interview each, and jurors whose half-days need no choice, the first four are exact: one cheapest flow, of about
 * `candidates × panels + panels × slots` arcs. Else a flow gives everybody at once one interview more or another one, round after
 * round; the solver, when there is one, is asked for what that leaves unproven; and what is not proven says so.
 */
export const schedule = (problem: SchedulingProblem, options: ScheduleOptions = {}): Schedule =>
  plan(problem, null, options)

/** The same, around a timetable already published when there is one: keeping it then comes second. */
export function plan(problem: SchedulingProblem, published: Place[] | null, options: ScheduleOptions): Schedule {
  const { progress = () => {}, stop = () => false } = options
  const [flaw] = scheduleFlaws(problem, published?.length)
  if (flaw) throw new Error(`a problem that cannot be scheduled: ${JSON.stringify(flaw)}`)
  const task = openTask(problem, published ?? [], stop)
  const found = refine(task, placeEverybody(task, { ...options, progress }), { ...options, progress })
  progress('done')
  return writeSchedule(task, found, published !== null)
}

type Placed = Pick<Found, 'tried' | 'seats' | 'limit' | 'solved'>
type Running = ScheduleOptions & { progress: (stage: Stage) => void }

/** The levels about candidates: by flows and search, then by the solver when there is one and something is left to prove. */
function placeEverybody(task: Task, { progress, tries = 120, solveLp, seconds = 60 }: Running): Placed {
  const { board } = task
  progress('limits')
  const limit = limits(task)
  progress('presence')
  const having = (presence: Presence) =>
    attempt(task, { presence, closed: new Uint8Array(board.panels.length * board.slots.length), pull: new Map() })
  const tried = having(choosePresence(task, limit, tries))
  progress('interviews')
  const once = settle(task, tried, nobody(task), 0)
  const seats = compare(worthOf(task, once), limit) < 0 ? settle(task, tried, once, tries) : once
  const worth = worthOf(task, seats)
  const solved = solveLp && compare(worth, limit) < 0 ? solveExactly(task, solveLp, seconds) : null
  if (!solved) return { tried, seats, limit, solved: 0 }
  const known = solved.limits.length
  const rest = limit.slice(known).map(it => (board.problem.interviewsEach > 1 ? it : null))
  const better = compare(solved.worth, worth) > 0
  return {
    tried: better ? having(completed(board, solved.presence)) : tried,
    seats: better ? solved.seats : seats,
    limit: [...solved.limits, ...rest],
    solved: known,
  }
}

/** The levels about jurors, those about candidates kept as they are. */
function refine(task: Task, { tried, seats, limit, solved }: Placed, running: Running): Found {
  const { progress, tries = 120, solveLp, seconds = 60 } = running
  const worth = worthOf(task, seats)
  const isExact = task.board.problem.interviewsEach === 1 && undecidedJurors(task.board).length === 0
  progress('half-days')
  const fewer = closeSittings(task, tried, seats, worth)
  const best = isExact
    ? fewestHalfDays(task, tried, fewer.seats, worth, solveLp ? tries : 4 * tries)
    : { ...fewer, least: null }
  const isOpen = best.least !== null && best.least < best.asked && solveLp
  const few = isOpen ? fewSittings(task, tried, worth, solveLp, seconds) : null
  const { tried: narrowed, seats: fewest } = few?.found ?? best
  progress('gaps')
  const last = closeGaps(task, narrowed, fewest, worth)
  const halfDays = jurorHalfDays(task.board, last.tried, last.seats)
  const byFlow = { leastHalfDays: best.least, halfDaysBy: 'flow' as const }
  const limits =
    few && few.least > (best.least ?? 0) ? { leastHalfDays: few.least, halfDaysBy: 'solver' as const } : byFlow
  return { ...last, limit, solved, halfDays, ...limits }
}
