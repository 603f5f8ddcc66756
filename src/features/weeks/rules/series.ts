import { type Day, plusDays } from '../../../kernel/day.ts'
import type { Weeks } from '../../edition/rules.ts'
import type { Fellowship } from '../../hiring/rules.ts'
import { teamsOfWeek } from './note.ts'
import { type Weekly, weekAt, weeksUntil } from './week.ts'

/** A team's mood in one week; `rank` goes from 1, the worst of the edition's, to as many as it has. */
export type Mood = { monday: Day; code: string; rank: number }

/** The rank of a mood, or undefined for one that the edition does not have. */
export function rankOf({ moods }: Pick<Weeks, 'moods'>, code: string): number | undefined {
  const index = moods.findIndex(it => it.code === code)
  return index < 0 ? undefined : moods.length - index
}

/** What the last weeks of a series say, against the weeks before: three on each side, at least two with a mood. */
export function trendOf(series: readonly Mood[]): 'rising' | 'level' | 'falling' | 'unknown' {
  const last = series.slice(-3)
  const before = series.slice(-6, -3)
  if (last.length < 2 || before.length < 2) return 'unknown'
  const change = mean(last) - mean(before)
  if (Math.abs(change) < 0.5) return 'level'
  return change > 0 ? 'rising' : 'falling'
}

const mean = (moods: readonly Mood[]) => moods.reduce((sum, it) => sum + it.rank, 0) / moods.length

type Written = { challengeId: string; monday: Day }
type Challenges = { challenges: readonly { id: string }[] }

/**
 * How many weeks in a row, up to now, each challenge at work has written nothing, late notes counting as written. A week counts once
 * it is closed.
 */
export function silences(
  edition: Weekly & Challenges,
  { fellowships, notes, now }: { fellowships: readonly Fellowship[]; notes: readonly Written[]; now: Date },
): { challengeId: string; weeks: number }[] {
  const closed = weeksUntil(edition, now).filter(monday => weekAt(edition, monday).closesAt <= now)
  const written = new Set(notes.map(it => `${it.challengeId} ${it.monday}`))
  const there = closed.map(monday => ({ monday, teams: new Set(teamsOfWeek(edition.challenges, fellowships, monday)) }))
  return (there[0] ? [...there[0].teams] : []).map(challengeId => {
    const known = there.filter(it => it.teams.has(challengeId))
    const last = known.findIndex(({ monday }) => written.has(`${challengeId} ${monday}`))
    return { challengeId, weeks: last < 0 ? known.length : last }
  })
}

/** What one week looks like to the programme's team. */
export type WeekCount = { monday: Day; teams: string[]; onTime: string[]; late: string[]; silent: string[] }

export function countOf(
  challenges: readonly { id: string }[],
  fellowships: readonly Fellowship[],
  { monday, notes }: { monday: Day; notes: readonly (Written & { late: boolean })[] },
): WeekCount {
  const own = notes.filter(it => it.monday === monday)
  const idsOf = (late: boolean) => own.filter(it => it.late === late).map(it => it.challengeId)
  const wrote = own.map(it => it.challengeId)
  const expected = teamsOfWeek(challenges, fellowships, monday)
  const teams = challenges.map(({ id }) => id).filter(id => expected.includes(id) || wrote.includes(id))
  return { monday, teams, onTime: idsOf(false), late: idsOf(true), silent: teams.filter(id => !wrote.includes(id)) }
}

/** A day some weeks earlier. */
export const weeksBefore = (monday: Day, count: number): Day => plusDays(monday, -7 * count)
