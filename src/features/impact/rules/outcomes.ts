import { type Day, plusDays, plusMonths } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { EditionData, FollowUp } from '../../edition/rules.ts'
import type { Release } from './released.ts'

export const PRODUCTION = ['in_production', 'developing', 'stopped', 'unknown'] as const
export type Production = (typeof PRODUCTION)[number]
export type Answering = 'fellow' | 'operational_mentor' | 'high_level_mentor'

/** Where a challenge stood so many months after its end; 0 is the end itself. */
export type Outcome = Release & {
  id: number
  challengeId: string
  month: number
  production: Production
  maintainer: string | null
  wordsFr: string
  wordsEn: string
  saidBy: Answering | 'team'
  writtenAt: Date
}

/** The state last said of a challenge. */
export const latestOf = (outcomes: readonly Outcome[], challengeId: string): Outcome | undefined =>
  outcomes
    .filter(it => it.challengeId === challengeId)
    .toSorted((a, b) => a.month - b.month)
    .at(-1)

type Calendar = Pick<EditionData, 'calendar'>

/** The day on which everybody is asked, so many months after the end, and the last one on which they may answer. */
export function askedOn({ calendar }: Calendar, followUp: Pick<FollowUp, 'answerDays'>, month: number) {
  const from = plusMonths(calendar.end, month)
  return { from, until: plusDays(from, followUp.answerDays) }
}

/** The follow-ups under way on a day. */
export const monthsAsked = (edition: Calendar, followUp: FollowUp, today: Day): number[] =>
  followUp.months.filter(month => {
    const { from, until } = askedOn(edition, followUp, month)
    return from <= today && today <= until
  })

/** How many reminders somebody who has not answered should have had by a day. */
export const remindersDue = (edition: Calendar, followUp: FollowUp, { month, today }: { month: number; today: Day }) =>
  followUp.remindAfterDays.filter(days => plusDays(askedOn(edition, followUp, month).from, days) <= today).length

export type Told = { role: Answering; production: Production; maintainer: string | null; answeredAt: Date }

const FIRST_HEARD: readonly Answering[] = ['operational_mentor', 'high_level_mentor', 'fellow']

/**
 * One state per challenge from several answers. Whoever works with it every day is heard first, then the superior, then the fellows:
 * they answer when mentors do not. Among equals the last answer counts, and somebody who does not know is heard after those who
 * do. `disagree` tells that others said otherwise.
 */
export function stateFrom(answers: readonly Told[]) {
  const knowing = answers.filter(it => it.production !== 'unknown')
  const heard = (knowing.length > 0 ? knowing : answers).toSorted(
    (a, b) =>
      FIRST_HEARD.indexOf(a.role) - FIRST_HEARD.indexOf(b.role) || b.answeredAt.getTime() - a.answeredAt.getTime(),
  )
  const [kept] = heard
  if (!kept) return undefined
  return { ...kept, disagree: knowing.some(it => it.production !== kept.production) }
}

export type FollowUpAnswer = {
  production: Production | null
  maintainer: string | null
  useWords: string
  remainsWords: string
  path: string | null
}
export type FollowUpRefusal = { code: 'production_missing' | 'maintainer_missing' | 'path_missing' | 'too_late' }

type Given = { followUp: FollowUp; role: Answering; answer: FollowUpAnswer; today: Day; until: Day }
type Answered = FollowUpAnswer & { production: Production }

/** A fellow says their own path, be it that they prefer not to; whatever is in production is maintained by somebody, or nobody. */
export function canAnswerFollowUp({ answer, followUp, role, today, until }: Given): Result<Answered, FollowUpRefusal> {
  const { maintainer, path, production } = answer
  const known = (list: { code: string }[], code: string | null) => list.some(it => it.code === code)
  if (today > until) return refuse({ code: 'too_late' })
  if (!production) return refuse({ code: 'production_missing' })
  if (production === 'in_production' && !known(followUp.maintainers, maintainer))
    return refuse({ code: 'maintainer_missing' })
  if (role === 'fellow' && !known(followUp.paths, path)) return refuse({ code: 'path_missing' })
  const kept = known(followUp.maintainers, maintainer) ? maintainer : null
  return done({ ...answer, production, maintainer: kept, path: role === 'fellow' ? path : null })
}

export const fieldOfFollowUp: Record<FollowUpRefusal['code'], string | undefined> = {
  production_missing: 'production',
  maintainer_missing: 'maintainer',
  path_missing: 'path',
  too_late: undefined,
}

/**
 * Counts of people that nobody can be recognised in. A group smaller than `smallest` is neither told nor named, and the next ones go
 * with it until all of them together are people enough: the total, which is known, less what is told gives them away otherwise. They
 * are one line without a code; nothing is told of fewer people than `smallest` in all.
 */
export function withoutSmall(counts: readonly { code: string; count: number }[], smallest: number) {
  const rising = counts.filter(it => it.count > 0).toSorted((a, b) => a.count - b.count)
  let hidden = 0
  const told = rising.filter(({ count }) => {
    const isTold = count >= smallest && (hidden === 0 || hidden >= smallest)
    if (!isTold) hidden += count
    return isTold
  })
  if (told.length === 0 && hidden < smallest) return []
  const others = hidden > 0 ? [{ code: undefined, count: hidden }] : []
  return [...told.toReversed(), ...others]
}

/** The follow-ups that nobody can answer any more: as long as one is open, each answer moves the counts, and its author is known. */
export const monthsClosed = (edition: Calendar, followUp: FollowUp, today: Day): number[] =>
  followUp.months.filter(month => askedOn(edition, followUp, month).until < today)

export type OutcomeWords = {
  month: number
  production: Production | null
  maintainer: string | null
  wordsFr: string
  wordsEn: string
}
export type OutcomeRefusal = { code: 'production_missing' | 'maintainer_missing' | 'nothing_told_yet' }
export const fieldOfOutcome: Record<OutcomeRefusal['code'], string | undefined> = {
  production_missing: 'production',
  maintainer_missing: 'maintainer',
  nothing_told_yet: undefined,
}

/**
 * The state at the end is what the challenge says of itself; afterwards it is what the answers told, and only its words are written.
 */
export function outcomeFrom(
  { maintainers }: Pick<FollowUp, 'maintainers'>,
  it: OutcomeWords,
  { known, saidBy }: { known: Outcome | undefined; saidBy: Outcome['saidBy'] },
): Result<OutcomeWords & { production: Production; saidBy: Outcome['saidBy'] }, OutcomeRefusal> {
  if (it.month > 0) {
    if (!known) return refuse({ code: 'nothing_told_yet' })
    return done({ ...it, production: known.production, maintainer: known.maintainer, saidBy: known.saidBy })
  }
  if (!it.production) return refuse({ code: 'production_missing' })
  const kept = maintainers.some(({ code }) => code === it.maintainer) ? it.maintainer : null
  if (it.production === 'in_production' && !kept) return refuse({ code: 'maintainer_missing' })
  return done({ ...it, production: it.production, maintainer: kept, saidBy })
}
