import { type Day, plusDays, plusMonths } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { EditionData } from '../../edition/rules.ts'
import { isReason } from './contract.ts'
import type { FellowshipState } from './fellowship.ts'

type Term = { state: FellowshipState; startsOn: Day; endsOn: Day }

export type StartRefusal =
  | { code: 'over' }
  | { code: 'firm'; day: Day }
  | { code: 'begun' }
  | { code: 'day_missing' }
  | { code: 'nothing_changed' }
  | { code: 'before_edition'; day: Day }
  | { code: 'too_far'; day: Day }
  | { code: 'reason_missing' }

/** How far from the day of the edition somebody may begin. */
const FURTHEST_DAYS = 60

type Moving = {
  term: Term
  /** Somebody who replaces a fellow begins when they can: no day of the edition binds them. */
  replaces: boolean
  planned: Day
  startsOn: Day | undefined
  reason: string
  today: Day
}

/**
 * A first day moves until it has come, to one that has not passed, for a reason: never where the edition says that it is firm, and
 * at most sixty days from that of the edition.
 */
export function canMoveStart(
  { calendar }: Pick<EditionData, 'calendar'>,
  { term, replaces, planned, startsOn, reason, today }: Moving,
): Result<Day, StartRefusal> {
  if (term.state === 'left' || term.state === 'ended') return refuse({ code: 'over' })
  if (calendar.start.firm && !replaces) return refuse({ code: 'firm', day: planned })
  if (today >= term.startsOn) return refuse({ code: 'begun' })
  if (!startsOn) return refuse({ code: 'day_missing' })
  if (startsOn === term.startsOn) return refuse({ code: 'nothing_changed' })
  const last = replaces ? term.endsOn : plusDays(planned, FURTHEST_DAYS)
  if (startsOn > last) return refuse({ code: 'too_far', day: last })
  const furthest = plusDays(planned, -FURTHEST_DAYS)
  const first = replaces || furthest < today ? today : furthest
  if (startsOn < first) return refuse({ code: 'before_edition', day: first })
  return isReason(reason) ? done(startsOn) : refuse({ code: 'reason_missing' })
}

/**
 * The last day of a contract that begins later or sooner: as many months, except for who takes over what is left of a seat. What it
 * was already made longer by stays.
 */
export function endAfterMove(term: Term, startsOn: Day, months: number, replaces: boolean): Day {
  const lastFrom = (day: Day) => plusDays(plusMonths(day, months), -1)
  const moved = lastFrom(startsOn)
  const isLonger = term.endsOn > lastFrom(term.startsOn) && term.endsOn > moved
  return replaces || isLonger ? term.endsOn : moved
}

export type ExtendRefusal =
  | { code: 'over' }
  | { code: 'day_missing' }
  | { code: 'not_later'; day: Day }
  | { code: 'reason_missing' }

/** A contract is made longer while it lasts, for a reason. */
export function canExtend(term: Term, endsOn: Day | undefined, reason: string): Result<Day, ExtendRefusal> {
  if (term.state === 'left' || term.state === 'ended') return refuse({ code: 'over' })
  if (!endsOn) return refuse({ code: 'day_missing' })
  if (endsOn <= term.endsOn) return refuse({ code: 'not_later', day: term.endsOn })
  return isReason(reason) ? done(endsOn) : refuse({ code: 'reason_missing' })
}

export const CATEGORIES = ['other_work', 'personal', 'health', 'host', 'conduct', 'clearance'] as const
export type Category = (typeof CATEGORIES)[number] | 'offer_ended'
export const ASKERS = ['fellow', 'host', 'team'] as const
export type Asker = (typeof ASKERS)[number]

export type LeaveRefusal =
  | { code: 'over' }
  | { code: 'day_missing' }
  | { code: 'after_end'; day: Day }
  | { code: 'category_missing' }
  | { code: 'asker_missing' }

type Leaving = { leftOn?: Day | undefined; category?: Category | undefined; askedBy?: Asker | undefined }
export type Left = { leftOn: Day; category: Category; askedBy: Asker }

/** Somebody leaves before or during their contract, on a day, for a kind of reason, at somebody's request. */
export function canLeave(term: Term, { leftOn, category, askedBy }: Leaving): Result<Left, LeaveRefusal> {
  if (term.state === 'left' || term.state === 'ended') return refuse({ code: 'over' })
  if (!leftOn) return refuse({ code: 'day_missing' })
  if (leftOn > term.endsOn) return refuse({ code: 'after_end', day: term.endsOn })
  if (!category) return refuse({ code: 'category_missing' })
  return askedBy ? done({ leftOn, category, askedBy }) : refuse({ code: 'asker_missing' })
}

/** The term of whoever takes over the seat of somebody who left: from a few days after accepting to the same last day. */
export function replacementTerm(term: { startsOn: Day; endsOn: Day }, acceptedOn: Day, days: number) {
  const soonest = plusDays(acceptedOn, days)
  const startsOn = soonest > term.startsOn ? soonest : term.startsOn
  return { startsOn, endsOn: startsOn > term.endsOn ? startsOn : term.endsOn }
}
