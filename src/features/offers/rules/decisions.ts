import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Grant } from '../../../kernel/role.ts'
import type { Edition } from '../../edition/rules.ts'
import { holds } from '../../people/rules.ts'
import { hasBegun } from './naming.ts'
import type { ConsentRefusal } from './publication.ts'
import { isSeat, type Offer, type SeatStatus, stateAt } from './seats.ts'

export const isTeam = (actor: { readonly grants: readonly Grant[] } | undefined, editionId: string) =>
  holds(actor, editionId, 'team')

/** Mails that carry results leave with the results, never before. */
export const resultsBatch = (editionId: string) => `results-${editionId}`

export type PrepareRefusal =
  | { code: 'not_approved' }
  | { code: 'already_released' }
  | { code: 'undecided'; people: number }

type Preparing = { approved: boolean; released: number; undecided: number }

/** Answers are prepared from an approved list, for everybody at once, as often as needed until they leave. */
export function canPrepare({ approved, released, undecided }: Preparing): Result<true, PrepareRefusal> {
  if (!approved) return refuse({ code: 'not_approved' })
  if (released > 0) return refuse({ code: 'already_released' })
  if (undecided > 0) return refuse({ code: 'undecided', people: undecided })
  return done(true)
}

/** What waits to be released: results, and the people without exactly one letter. */
export type Prepared = { results: number; released: number; withoutLetter: number; withSeveral: number }

export type ReleaseRefusal =
  | { code: 'already_released' }
  | { code: 'nothing_prepared' }
  | { code: 'too_early'; at: Date }
  | { code: 'letters_wrong'; people: number }
  | { code: 'count_wrong'; typed: number; expected: number }

/** Everybody is told at once, not before the instant of the edition, by somebody who typed how many people that is. */
export function canRelease(
  { results, released, withoutLetter, withSeveral }: Prepared,
  { instants }: Pick<Edition, 'instants'>,
  { now, typed }: { now: Date; typed: number },
): Result<true, ReleaseRefusal> {
  if (released > 0) return refuse({ code: 'already_released' })
  if (results === 0) return refuse({ code: 'nothing_prepared' })
  if (now.getTime() < instants.notification.getTime()) return refuse({ code: 'too_early', at: instants.notification })
  if (withoutLetter + withSeveral > 0) return refuse({ code: 'letters_wrong', people: withoutLetter + withSeveral })
  if (typed !== results) return refuse({ code: 'count_wrong', typed, expected: results })
  return done(true)
}

export type AnswerRefusal =
  | { code: 'withdrawn' }
  | { code: 'too_late'; answerBy: Date }
  | { code: 'already_accepted' }
  | { code: 'already_declined' }
  | { code: 'no_longer_offered' }

/**
 * An offer is answered once, strictly before its deadline. The same answer twice is not an error. Whoever has withdrawn
 * may only decline.
 */
export function canAnswer(
  offer: Pick<Offer, 'state' | 'answerBy' | 'gone'>,
  answer: 'accepted' | 'declined',
  now: Date,
): Result<'first' | 'again', AnswerRefusal> {
  const state = stateAt(offer, now)
  if (state === answer) return done('again')
  if (state === 'sent') return offer.gone && answer === 'accepted' ? refuse({ code: 'withdrawn' }) : done('first')
  if (state === 'accepted') return refuse({ code: 'already_accepted' })
  if (state === 'declined') return refuse({ code: 'already_declined' })
  if (state === 'expired' && offer.answerBy) return refuse({ code: 'too_late', answerBy: offer.answerBy })
  return refuse({ code: 'no_longer_offered' })
}

export type OfferRefusal =
  | { code: 'not_released' }
  | { code: 'seat_taken' }
  | { code: 'not_waiting' }
  | { code: 'already_offered' }
  | { code: 'reason_missing' }

type Offering = {
  released: boolean
  seat: SeatStatus | undefined
  /** The codes of those who may be offered this seat, in their order. */
  line: readonly string[]
  code: string
  /** This person's offers so far. */
  own: readonly Offer[]
  reason: string
  now: Date
}

/** A seat that is free is offered by the team, with a reason, to somebody on its list who holds nothing for good. */
export function canOffer({ released, seat, line, code, own, reason, now }: Offering): Result<string, OfferRefusal> {
  if (!released) return refuse({ code: 'not_released' })
  if (!seat || seat.free === 0) return refuse({ code: 'seat_taken' })
  const states = own.map(it => stateAt(it, now))
  if (states.includes('accepted') || own.some(it => isSeat(seat)(it) && stateAt(it, now) === 'sent'))
    return refuse({ code: 'already_offered' })
  if (!line.includes(code)) return refuse({ code: 'not_waiting' })
  if (reason.trim().length < 5) return refuse({ code: 'reason_missing' })
  return done(reason.trim())
}

export type CancelRefusal = { code: 'not_live' } | { code: 'at_work' } | { code: 'reason_missing' }

/**
 * The team takes back an offer that was sent, or accepted while the edition has not begun, with a reason. Whoever is at work
 * leaves by a departure, which says from when.
 */
export function canCancel(
  offer: Pick<Offer, 'state' | 'answerBy'>,
  reason: string,
  { instants, now }: Pick<Edition, 'instants'> & { now: Date },
): Result<string, CancelRefusal> {
  const state = stateAt(offer, now)
  if (!['sent', 'accepted'].includes(state)) return refuse({ code: 'not_live' })
  if (state === 'accepted' && hasBegun({ instants }, now)) return refuse({ code: 'at_work' })
  if (reason.trim().length < 5) return refuse({ code: 'reason_missing' })
  return done(reason.trim())
}

export type BatchRefusal = { code: 'release_first' } | { code: 'summons_first' } | { code: 'nothing_to_do' }

type Batched = { batch: string | null; released: boolean; drafts: number; failed: number }

export type BatchSubject = 'results' | 'summons' | 'offers'

/** What a batch is about, by the name it is kept under; undefined for a name of no such kind. */
export const subjectOf = (batch: string): BatchSubject | undefined =>
  (['results', 'summons', 'offers'] as const).find(it => batch.startsWith(`${it}-`))

/** Where a batch is decided: letters with results leave with them, first summonses from the interviews' own page. */
export function heldElsewhere(
  { batch, released, drafts }: Batched,
  editionId: string,
): 'results' | 'summons' | undefined {
  if (batch === resultsBatch(editionId) && !released) return 'results'
  return batch?.startsWith('summons-') && drafts > 0 ? 'summons' : undefined
}

/** Every other batch is approved from the outbox, and failed mails are sent again from there. */
export function canApprove(batched: Batched, editionId: string): Result<true, BatchRefusal> {
  const held = heldElsewhere(batched, editionId)
  if (held) return refuse({ code: held === 'results' ? 'release_first' : 'summons_first' })
  if (batched.drafts + batched.failed === 0) return refuse({ code: 'nothing_to_do' })
  return done(true)
}

export type Refusal =
  | PrepareRefusal
  | ReleaseRefusal
  | AnswerRefusal
  | OfferRefusal
  | CancelRefusal
  | BatchRefusal
  | ConsentRefusal
