import type { Mode, Place, Span } from './problem.ts'

/** An interview with the jurors who sit in it, and those of them who withdraw from it because of a conflict. */
export type Interview = Place & { mode: Mode; room: string | null; jurors: string[]; withdrawn: string[] }

/** A panel in one half-day, with the jurors asked to come. */
export type Sitting = { panel: string; from: number; to: number; jurors: string[] }

/** In the order in which they count; when a published timetable is planned again, `changes` comes second. */
export type LevelName =
  | 'heard'
  | 'changes'
  | 'two-rankings'
  | 'first-wish'
  | 'second-wish'
  | 'juror-half-days'
  | 'idle-slots'

/**
 * What a timetable reaches at one level, and the limit that nothing can pass given the levels before it: a most for all but
 * `changes`, `juror-half-days` and `idle-slots`, where less is better. Null when nothing is claimed. Proven: they are equal, here and before.
 * `by`: a limit from a flow is exact; that of a solver is its word, in floating point.
 */
export type Level = {
  level: LevelName
  value: number
  bound: number | null
  proven: boolean
  by: 'flow' | 'solver' | null
}

/**
 * People who cannot all be heard: whatever is done, they fit only these panels at these times, and of these only `fit` can be used
 * at once, because a panel hears one person at a time and some times lack rooms. `fit` is less than the people are.
 */
export type HallWitness = {
  candidates: string[]
  panelSlots: { panel: string; from: number; to: number }[]
  roomsLacking: (Span & { rooms: number })[]
  fit: number
}

export type Schedule = {
  version: 1
  /** By time, then by panel. */
  interviews: Interview[]
  sittings: Sitting[]
  unheard: string[]
  levels: Level[]
  /** Why somebody is not heard; null when everybody is, or when nothing proves it. */
  witness: HallWitness | null
}
