import assert from 'node:assert/strict'
import {
  checkSchedule,
  type Place,
  replan,
  type SchedulingProblem,
  type Span,
  schedule,
  slotsOf,
} from '../../src/engine/scheduling/index.ts'
import { editionDays } from '../../src/engine/scheduling/testing/random.ts'
import { seeded } from '../../src/engine/testing/index.ts'
import { loadOptimiser } from '../../src/platform/optimiser/index.ts'
import { type Bench, cost, type Figure, interleave, onTheClock, type Section } from './frame.ts'

/** As many days as there are drawn: the median over them hides no bad one, the count of proofs says the rest. */
const SEEDS = Array.from({ length: 10 }, (_, k) => 300 + k)

/** Interviews: 84 people, two days, four rooms, six panels; one interview each, then two, then a juror who is ill. */
export async function measureScheduling({ rounds, quick, say }: Bench): Promise<Section> {
  const problems = SEEDS.slice(0, quick ? 3 : 10).map(seed => editionDays(seeded(seed)))
  say('planning interviews')
  const solveLp = await loadOptimiser()
  const twice = problems.map(problem => ({ ...problem, interviewsEach: 2 }))
  const planned = problems.map(problem => schedule(problem))
  const planted = twice.map(problem => schedule(problem))
  const proven = problems.map(problem => schedule(problem, { solveLp }))
  for (const [k, problem] of problems.entries()) assert.deepEqual(checkSchedule(problem, planned[k] as Planned), [])
  for (const [k, problem] of problems.entries()) assert.deepEqual(checkSchedule(problem, proven[k] as Planned), [])
  for (const [k, problem] of twice.entries()) assert.deepEqual(checkSchedule(problem, planted[k] as Planned), [])
  const ill = problems.map((problem, k) => () => {
    const juror = problem.panels[0]?.jurors[0] as string
    return replan(problem, (planned[k] as Planned).interviews, {
      absent: [{ what: 'juror', id: juror, ...(problem.halfDays[1] as { from: number; to: number }) }],
    })
  })
  const times = interleave(rounds, {
    once: () => problems.map(problem => schedule(problem)),
    proven: () => problems.map(problem => schedule(problem, { solveLp })),
    twice: () => twice.map(problem => schedule(problem)),
    again: () => ill.map(run => run()),
    inTurn: () => problems.map(inTurn),
  })
  const each = (seconds: number) => seconds / problems.length
  return {
    title: 'Scheduling interviews',
    figures: [
      {
        what: '84 people, 2 days, 4 rooms, 6 panels',
        value: each(cost(times.once)),
        unit: 's',
        aim: { atMost: 2 },
        note: `one interview each; ${onTheClock(times.once)} for ${problems.length}`,
      },
      {
        what: 'the same, proven to the last level',
        value: each(cost(times.proven)),
        unit: 's',
        aim: { atMost: 2 },
        note: 'with the solver',
      },
      { what: 'two interviews each', value: each(cost(times.twice)), unit: 's', note: 'by rounds of flows' },
      { what: 'planned again after a juror is ill', value: each(cost(times.again)), unit: 's', note: 'fewest changes' },
      { what: 'people taken in turn', value: 1000 * each(cost(times.inTurn)), unit: 'ms', note: 'the yardstick' },
      ...quality(problems, planned),
      ...proofs(planned, planted, proven),
    ],
  }
}

type Planned = ReturnType<typeof schedule>

const valueAt = (all: Planned[], name: string) =>
  all.reduce((sum, { levels }) => sum + (levels.find(({ level }) => level === name)?.value as number), 0)

/** What taking people in turn costs: means over all days, beside those of the engine. */
function quality(problems: SchedulingProblem[], planned: Planned[]): Figure[] {
  const naive = problems.map(inTurn)
  const mean = (count: (problem: SchedulingProblem, places: Place[]) => number) =>
    (problems.reduce((sum, problem, k) => sum + count(problem, naive[k] as Place[]), 0) / problems.length).toFixed(1)
  const figure = (what: string, level: string, inTurnToo: string, from = 0): Figure => ({
    what,
    value: Math.abs(from - valueAt(planned, level) / problems.length),
    unit: '',
    note: `in turn: ${inTurnToo}; means`,
  })
  const unheard = mean((_, places) => 84 - places.length)
  return [
    figure('people not heard, of 84', 'heard', unheard, 84),
    figure('ranked for two wishes', 'two-rankings', mean(rankedTwice)),
    figure('heard for their first wish', 'first-wish', mean(firstWishes)),
    figure('half-days asked of jurors', 'juror-half-days', mean(askedOf)),
  ]
}

/** In the order of their list, whether each wish of somebody is ranked where they are heard. */
const ranked = ({ candidates, panels }: SchedulingProblem, it: Place) => {
  const lists = panels.find(({ id }) => id === it.panel)?.lists ?? []
  return candidates.find(({ id }) => id === it.candidate)?.wishes.map(wish => lists.includes(wish)) ?? []
}

const firstWishes = (problem: SchedulingProblem, places: Place[]) => places.filter(it => ranked(problem, it)[0]).length

const rankedTwice = (problem: SchedulingProblem, places: Place[]) =>
  places.filter(it => ranked(problem, it).filter(Boolean).length >= 2).length

/** The jurors free at some time of a half-day in which their panel hears somebody. */
function askedOf({ halfDays, jurors, panels }: SchedulingProblem, places: Place[]): number {
  const meets = (a: Span, b: Span) => a.from < b.to && b.from < a.to
  return panels.reduce((sum, panel) => {
    const held = halfDays.filter(half => places.some(it => it.panel === panel.id && meets(it, half)))
    const free = (half: Span) =>
      jurors.filter(it => panel.jurors.includes(it.id) && (!it.free || it.free.some(span => meets(span, half))))
    return sum + held.reduce((all, half) => all + free(half).length, 0)
  }, 0)
}

function proofs(once: Planned[], twice: Planned[], solved: Planned[]): Figure[] {
  const proven = (all: Planned[], upTo: number) =>
    (100 * all.filter(({ levels }) => levels.slice(0, upTo).every(level => level.proven)).length) / all.length
  const gaps = once.map(({ levels }) => (levels[4]?.value as number) / (levels[4]?.bound as number) - 1)
  return [
    { what: 'four levels proven, one interview each', value: proven(once, 4), unit: '%', aim: { atLeast: 100 } },
    { what: 'all six levels proven, with the solver', value: proven(solved, 6), unit: '%', aim: { atLeast: 100 } },
    { what: 'half-days above their limit, at most', value: 100 * Math.max(...gaps), unit: '%', note: 'without' },
    { what: 'heard and ranked twice proven, two each', value: proven(twice, 2), unit: '%', note: 'without a solver' },
  ]
}

/** The yardstick: each in turn takes the first time at which a panel for their wishes, best first, can hear them. */
function inTurn(problem: SchedulingProblem): Place[] {
  const slots = slotsOf(problem)
  const jurors = new Map(problem.jurors.map(juror => [juror.id, juror]))
  const barred = new Set(problem.conflicts.map(({ juror, candidate }) => `${juror} ${candidate}`))
  const isFree = (free: Span[] | null, at: Span) => !free || free.some(it => it.from <= at.from && at.to <= it.to)
  const taken = new Set<string>()
  const used = new Map<number, number>()
  return problem.candidates.flatMap(({ id, wishes, free }) => {
    const panels = wishes.flatMap(wish => problem.panels.filter(({ lists }) => lists.includes(wish)))
    for (const panel of panels)
      for (const { from, to } of slots) {
        const at = { from, to }
        if (taken.has(`${panel.id} ${from}`) || (used.get(from) ?? 0) >= problem.rooms.length || !isFree(free, at))
          continue
        const there = panel.jurors.filter(
          juror => isFree(jurors.get(juror)?.free ?? null, at) && !barred.has(`${juror} ${id}`),
        )
        if (there.length < panel.quorum) continue
        taken.add(`${panel.id} ${from}`)
        used.set(from, (used.get(from) ?? 0) + 1)
        return [{ candidate: id, panel: panel.id, from, to }]
      }
    return []
  })
}
