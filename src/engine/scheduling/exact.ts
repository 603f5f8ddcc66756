import type { LinearSolution, SolveLp } from '../optimiser.ts'
import { takesRoom } from './board.ts'
import { type Slot, tooNear } from './grid.ts'
import { type Model, modelOf } from './model.ts'
import { type Seats, type Task, type Value, worthOf } from './placing.ts'
import { everywhere, NOWHERE, type Presence, possibleTimes, promised, undecidedJurors } from './presence.ts'

/** What a solver found, and, from the first level on, what it says nothing can pass. */
export type Solved = { presence: Presence; seats: Seats; worth: Value; limits: number[] }

/** Models with more interviews to choose from than this are not given to a solver. */
const MOST_INTERVIEWS = 8_000

/**
 * The levels one after the other, each made as large as can be while those before it stay so, by a solver of integer programmes.
 * The timetable is read from rounded values and counted again exactly: null when it breaks a rule, when the problem is too large,
 * or when the solver gave nothing in `seconds` a level. The limits are the solver's word.
 */
export function solveExactly(task: Task, solveLp: SolveLp, seconds: number): Solved | null {
  const model = modelOf(task)
  if (model.interviews.length === 0 || model.interviews.length > MOST_INTERVIEWS) return null
  const limits: number[] = []
  let best: Omit<Solved, 'limits'> | null = null
  for (const level of model.levels) {
    if (task.stop()) break
    if (level.length === 0) {
      limits.push(0)
      continue
    }
    const solution = solveLp(written(model, limits), { seconds })
    best = read(task, model, solution) ?? best
    if (solution.status !== 'optimal') break
    limits.push(level.reduce((sum, name) => sum + Math.round(solution.values.get(name) ?? 0), 0))
  }
  return best && { ...best, limits }
}

function written({ rows, binaries, levels }: Model, reached: number[]): string {
  const floors = reached.flatMap((least, k) => (least > 0 ? [`${levels[k]?.join(' + ')} >= ${least}`] : []))
  const all = [...rows, ...floors].map((row, k) => ` r_${k}: ${row}`)
  return [
    'Maximize',
    ` goal: ${levels[reached.length]?.join(' + ')}`,
    'Subject To',
    ...all,
    'Binary',
    ...binaries.map(name => ` ${name}`),
    'End',
  ].join('\n')
}

/** Rounded, then counted again: null when nothing was found or a rule is broken. */
function read(task: Task, { interviews, presences }: Model, { values }: LinearSolution) {
  if (values.size === 0) return null
  const { board } = task
  const isOne = ({ name }: { name: string }) => Math.round(values.get(name) ?? 0) === 1
  const presence = everywhere(board)
  const H = board.halves.length
  for (const j of undecidedJurors(board)) presence.fill(NOWHERE, j * H, (j + 1) * H)
  for (const { juror, half, panel } of [...presences.filter(isOne), ...promised(board)])
    presence[juror * H + half] = panel
  const seats: Seats = board.candidates.map(() => [])
  for (const { candidate, at } of interviews.filter(isOne)) seats[candidate]?.push(at)
  return isSound(task, presence, seats) ? { presence, seats, worth: worthOf(task, seats) } : null
}

/** Every rule, counted in whole numbers. */
function isSound({ board }: Task, presence: Presence, seats: Seats): boolean {
  const { panels, slots, rooms, jurors, halves, problem, fixedPanels } = board
  const [P, T, H] = [panels.length, slots.length, halves.length]
  const possible = possibleTimes(board, presence)
  const all = seats.flat()
  const isApart = (own: number[]) =>
    own.every((a, k) =>
      own.slice(k + 1).every(b => {
        const far = !tooNear(slots[a % T] as Slot, slots[b % T] as Slot, problem.gap)
        return far && Math.floor(a / T) !== Math.floor(b / T)
      }),
    )
  const seated = (t: number) =>
    all.filter(at => at % T === t && takesRoom(panels[Math.floor(at / T)] as (typeof panels)[number])).length
  const asked = (j: number) => halves.filter((_, half) => presence[j * H + half] !== NOWHERE).length
  const promisedTo = (j: number) => new Set(promised(board).flatMap(it => (it.juror === j ? [it.half] : []))).size
  return (
    new Set(all).size === all.length &&
    seats.every((own, i) => own.every(at => possible[i * P * T + at] === 1) && isApart(own)) &&
    seats.every((own, i) => own.length <= Math.max(0, problem.interviewsEach - (fixedPanels[i] as number[]).length)) &&
    slots.every((_, t) => seated(t) <= (rooms[t] as number)) &&
    undecidedJurors(board).every(
      j => asked(j) <= Math.max(jurors[j]?.halfDays ?? Number.POSITIVE_INFINITY, promisedTo(j)),
    )
  )
}
