import { slotsOf } from './grid.ts'
import type { Place, SchedulingProblem, Span } from './problem.ts'
import type { HallWitness, Interview, Level, LevelName, Schedule } from './result.ts'

const LESS_IS_BETTER: LevelName[] = ['changes', 'juror-half-days', 'idle-slots']

/** Levels whose value is not what the interviews give, or that claim more than they show. */
export function checkLevels(problem: SchedulingProblem, schedule: Schedule, published: Place[] | null) {
  let isProvenBefore = true
  return schedule.levels.flatMap(level => {
    const says = level.value === recount(problem, schedule, published, level.level) && isSound(level, isProvenBefore)
    isProvenBefore = level.proven
    return says ? [] : [{ rule: 'level', ids: [level.level], from: null }]
  })
}

function isSound({ level, value, bound, proven }: Level, isProvenBefore: boolean): boolean {
  const isWithin = bound === null || (LESS_IS_BETTER.includes(level) ? value >= bound : value <= bound)
  return isWithin && (!proven || (value === bound && isProvenBefore))
}

function recount(problem: SchedulingProblem, schedule: Schedule, published: Place[] | null, level: LevelName): number {
  const { interviews, sittings } = schedule
  const count = (has: (wishes: Set<number>) => boolean) =>
    problem.candidates.filter(({ id, wishes }) => {
      const panels = interviews.filter(it => it.candidate === id).map(it => problem.panels.find(p => p.id === it.panel))
      const ranked = wishes.flatMap((wish, k) => (panels.some(panel => panel?.lists.includes(wish)) ? [k] : []))
      return has(new Set(ranked))
    }).length
  if (level === 'heard') return problem.candidates.filter(({ id }) => interviews.some(it => it.candidate === id)).length
  if (level === 'two-rankings') return count(ranked => ranked.size >= 2)
  if (level === 'first-wish') return count(ranked => ranked.has(0))
  if (level === 'second-wish') return count(ranked => ranked.has(1))
  if (level === 'juror-half-days') return sittings.reduce((sum, { jurors }) => sum + jurors.length, 0)
  if (level === 'changes') return (published ?? []).filter(it => !interviews.some(isSame(it))).length
  return idle(problem, interviews)
}

const isSame = (a: Place) => (b: Place) =>
  a.candidate === b.candidate && a.panel === b.panel && a.from === b.from && a.to === b.to

function idle(problem: SchedulingProblem, interviews: Interview[]): number {
  const slots = slotsOf(problem)
  return problem.panels.reduce((sum, { id }) => {
    const own = interviews.filter(({ panel }) => panel === id)
    const waits = problem.halfDays.map(half => {
      const held = own.filter(it => it.from < half.to && half.from < it.to)
      const isBetween = (slot: Span) => held.some(it => it.to <= slot.from) && held.some(it => it.from >= slot.to)
      const isEmpty = (slot: Span) => !held.some(it => it.from < slot.to && slot.from < it.to)
      return slots.filter(slot => half.from <= slot.from && slot.to <= half.to && isBetween(slot) && isEmpty(slot))
        .length
    })
    return sum + waits.reduce((all, wait) => all + wait, 0)
  }, 0)
}

/** Whether these people really fit only these panels at these times, and those really hold fewer than they are. */
export function checkWitness(problem: SchedulingProblem, { candidates, panelSlots, fit }: HallWitness): boolean {
  const people = problem.candidates.filter(({ id }) => candidates.includes(id))
  const listed = new Set(panelSlots.map(({ panel, from }) => JSON.stringify([panel, from])))
  const isListed = people.every(person =>
    problem.panels.every(panel =>
      slotsOf(problem).every(
        slot => listed.has(JSON.stringify([panel.id, slot.from])) || !fits(problem, person, panel, slot),
      ),
    ),
  )
  const isHeard = people.some(({ id }) => problem.fixed.some(it => it.candidate === id))
  const isDistinct = new Set(candidates).size === candidates.length && people.length === candidates.length
  const most = slotsOf(problem).reduce((sum, slot) => {
    const at = problem.panels.filter(({ id }) => listed.has(JSON.stringify([id, slot.from])))
    const seated = at.filter(({ modes }) => modes.includes('on-site')).length
    return sum + at.length - seated + Math.min(seated, roomsAt(problem, slot))
  }, 0)
  return isListed && !isHeard && isDistinct && most === fit && fit < candidates.length
}

function roomsAt({ rooms, fixed, panels }: SchedulingProblem, slot: Span): number {
  const seated = panels.filter(({ modes }) => modes.includes('on-site')).map(({ id }) => id)
  const taken = fixed.filter(it => seated.includes(it.panel) && it.from < slot.to && slot.from < it.to).length
  return Math.max(0, rooms.filter(({ free }) => lies(free, slot)).length - taken)
}

const lies = (spans: Span[] | null, { from, to }: Span) => !spans || spans.some(it => it.from <= from && to <= it.to)

type Candidate = SchedulingProblem['candidates'][number]
type Panel = SchedulingProblem['panels'][number]

/** Whether this panel could hear this person then, were it to hear nobody else. */
function fits(problem: SchedulingProblem, person: Candidate, panel: Panel, slot: Span): boolean {
  const { jurors, conflicts, fixed, halfDays, panels } = problem
  const half = halfDays.find(it => it.from <= slot.from && slot.to <= it.to) as Span
  const isElsewhere = (juror: string) => {
    const there = fixed.filter(it => it.from < half.to && half.from < it.to).map(it => it.panel)
    const own = there.filter(id => panels.find(p => p.id === id)?.jurors.includes(juror))
    return own.length > 0 && own.at(-1) !== panel.id
  }
  const present = panel.jurors.filter(
    id =>
      lies(jurors.find(j => j.id === id)?.free ?? null, slot) &&
      !conflicts.some(c => c.juror === id && c.candidate === person.id) &&
      !isElsewhere(id),
  )
  return (
    present.length >= panel.quorum &&
    lies(person.free, slot) &&
    person.modes.some(mode => panel.modes.includes(mode)) &&
    (panel.hearsAll || person.wishes.some(wish => panel.lists.includes(wish))) &&
    !fixed.some(it => it.panel === panel.id && it.from < slot.to && slot.from < it.to)
  )
}
