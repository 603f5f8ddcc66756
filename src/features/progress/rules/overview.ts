import { type Day, daysBetween } from '../../../kernel/day.ts'
import type { Progress } from '../../edition/rules.ts'
import { type Decision, isLate } from './decisions.ts'
import { monthOf, type Point } from './points.ts'
import { type StepState, stepCounts, type Version } from './roadmap.ts'

/** How one challenge goes: what its page, the exports and the signals are made of. */
export type Standing = {
  challengeId: string
  /** In the order of months. */
  points: readonly Point[]
  /** The point of this month, if there is one. */
  current: Point | undefined
  /** Published versions, in their order; `publishedOn` is a day of the edition's zone. */
  versions: readonly (Version & { publishedOn: Day })[]
  late: readonly (Decision & { days: number })[]
  handedIn: number
}

type Read = {
  points: readonly Point[]
  versions: readonly (Version & { publishedOn: Day })[]
  decisions: readonly (Decision & { challengeId: string })[]
  handedIn: readonly { challengeId: string }[]
  today: Day
}

/** What is known of each challenge, from lists of all of them. */
export function standingsOf(challenges: readonly { challengeId: string }[], all: Read): Standing[] {
  return challenges.map(({ challengeId }) => {
    const own = <T extends { challengeId: string }>(list: readonly T[]) =>
      list.filter(it => it.challengeId === challengeId)
    const points = own(all.points)
    const late = own(all.decisions).filter(it => isLate(it, all.today))
    return {
      challengeId,
      points,
      current: points.find(it => it.month === monthOf(all.today)),
      versions: own(all.versions),
      late: late.map(it => ({ ...it, days: daysBetween(it.dueOn, all.today) })),
      handedIn: own(all.handedIn).length,
    }
  })
}

/** Points whose month says that they were held or not: those still to come are left out. */
export const settled = (points: readonly Point[]) => points.filter(it => it.state !== 'to_ask' && it.state !== 'asked')

/** How far the steps of the latest published version are, and how old it is. */
export function freshness(versions: Standing['versions'], { steps }: Pick<Progress, 'steps'>, today: Day) {
  const latest = versions.at(-1)
  if (!latest) return undefined
  const counts: Record<StepState, number> = stepCounts(steps, latest.content)
  return {
    number: latest.number,
    publishedOn: latest.publishedOn,
    days: daysBetween(latest.publishedOn, today),
    counts,
  }
}
