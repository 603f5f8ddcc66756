import type { Day } from '../../../kernel/day.ts'
import type { Weeks } from '../../edition/rules.ts'
import type { Fellowship } from '../../hiring/rules.ts'
import { teamsOfWeek } from './note.ts'

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

export type Written = { challengeId: string; monday: Day }
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

/** A need for help that nobody has met, since the note that told it. */
export type UnmetNeed = { challengeId: string; monday: Day; words: string; since: Date }

/** A digest that left, and how many of those outside the team opened its page: never who. */
export type DigestCount = { monday: Day; sentAt: Date; notes: number; audience: number; readers: number }
