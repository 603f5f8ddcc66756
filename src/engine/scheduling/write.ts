import { takesRoom } from './board.ts'
import { meet, type Slot } from './grid.ts'
import { type Attempt, type Seats, type Task, worthOf } from './placing.ts'
import { isThere, rosterOf } from './presence.ts'
import type { Place } from './problem.ts'
import type { Interview, Level, LevelName, Schedule, Sitting } from './result.ts'
import { assignRooms } from './rooms.ts'
import { sittingsOf } from './sittings.ts'
import { whyImpossible } from './witness.ts'

/** What was found, with the limits known: null where nothing is claimed. */
export type Found = {
  tried: Attempt
  seats: Seats
  /** Level by level; the first `solved` of them are a solver's word. */
  limit: (number | null)[]
  solved: number
  leastHalfDays: number | null
  halfDaysBy: 'flow' | 'solver'
  halfDays: number
  idle: number
}

/** The timetable as it is published. */
export function writeSchedule(task: Task, found: Found, isReplanned: boolean): Schedule {
  const { board } = task
  const places = board.candidates.flatMap(({ id: candidate }, i) =>
    (found.seats[i] as number[]).map(at => {
      const { from, to } = board.slots[at % board.slots.length] as Slot
      return { candidate, panel: board.panels[Math.floor(at / board.slots.length)]?.id as string, from, to }
    }),
  )
  const all = [
    ...board.problem.fixed.map(({ candidate, panel, from, to }) => ({ candidate, panel, from, to })),
    ...places,
  ]
  all.sort((a, b) => a.from - b.from || (a.panel < b.panel ? -1 : 1))
  const rooms = assignRooms(board.problem, all, board.halves)
  const heard = new Set(all.map(({ candidate }) => candidate))
  const unheard = board.candidates.flatMap(({ id }) => (heard.has(id) ? [] : [id]))
  return {
    version: 1,
    interviews: all.map((place, k) => interviewOf(task, found, place, rooms[k] ?? null)),
    sittings: [...sittingsOf(board, found.seats)].map(sitting => writeSitting(task, found, sitting)).sort(bySitting),
    unheard,
    levels: levelsOf(task, found, isReplanned),
    witness: unheard.length > 0 ? whyImpossible(board.problem) : null,
  }
}

function interviewOf({ board }: Task, { tried }: Found, place: Place, room: string | null): Interview {
  const { candidates, panels, slots, jurors, mode, members, inConflict, halves } = board
  const i = candidates.findIndex(({ id }) => id === place.candidate)
  const p = panels.findIndex(({ id }) => id === place.panel)
  const panel = panels[p] as (typeof panels)[number]
  const t = slots.findIndex(({ from, to }) => from === place.from && to === place.to)
  const half = halves.findIndex(span => meet(span, place))
  const there =
    t >= 0
      ? (members[p] ?? []).filter(j => isThere(board, tried.presence, j, p, t))
      : half >= 0
        ? rosterOf(board, tried.presence, p, half)
        : (members[p] ?? [])
  const name = (j: number) => jurors[j]?.id as string
  const isBarred = (j: number) => inConflict.has(i * jurors.length + j)
  return {
    ...place,
    mode: mode[i * panels.length + p] ?? (takesRoom(panel) ? 'on-site' : 'remote'),
    room,
    jurors: there.filter(j => !isBarred(j)).map(name),
    withdrawn: there.filter(isBarred).map(name),
  }
}

function writeSitting({ board }: Task, { tried }: Found, sitting: number): Sitting {
  const [p, half] = [Math.floor(sitting / board.halves.length), sitting % board.halves.length]
  const { from, to } = board.halves[half] as { from: number; to: number }
  const jurors = rosterOf(board, tried.presence, p, half).map(j => board.jurors[j]?.id as string)
  return { panel: board.panels[p]?.id as string, from, to, jurors }
}

const bySitting = (a: Sitting, b: Sitting) => a.from - b.from || (a.panel < b.panel ? -1 : 1)

function levelsOf(task: Task, found: Found, isReplanned: boolean): Level[] {
  const worth = worthOf(task, found.seats)
  const names = ['heard', 'changes', 'two-rankings', 'first-wish', 'second-wish'] as const
  const before = names.map((level, k): Row => {
    const [value, limit] = [worth[k] as number, found.limit[k] ?? null]
    const by = k < found.solved ? 'solver' : 'flow'
    if (level !== 'changes') return { level, value, limit, by }
    const moved = (kept: number) => task.publishedCount - kept
    return { level, value: moved(value), limit: limit === null ? null : moved(limit), by }
  })
  const rows: Row[] = [
    ...before.filter(({ level }) => isReplanned || level !== 'changes'),
    { level: 'juror-half-days', value: found.halfDays, limit: found.leastHalfDays, by: found.halfDaysBy },
    { level: 'idle-slots', value: found.idle, limit: 0, by: 'flow' },
  ]
  const standsAlone = task.board.problem.interviewsEach > 1
  let proven = true
  return rows.map(({ level, value, limit, by }) => {
    const bound = proven || standsAlone || level === 'idle-slots' ? limit : null
    proven = proven && value === bound
    return { level, value, bound, proven, by: bound === null ? null : by }
  })
}

type Row = { level: LevelName; value: number; limit: number | null; by: 'flow' | 'solver' }
