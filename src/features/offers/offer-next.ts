import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { approveMails, queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { answerDueAt } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { offerEmail } from './emails.ts'
import { writeExpired } from './follow-offers.ts'
import { type InLine, isReleased } from './queries.ts'
import { canOffer, isTeam, type Offer, type OfferRefusal, type SeatType } from './rules.ts'
import { lineOf, seatIn, seatingOf } from './seating.ts'
import * as store from './store.ts'

export type Offering = SeatType & { code: string; reason: string }

/**
 * Offers a free seat to somebody who waits for it, for a reason, with the whole delay to answer. An offer not yet answered
 * that this person holds elsewhere is replaced. The letter, which the team has just read, leaves at once. Gives the offer's number.
 */
export async function offerNext(
  services: Services,
  actor: Actor,
  edition: Edition,
  given: Offering,
): Promise<Result<number, OfferRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    await store.lockAnswers(tx, edition.id)
    const at = services.now()
    await writeExpired(services, tx, edition, at)
    await store.lockOffersOf(tx, edition.id, given.code)
    const decided = await decide(tx, edition.id, given, at)
    if (!decided.ok) return decided
    const { person, pending, reason } = decided.value
    if (pending) await replace(tx, { actor, edition, at, pending })
    const { challenge, profile } = given
    const seat = { applicationId: person.applicationId, challenge, profile }
    const answerBy = answerDueAt(edition, at)
    const { id } = await store.addSent(tx, { ...seat, editionId: edition.id, at, answerBy, reason })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'offer', subjectId: id }
    await record(tx, { ...about, kind: 'sent', to: 'sent', reason, data: seat })
    const { publicUrl } = services.config
    const mailId = await queueMail(
      services,
      tx,
      offerEmail({ edition, person, publicUrl }, given, { moved: Boolean(pending), at }),
    )
    await approveMails(services, tx, [mailId], actor.personId)
    return done(id)
  })
}

type Decided = { person: InLine; pending: Offer | undefined; reason: string }

async function decide(tx: Tx, editionId: string, given: Offering, now: Date): Promise<Result<Decided, OfferRefusal>> {
  const seating = await seatingOf(tx, editionId, now)
  const line = lineOf(seating, given)
  const own = seating.offers.filter(it => it.code === given.code)
  const facts = { seat: seatIn(seating, given), line: line.map(it => it.code), own, now }
  const allowed = canOffer({ ...given, ...facts, released: await isReleased(tx, editionId) })
  if (!allowed.ok) return allowed
  const person = line.find(it => it.code === given.code)
  if (!person) throw new Error(`${given.code} is in line and is not found`)
  return done({ person, pending: own.find(it => it.state === 'sent'), reason: allowed.value })
}

type Replacing = { actor: Actor; edition: Edition; at: Date; pending: Offer }

async function replace(tx: Tx, { actor, edition, at, pending }: Replacing): Promise<void> {
  await store.closeOffer(tx, pending.id, { state: 'cancelled', at, reason: null })
  const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'offer', subjectId: pending.id }
  await record(tx, { ...about, kind: 'replaced', from: 'sent', to: 'cancelled' })
}
