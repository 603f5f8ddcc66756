import { checkLevels, checkWitness } from './check-levels.ts'
import type { Place, SchedulingProblem, Span } from './problem.ts'
import type { Interview, Schedule } from './result.ts'

/** A rule that a timetable breaks, with whom and when; `from` is a minute. */
export type ScheduleViolation = { rule: string; ids: string[]; from: number | null }

/**
 * Counts a whole timetable again from the problem, rule by rule, with nothing of the solver's but its types: an empty list means that
 * every rule holds, that the levels are what they say, and that the witness is one. Fixed interviews are facts: rules look at
 * what is planned around them. `published` is the timetable that was planned again, if one was.
 */
export function checkSchedule(
  problem: SchedulingProblem,
  schedule: Schedule,
  published: Place[] | null = null,
): ScheduleViolation[] {
  const known = schedule.interviews.filter(it => partiesOf(problem, it) !== null)
  return [
    ...unknownIds(problem, schedule),
    ...known.filter(it => !isFixed(problem, it)).flatMap(it => checkInterview(problem, it)),
    ...checkPairs(problem, known),
    ...checkBreaks(problem, known),
    ...checkJurors(problem, { ...schedule, interviews: known }),
    ...checkRooms(problem, known),
    ...checkHeard(problem, schedule),
    ...checkLevels(problem, { ...schedule, interviews: known }, published),
    ...(schedule.witness && !checkWitness(problem, schedule.witness)
      ? [broken('witness', schedule.witness.candidates)]
      : []),
  ]
}

const broken = (rule: string, ids: string[], from: number | null = null): ScheduleViolation => ({ rule, ids, from })

const lies = (spans: Span[] | null, { from, to }: Span) =>
  spans === null || spans.some(span => span.from <= from && to <= span.to)

const overlap = (a: Span, b: Span, apart = 0) => a.from < b.to + apart && b.from < a.to + apart

const isFixed = ({ fixed }: SchedulingProblem, it: Place) =>
  fixed.some(f => f.candidate === it.candidate && f.panel === it.panel && f.from === it.from && f.to === it.to)

function partiesOf(problem: SchedulingProblem, it: Place) {
  const candidate = problem.candidates.find(({ id }) => id === it.candidate)
  const panel = problem.panels.find(({ id }) => id === it.panel)
  return candidate && panel ? { candidate, panel } : null
}

function unknownIds(problem: SchedulingProblem, { interviews }: Schedule): ScheduleViolation[] {
  return interviews
    .filter(it => partiesOf(problem, it) === null)
    .map(it => broken('unknown-id', [it.candidate, it.panel], it.from))
}

function checkInterview(problem: SchedulingProblem, it: Interview): ScheduleViolation[] {
  const { candidate, panel } = partiesOf(problem, it) as NonNullable<ReturnType<typeof partiesOf>>
  const barred = problem.conflicts.filter(c => c.candidate === it.candidate).map(({ juror }) => juror)
  const juror = (id: string) => problem.jurors.find(j => j.id === id)
  const rules: [string, boolean][] = [
    ['length', it.to - it.from === problem.rhythm.interview],
    ['half-day', lies(problem.halfDays, it)],
    ['candidate-not-free', lies(candidate.free, it)],
    ['panel-does-not-rank', panel.hearsAll || candidate.wishes.some(wish => panel.lists.includes(wish))],
    ['mode', candidate.modes.includes(it.mode) && panel.modes.includes(it.mode)],
    ['quorum', new Set(it.jurors).size >= panel.quorum],
    ['not-a-member', [...it.jurors, ...it.withdrawn].every(id => panel.jurors.includes(id))],
    ['conflict', !it.jurors.some(id => barred.includes(id)) && it.withdrawn.every(id => barred.includes(id))],
    ['juror-not-free', it.jurors.every(id => lies(juror(id)?.free ?? null, it))],
  ]
  return rules.filter(([, holds]) => !holds).map(([rule]) => broken(rule, [it.candidate, it.panel], it.from))
}

/** Nobody in two places at once, nobody twice before one panel, and the gap between two interviews of one candidate. */
function checkPairs(problem: SchedulingProblem, interviews: Interview[]): ScheduleViolation[] {
  return interviews.flatMap((a, k) =>
    interviews.slice(k + 1).flatMap(b => {
      if (isFixed(problem, a) && isFixed(problem, b)) return []
      const people = (it: Interview) => [...it.jurors, ...it.withdrawn]
      const shared = people(a).filter(id => people(b).includes(id))
      const sameCandidate = a.candidate === b.candidate
      const rules: [string, boolean][] = [
        ['panel-twice-at-once', !(a.panel === b.panel && overlap(a, b))],
        ['gap', !(sameCandidate && overlap(a, b, problem.gap))],
        ['same-panel-again', !(sameCandidate && a.panel === b.panel)],
        ['juror-in-two-places', !(a.panel !== b.panel && overlap(a, b) && shared.length > 0)],
        ['room-twice-at-once', !(a.room !== null && a.room === b.room && overlap(a, b))],
      ]
      return rules.filter(([, holds]) => !holds).map(([rule]) => broken(rule, [a.candidate, b.candidate], b.from))
    }),
  )
}

/** Interviews of one panel that follow each other without the pause make a run: no longer than `every`, or than one interview. */
function checkBreaks(problem: SchedulingProblem, interviews: Interview[]): ScheduleViolation[] {
  const { breaks, interview } = problem.rhythm
  if (!breaks) return []
  return problem.panels.flatMap(({ id }) => {
    const own = interviews.filter(it => it.panel === id).sort((a, b) => a.from - b.from)
    const runs: Interview[][] = []
    for (const it of own) {
      const last = runs.at(-1)?.at(-1)
      if (last && it.from - last.to < breaks.pause) runs.at(-1)?.push(it)
      else runs.push([it])
    }
    return runs
      .filter(run => !run.some(it => isFixed(problem, it)))
      .filter(run => (run.at(-1) as Interview).to - (run[0] as Interview).from > Math.max(breaks.every, interview))
      .map(run => broken('break', [id], run[0]?.from))
  })
}

function checkJurors(problem: SchedulingProblem, { interviews, sittings }: Schedule): ScheduleViolation[] {
  const found: ScheduleViolation[] = []
  for (const { id, halfDays } of problem.jurors) {
    const asked = sittings.filter(({ jurors }) => jurors.includes(id))
    if (halfDays !== null && asked.length > Math.max(halfDays, promisedTo(problem, id)))
      found.push(broken('half-days', [id]))
    if (new Set(asked.map(({ from }) => from)).size < asked.length) found.push(broken('two-sittings', [id]))
  }
  for (const it of interviews.filter(it => !isFixed(problem, it))) {
    const sitting = sittings.find(s => s.panel === it.panel && lies([s], it))
    const there = sitting?.jurors.filter(id => lies(problem.jurors.find(j => j.id === id)?.free ?? null, it)) ?? []
    const named = [...it.jurors, ...it.withdrawn]
    if (!sitting || named.length !== there.length || named.some(id => !there.includes(id)))
      found.push(broken('roster', [it.panel], it.from))
  }
  for (const s of sittings)
    if (!interviews.some(it => it.panel === s.panel && overlap(s, it)))
      found.push(broken('empty-sitting', [s.panel], s.from))
  return found
}

/** How many half-days fixed interviews already take from a juror. */
function promisedTo({ fixed, panels, halfDays }: SchedulingProblem, juror: string): number {
  const own = new Set(panels.filter(({ jurors }) => jurors.includes(juror)).map(({ id }) => id))
  return halfDays.filter(half => fixed.some(it => own.has(it.panel) && overlap(it, half))).length
}

function checkRooms(problem: SchedulingProblem, interviews: Interview[]): ScheduleViolation[] {
  return interviews.flatMap(it => {
    const seated = problem.panels.find(({ id }) => id === it.panel)?.modes.includes('on-site')
    const room = problem.rooms.find(({ id }) => id === it.room)
    const holds = seated ? room !== undefined && lies(room.free, it) : it.room === null
    return holds || isFixed(problem, it) ? [] : [broken('room', [it.panel, it.room ?? ''], it.from)]
  })
}

function checkHeard({ candidates, fixed, interviewsEach }: SchedulingProblem, schedule: Schedule): ScheduleViolation[] {
  const { interviews, unheard } = schedule
  const count = (id: string) => interviews.filter(({ candidate }) => candidate === id).length
  const promised = (id: string) => fixed.filter(({ candidate }) => candidate === id).length
  return [
    ...candidates
      .filter(({ id }) => count(id) > Math.max(interviewsEach, promised(id)))
      .map(({ id }) => broken('too-many-interviews', [id])),
    ...candidates
      .filter(({ id }) => (count(id) === 0) !== unheard.includes(id))
      .map(({ id }) => broken('unheard', [id])),
    ...fixed
      .filter(f => !interviews.some(it => it.candidate === f.candidate && it.panel === f.panel && it.from === f.from))
      .map(f => broken('fixed-moved', [f.candidate, f.panel], f.from)),
  ]
}
