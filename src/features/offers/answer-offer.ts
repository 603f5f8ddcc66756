import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { giveRole } from '../people/index.ts'
import { acceptedEmail, declinedEmail } from './emails.ts'
import { type AnswerRefusal, canAnswer } from './rules.ts'
import * as store from './store.ts'

export type Answer = { offerId: number; answer: 'accepted' | 'declined'; reason: string }

/**
 * Answers one's own offer. The instant is read once the offer is held, so that what arrives at the deadline is refused, with
 * a trace. The same answer twice gives the same outcome, once.
 */
export function answerOffer(
  services: Services,
  actor: Actor,
  edition: Edition,
  { offerId, answer, reason }: Answer,
): Promise<Result<true, AnswerRefusal>> {
  return services.db.transaction().execute(async tx => {
    const offer = await store.lockOwn(tx, edition.id, actor.personId, offerId)
    if (!offer || offer.state === 'prepared') throw new NotFound()
    const at = services.now()
    const decision = canAnswer(offer, answer, at)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'offer', subjectId: offer.id }
    if (!decision.ok) {
      await record(tx, { ...about, kind: 'answer_refused', reason: decision.refusal.code, data: { answer } })
      return decision
    }
    if (decision.value === 'again') return done(true)
    // The team's reason for offering the place stays with a place that is accepted.
    const kept = answer === 'accepted' ? offer.reason : reason || null
    await store.closeOffer(tx, offer.id, { state: answer, at, reason: kept })
    await record(tx, { ...about, kind: answer, from: 'sent', to: answer, reason: reason || null })
    if (answer === 'accepted') await giveRole(tx, fellowOf(edition, actor, offer, at))
    const letter = answer === 'accepted' ? acceptedEmail : declinedEmail
    await queueMail(services, tx, letter({ edition, person: offer, publicUrl: services.config.publicUrl }, offer, at))
    return done(true)
  })
}

/** Whoever accepts a place is a fellow, on its challenge. */
const fellowOf = (edition: Edition, { personId }: Actor, { challenge }: { challenge: string }, at: Date) => ({
  personId,
  actorId: personId,
  editionId: edition.id,
  role: 'fellow' as const,
  challengeId: challenge,
  at,
})
