import type { Place, SchedulingProblem, Span } from '../problem.ts'

/** The best that any timetable reaches, level by level; less is better for what is asked of jurors. */
export type Best = {
  heard: number
  kept: number
  two: number
  first: number
  second: number
  asked: number
}

/** Who sits where: a panel, or nothing, by juror and start of the half-day. */
type Roster = Map<string, string | null>

/** Minutes at which small problems hold interviews: two in each half-day, without a pause between them. */
const TIMES = [0, 20, 100, 120]
const at = (from: number): Span => ({ from, to: from + 20 })
const halfOf = (from: number) => (from < 100 ? 0 : 100)

/**
 * Every timetable of a small problem, by the literal rules: all ways of asking jurors who have a choice, and for each all ways of
 * giving interviews, grouped by the panels and times they use. Undefined when there are more than `ways` ways of asking.
 */
export function bestOfAll(problem: SchedulingProblem, published: Place[] = [], ways = 100): Best | undefined {
  const rosters = allRosters(problem, ways)
  if (!rosters) return undefined
  const found = rosters.flatMap(roster => bestWith(problem, roster, published))
  return found.reduce((a, b) => (better(b, a) ? b : a))
}

const better = (a: Best, b: Best): boolean => {
  const gains = (['heard', 'kept', 'two', 'first', 'second'] as const).map(level => a[level] - b[level])
  return ([...gains, b.asked - a.asked].find(gain => gain !== 0) ?? 0) > 0
}

/** Jurors without a choice are with their only panel in each half-day. */
function allRosters(problem: SchedulingProblem, ways: number): Roster[] | undefined {
  let rosters: Roster[] = [new Map()]
  for (const { id, free, halfDays } of problem.jurors) {
    const own = problem.panels.filter(({ jurors }) => jurors.includes(id)).map(panel => panel.id)
    const free_ = [0, 100].filter(half => TIMES.some(from => halfOf(from) === half && isIn(free, at(from))))
    const limit = halfDays ?? 2
    const choices = own.length > 1 || limit < free_.length ? [null, ...own] : [own[0] ?? null]
    const plans = choices.flatMap(a => choices.map(b => [a, b]))
    const allowed = plans.filter(
      plan => plan.filter(it => it !== null).length <= Math.max(limit, free_.length > limit ? 0 : 2),
    )
    rosters = rosters.flatMap(roster =>
      allowed.map(([a, b]) => new Map([...roster, [`${id} 0`, a as string | null], [`${id} 100`, b as string | null]])),
    )
    if (rosters.length > ways) return undefined
  }
  return rosters
}

const isIn = (spans: Span[] | null, { from, to }: Span) => !spans || spans.some(s => s.from <= from && to <= s.to)

function bestWith(problem: SchedulingProblem, roster: Roster, published: Place[]): Best[] {
  const cells = problem.panels.flatMap(panel => TIMES.map(from => ({ panel, from })))
  const there = (panel: string, from: number) =>
    problem.jurors.filter(({ id, free }) => roster.get(`${id} ${halfOf(from)}`) === panel && isIn(free, at(from)))
  const limit = (from: number) => problem.rooms.filter(({ free }) => isIn(free, at(from))).length
  const fits = (mask: number) =>
    TIMES.every(
      from =>
        cells.filter((cell, k) => mask & (1 << k) && cell.from === from && cell.panel.modes.includes('on-site'))
          .length <= limit(from),
    )
  let reached = new Map([[0, 0]])
  for (const person of problem.candidates) {
    const possible = cells.flatMap(({ panel, from }, k) => {
      const barred = problem.conflicts.filter(c => c.candidate === person.id).map(({ juror }) => juror)
      const present = there(panel.id, from).filter(({ id }) => !barred.includes(id))
      const hears = panel.hearsAll || person.wishes.some(wish => panel.lists.includes(wish))
      const meets = person.modes.some(mode => panel.modes.includes(mode))
      return hears && meets && present.length >= panel.quorum && isIn(person.free, at(from)) ? [k] : []
    })
    const apart = (a: number, b: number) => {
      const [x, y] = [cells[a]?.from as number, cells[b]?.from as number]
      return Math.abs(x - y) >= 20 + problem.gap && cells[a]?.panel !== cells[b]?.panel
    }
    const pairs =
      problem.interviewsEach > 1
        ? possible.flatMap(a => possible.filter(b => b > a && apart(a, b)).map(b => [a, b]))
        : []
    const options = [[], ...possible.map(k => [k]), ...pairs]
    const next = new Map<number, number>()
    for (const [mask, worth] of reached)
      for (const option of options) {
        const used = option.reduce((bits, k) => bits | (1 << k), 0)
        if (mask & used || !fits(mask | used)) continue
        const total =
          worth +
          worthOf(
            person,
            option.map(k => cells[k] as (typeof cells)[number]),
            published,
          )
        if (total > (next.get(mask | used) ?? -1)) next.set(mask | used, total)
      }
    reached = next
  }
  return [...reached].map(([mask, worth]) => {
    const used = cells.filter((_, k) => mask & (1 << k))
    const sittings = new Map(
      used.map(({ panel, from }) => [`${panel.id} ${halfOf(from)}`, { panel, half: halfOf(from) }]),
    )
    const asked = [...sittings.values()].map(({ panel, half }) => {
      const hours = TIMES.filter(from => halfOf(from) === half)
      return new Set(hours.flatMap(from => there(panel.id, from).map(({ id }) => id))).size
    })
    const digits = [4, 3, 2, 1, 0].map(k => Math.floor(worth / 8 ** k) % 8) as [number, number, number, number, number]
    const [heard, kept, two, first, second] = digits
    return { heard, kept, two, first, second, asked: asked.reduce((sum, n) => sum + n, 0) }
  })
}

/** Levels as the digits of a number in base 8. */
function worthOf(
  { id, wishes }: SchedulingProblem['candidates'][number],
  own: { panel: SchedulingProblem['panels'][number]; from: number }[],
  published: Place[],
): number {
  const ranked = wishes.map(wish => own.some(({ panel }) => panel.lists.includes(wish)))
  const kept = own.filter(({ panel, from }) =>
    published.some(it => it.candidate === id && it.panel === panel.id && it.from === from),
  )
  const digits = [
    own.length > 0 ? 1 : 0,
    kept.length,
    ranked.filter(Boolean).length >= 2 ? 1 : 0,
    Number(ranked[0] ?? false),
    Number(ranked[1] ?? false),
  ]
  return digits.reduce((sum, digit) => sum * 8 + digit, 0)
}
