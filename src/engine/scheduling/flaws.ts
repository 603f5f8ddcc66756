import { meet, slotsOf } from './grid.ts'
import type { SchedulingProblem, Span } from './problem.ts'

/** What makes a problem impossible to read, with the id concerned. */
export type ScheduleFlaw =
  | { code: 'unknown-version' }
  | { code: 'bad-number'; what: string; id: string | null }
  | { code: 'bad-span'; id: string | null }
  | { code: 'half-days-meet'; from: number }
  | { code: 'duplicate'; what: 'candidate' | 'juror' | 'panel' | 'room'; id: string }
  | { code: 'listed-twice'; what: 'wish' | 'member' | 'list' | 'mode'; id: string }
  | { code: 'unknown'; what: 'candidate' | 'juror' | 'panel'; id: string }
  /** Two fixed interviews of one panel, or of one candidate, at the same time. */
  | { code: 'fixed-meet'; candidate: string; other: string }
  /** Too many people, times or published interviews for sums to stay exact. */
  | { code: 'too-large' }

/**
 * Everything wrong with a problem; an empty list means that `schedule` accepts it, or `replan` around so many `published` interviews.
 * Expects the right JSON shapes.
 */
export function scheduleFlaws(problem: SchedulingProblem, published = 0): ScheduleFlaw[] {
  if (problem.version !== 1) return [{ code: 'unknown-version' }]
  const numbers = numberFlaws(problem)
  if (numbers.length > 0) return numbers
  return [
    ...spanFlaws(problem),
    ...nameFlaws(problem),
    ...referenceFlaws(problem),
    ...fixedFlaws(problem),
    ...sizeFlaws(problem, published),
  ]
}

const isCount = (n: number, least = 0) => Number.isSafeInteger(n) && n >= least

function numberFlaws({ rhythm, interviewsEach, gap, jurors, panels }: SchedulingProblem): ScheduleFlaw[] {
  const { interview, breaks } = rhythm
  const sound: [string, boolean, string | null][] = [
    ['interview', isCount(interview, 1), null],
    ['every', breaks === null || isCount(breaks.every, 1), null],
    ['pause', breaks === null || isCount(breaks.pause), null],
    ['interviewsEach', isCount(interviewsEach, 1), null],
    ['gap', isCount(gap), null],
    ...jurors.map(
      ({ id, halfDays }) => ['halfDays', halfDays === null || isCount(halfDays), id] as [string, boolean, string],
    ),
    ...panels.map(({ id, quorum }) => ['quorum', isCount(quorum, 1), id] as [string, boolean, string]),
  ]
  return sound.filter(([, isSound]) => !isSound).map(([what, , id]) => ({ code: 'bad-number', what, id }))
}

function spanFlaws({ halfDays, candidates, jurors, rooms, fixed }: SchedulingProblem): ScheduleFlaw[] {
  const isBad = ({ from, to }: Span) => !Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from >= to
  const owned = [...candidates, ...jurors, ...rooms].filter(({ free }) => free?.some(isBad)).map(({ id }) => id)
  const ordered = halfDays.toSorted((a, b) => a.from - b.from)
  return [
    ...halfDays.filter(isBad).map(() => ({ code: 'bad-span', id: null }) as const),
    ...[...owned, ...fixed.filter(isBad).map(it => it.candidate)].map(id => ({ code: 'bad-span', id }) as const),
    ...ordered
      .filter((half, i) => i > 0 && meet(half, ordered[i - 1] as Span))
      .map(({ from }) => ({ code: 'half-days-meet', from }) as const),
  ]
}

const repeated = (ids: string[]) => [...new Set(ids.filter((id, i) => ids.indexOf(id) < i))]

function nameFlaws({ candidates, jurors, panels, rooms }: SchedulingProblem): ScheduleFlaw[] {
  const owners = { candidate: candidates, juror: jurors, panel: panels, room: rooms }
  const twice = (what: 'wish' | 'member' | 'list' | 'mode', lists: { id: string; list: string[] }[]) =>
    lists.filter(({ list }) => repeated(list).length > 0).map(({ id }) => ({ code: 'listed-twice', what, id }) as const)
  return [
    ...Object.entries(owners).flatMap(([what, all]) =>
      repeated(all.map(({ id }) => id)).map(
        id => ({ code: 'duplicate', what: what as keyof typeof owners, id }) as const,
      ),
    ),
    ...twice(
      'wish',
      candidates.map(({ id, wishes }) => ({ id, list: wishes })),
    ),
    ...twice(
      'member',
      panels.map(panel => ({ id: panel.id, list: panel.jurors })),
    ),
    ...twice(
      'list',
      panels.map(({ id, lists }) => ({ id, list: lists })),
    ),
    ...twice(
      'mode',
      [...candidates, ...panels].map(({ id, modes }) => ({ id, list: modes })),
    ),
  ]
}

function referenceFlaws({ candidates, jurors, panels, conflicts, fixed }: SchedulingProblem): ScheduleFlaw[] {
  const missing = (what: 'candidate' | 'juror' | 'panel', known: { id: string }[], named: string[]) => {
    const ids = new Set(known.map(({ id }) => id))
    return [...new Set(named)].filter(id => !ids.has(id)).map(id => ({ code: 'unknown', what, id }) as const)
  }
  return [
    ...missing(
      'candidate',
      candidates,
      [...conflicts, ...fixed].map(it => it.candidate),
    ),
    ...missing('juror', jurors, [...panels.flatMap(panel => panel.jurors), ...conflicts.map(it => it.juror)]),
    ...missing(
      'panel',
      panels,
      fixed.map(it => it.panel),
    ),
  ]
}

function fixedFlaws({ fixed }: SchedulingProblem): ScheduleFlaw[] {
  return fixed.flatMap((a, i) =>
    fixed
      .slice(i + 1)
      .filter(b => meet(a, b) && (a.panel === b.panel || a.candidate === b.candidate))
      .map(b => ({ code: 'fixed-meet', candidate: a.candidate, other: b.candidate }) as const),
  )
}

/** One number orders timetables by five levels, each of at most as many people as there are: it must stay under 2^53. */
function sizeFlaws(problem: SchedulingProblem, published: number): ScheduleFlaw[] {
  const isSmall = 2 * (problem.candidates.length + 1) ** 5 * (published + 1) < 2 ** 53
  return isSmall && slotsOf(problem).length < 10_000 ? [] : [{ code: 'too-large' }]
}
