import { type Day, mondayOf, plusDays } from '../../kernel/day.ts'
import { dayOf, instantOf } from '../edition/index.ts'
import type { WeekHour } from '../edition/rules.ts'
import type { Fellowship } from '../hiring/rules.ts'
import { firstMonday, hasNote, teamsOfWeek, type Week, type Weekly, type Written } from './rules.ts'

const hourIn = (monday: Day, { weekday, time }: WeekHour, zone: string): Date =>
  instantOf(`${plusDays(monday, weekday - 1)}T${time}`, zone)

/** The instants of the week of a Monday: local hours of the edition's zone, whatever the clocks do that week. */
export function weekAt({ weeks, zone }: Pick<Weekly, 'weeks' | 'zone'>, monday: Day): Week {
  return {
    monday,
    closesAt: hourIn(monday, weeks.closes, zone),
    digestAt: hourIn(monday, weeks.digest, zone),
    remindAt: weeks.reminders.map(it => hourIn(monday, it, zone)),
    lateUntil: hourIn(plusDays(monday, 7), weeks.closes, zone),
  }
}

/** The Monday of the week of an instant. */
export const mondayAt = ({ zone }: Pick<Weekly, 'zone'>, now: Date): Day => mondayOf(dayOf(now, zone))

/** Every week that has a note, up to the one of an instant, the latest first. */
export function weeksUntil(edition: Weekly, now: Date): Day[] {
  const mondays: Day[] = []
  for (let it = mondayAt(edition, now); it >= firstMonday(edition); it = plusDays(it, -7))
    if (hasNote(edition, it)) mondays.push(it)
  return mondays
}

/** The latest week whose digest is due, or undefined before the first. */
export const dueDigest = (edition: Weekly, now: Date): Week | undefined =>
  weeksUntil(edition, now)
    .slice(0, 2)
    .map(monday => weekAt(edition, monday))
    .find(({ digestAt }) => digestAt <= now)

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
