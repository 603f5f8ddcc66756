import type { Signals } from '../../src/features/edition/rules.ts'
import { type Kind, signalsOf, type Urgency } from '../../src/features/signals/rules.ts'
import { type Day, daysBetween, plusDays } from '../../src/kernel/day.ts'
import { FAILURES, type Failing } from './noise.ts'
import { DAYS, drawTeam, factsOn, START, type Team } from './team.ts'

export const TEAMS = 13
const WAYS = (Object.keys(FAILURES) as Failing[]).filter(it => it !== 'sudden')
/** How long before a failure it must be announced. */
export const NOTICE_DAYS = 14
const MONTH_DAYS = 30.4

/** Cohorts of thirteen teams: eight healthy ones, and one failing in each of the five ways. A sixth way is drawn apart. */
export function drawCohorts(seed: string, cohorts: number): Team[] {
  return Array.from({ length: cohorts }, (_, cohort) =>
    Array.from({ length: TEAMS }, (_, team) => drawTeam(`${seed}/${cohort}/${team}`, WAYS[team])),
  ).flat()
}

/** Teams that fail without a sign: what no rule can announce. */
export const drawSudden = (seed: string, count: number): Team[] =>
  Array.from({ length: count }, (_, team) => drawTeam(`${seed}/sudden/${team}`, 'sudden'))

/** A signal of a simulated team, from the day it is raised to the day its cause is gone. */
type Episode = { kind: Kind; from: Day; to: Day }

/** Every episode of an urgency, looking once a day from the first day to the failure or the end. */
function episodesOf(team: Team, signals: Signals, urgency: Urgency): Episode[] {
  const alive = new Map<Kind, Episode>()
  const episodes: Episode[] = []
  for (let i = 0; i < DAYS; i += 1) {
    const day = plusDays(START, i)
    if (team.fails && day >= team.fails) break
    const found = signalsOf(factsOn(team, day), signals, day).filter(it => urgency === 'watch' || it.urgency === 'act')
    for (const { kind } of found) {
      const episode = alive.get(kind) ?? { kind, from: day, to: day }
      if (!alive.has(kind)) episodes.push(episode)
      alive.set(kind, Object.assign(episode, { to: day }))
    }
    for (const kind of [...alive.keys()]) if (!found.some(it => it.kind === kind)) alive.delete(kind)
  }
  return episodes
}

export type Measured = {
  failures: number
  /** Announced at least `NOTICE_DAYS` before. */
  announced: number
  /** Days before the failure of the first announcement, of those announced at all, shortest first. */
  lead: number[]
  byWay: Record<string, { failures: number; announced: number }>
  falseAlarms: number
  teamMonths: number
  byKind: Partial<Record<Kind, number>>
}

/**
 * What the thresholds announce and how often they are wrong. A failure is announced by a signal of this urgency that is alive once it
 * has begun to show, by which kind does not matter. An alarm is false when it is raised on a healthy team, or on a failing one and over
 * before anything shows.
 */
export function measure(teams: readonly Team[], signals: Signals, urgency: Urgency): Measured {
  const total: Measured = { failures: 0, announced: 0, lead: [], byWay: {}, falseAlarms: 0, teamMonths: 0, byKind: {} }
  for (const team of teams) add(total, team, episodesOf(team, signals, urgency))
  total.lead.sort((a, b) => a - b)
  return total
}

function add(total: Measured, { failing, fails, shows }: Team, episodes: readonly Episode[]): void {
  const wrong = episodes.filter(it => shows === undefined || it.to < shows)
  for (const { kind } of wrong) total.byKind[kind] = (total.byKind[kind] ?? 0) + 1
  total.falseAlarms += wrong.length
  total.teamMonths += (shows ? daysBetween(START, shows) : DAYS) / MONTH_DAYS
  if (!failing || !fails || !shows) return
  const true_ = episodes.filter(it => it.to >= shows).map(it => (it.from < shows ? shows : it.from))
  const [first] = true_.toSorted()
  const lead = first === undefined ? undefined : daysBetween(first, fails)
  const announced = lead !== undefined && lead >= NOTICE_DAYS
  const way = total.byWay[failing] ?? { failures: 0, announced: 0 }
  total.byWay[failing] = way
  total.failures += 1
  way.failures += 1
  if (lead !== undefined) total.lead.push(lead)
  if (announced) {
    total.announced += 1
    way.announced += 1
  }
}

export const shareOf = ({ announced, failures }: Pick<Measured, 'announced' | 'failures'>): number =>
  failures === 0 ? 0 : announced / failures

/** False alarms a team and month. */
export const falseRateOf = ({ falseAlarms, teamMonths }: Measured): number => falseAlarms / teamMonths
