import type { Place, SchedulingProblem, Span } from './problem.ts'
import type { Schedule } from './result.ts'
import { plan, type ScheduleOptions } from './schedule.ts'

/** What happened since a timetable was published. Nobody named here is unknown to the problem, newcomers aside. */
export type Changes = {
  /** Interviews that began before this minute stay as they are. */
  since?: number
  /** Candidates heard no more, and new ones. */
  gone?: string[]
  added?: SchedulingProblem['candidates']
  /** Times at which somebody, or a room, is not free after all. */
  absent?: (Span & { what: 'candidate' | 'juror' | 'room'; id: string })[]
  conflicts?: SchedulingProblem['conflicts']
  /** Panels that now hear people from afar only, and everybody with them. */
  online?: string[]
}

/**
 * A timetable after changes: the most people heard, then the fewest published interviews moved or dropped (those of people who are
 * gone do not count), then the other levels in their order. An interview is kept when candidate, panel and time are; its room may
 * change. With one interview each and no choice among jurors' half-days, the fewest changes are exact.
 */
export function replan(
  problem: SchedulingProblem,
  published: Place[],
  changes: Changes,
  options: ScheduleOptions = {},
): Schedule {
  const changed = afterChanges(problem, published, changes)
  const known = new Set(changed.candidates.map(({ id }) => id))
  return plan(
    changed,
    published.filter(({ candidate }) => known.has(candidate)),
    options,
  )
}

/** The problem as it is once these changes are known. */
export function afterChanges(problem: SchedulingProblem, published: Place[], changes: Changes): SchedulingProblem {
  const { since = Number.NEGATIVE_INFINITY, gone = [], added = [], absent = [], conflicts = [], online = [] } = changes
  const isGone = new Set(gone)
  const without = <T extends { id: string; free: Span[] | null }>(all: T[], what: string) =>
    all.map(it => ({
      ...it,
      free: freeOf(
        problem,
        it,
        absent.filter(a => a.what === what && a.id === it.id),
      ),
    }))
  const panels = problem.panels.map(panel =>
    online.includes(panel.id) ? { ...panel, modes: ['remote' as const] } : panel,
  )
  const candidates = [...problem.candidates.filter(({ id }) => !isGone.has(id)), ...added]
  const held = published.filter(it => it.from < since && !problem.fixed.some(same(it)))
  return {
    ...problem,
    panels,
    candidates: without(candidates, 'candidate'),
    jurors: without(problem.jurors, 'juror'),
    rooms: without(problem.rooms, 'room'),
    conflicts: [...problem.conflicts, ...conflicts].filter(({ candidate }) => !isGone.has(candidate)),
    fixed: [...problem.fixed, ...held.map(({ candidate, panel, from, to }) => ({ candidate, panel, from, to }))].filter(
      ({ candidate }) => !isGone.has(candidate),
    ),
  }
}

const same = (a: Place) => (b: Place) => a.candidate === b.candidate && a.panel === b.panel && a.from === b.from

/** What is left of somebody's free time; half-days when they had no limit. */
function freeOf({ halfDays }: SchedulingProblem, { free }: { free: Span[] | null }, absent: Span[]): Span[] | null {
  if (absent.length === 0) return free
  return absent.reduce(
    (left, away) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, away.from) },
          { from: Math.max(from, away.to), to },
        ].filter(span => span.from < span.to),
      ),
    free ?? halfDays,
  )
}
