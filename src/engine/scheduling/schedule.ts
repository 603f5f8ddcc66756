import { limits } from './bounds.ts'
import { scheduleFlaws } from './flaws.ts'
import { fewestHalfDays } from './half-days.ts'
import { attempt, compare, nobody, openTask, settle, type Task, type Value, worthOf } from './placing.ts'
import { undecidedJurors } from './presence.ts'
import { choosePresence } from './presence-search.ts'
import type { Place, SchedulingProblem } from './problem.ts'
import type { Schedule } from './result.ts'
import { closeGaps, closeSittings, jurorHalfDays } from './sittings.ts'
import { type Found, writeSchedule } from './write.ts'

export type ScheduleOptions = {
  /** Called as work goes on. */
  progress?: (stage: Stage) => void
  /** Asked from time to time: true stops, with the best found so far and nothing more claimed. */
  stop?: () => boolean
  /** How many changes are tried where no flow is exact: 120 when absent. */
  tries?: number
}

export type Stage = 'limits' | 'presence' | 'interviews' | 'half-days' | 'gaps' | 'done'

/**
 * Who is heard by whom, when and where. In this order: the most people heard, the most with two rankings of their wishes or more,
 * the most heard for their first wish, then for their second, the fewest half-days asked of jurors, the fewest idle slots between
 * interviews; then the seed. `levels` says what is proven. Throws when `scheduleFlaws` finds something.
 *
 * With one interview each, and jurors whose half-days need no choice, the first four are exact: one cheapest flow, of about
 * `candidates × panels + panels × slots` arcs. Else a flow gives everybody at once one interview more or another one, round after
 * round, and what is not proven says so.
 */
export const schedule = (problem: SchedulingProblem, options: ScheduleOptions = {}): Schedule =>
  plan(problem, null, options)

/** The same, around a timetable already published when there is one: keeping it then comes second. */
export function plan(
  problem: SchedulingProblem,
  published: Place[] | null,
  { progress = () => {}, stop = () => false, tries = 120 }: ScheduleOptions,
): Schedule {
  const [flaw] = scheduleFlaws(problem)
  if (flaw) throw new Error(`a problem that cannot be scheduled: ${JSON.stringify(flaw)}`)
  const task = openTask(problem, published ?? [], stop)
  progress('limits')
  const limit = limits(task)
  progress('presence')
  const presence = choosePresence(task, limit, tries)
  progress('interviews')
  const closed = new Uint8Array(task.board.panels.length * task.board.slots.length)
  const tried = attempt(task, { presence, closed, late: new Set() })
  const seats = bestOf(task, tried, limit, tries)
  const found = refine(task, { tried, seats, limit }, tries, progress)
  progress('done')
  return writeSchedule(task, found, published !== null)
}

function bestOf(task: Task, tried: ReturnType<typeof attempt>, limit: Value, tries: number) {
  const seats = settle(task, tried, nobody(task), 0)
  return compare(worthOf(task, seats), limit) < 0 ? settle(task, tried, seats, tries) : seats
}

function refine(
  task: Task,
  { tried, seats, limit }: Pick<Found, 'tried' | 'seats' | 'limit'>,
  tries: number,
  progress: (stage: Stage) => void,
): Found {
  const worth = worthOf(task, seats)
  const isExact = task.board.problem.interviewsEach === 1 && undecidedJurors(task.board).length === 0
  progress('half-days')
  const fewer = closeSittings(task, tried, seats, worth)
  const best = isExact ? fewestHalfDays(task, tried, fewer.seats, worth, tries) : { ...fewer, least: null }
  progress('gaps')
  const { tried: last, seats: final, idle } = closeGaps(task, best.tried, best.seats, worth)
  return {
    tried: last,
    seats: final,
    limit,
    leastHalfDays: best.least,
    halfDays: jurorHalfDays(task.board, last, final),
    idle,
  }
}
