import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { takeRole } from '../people/index.ts'
import { cancelledEmail } from './emails.ts'
import { type CancelRefusal, canCancel, isTeam } from './rules.ts'
import * as store from './store.ts'

/** Takes back an offer that was sent or accepted, with a reason. Its letter waits in the outbox, unless the person has left. */
export async function cancelOffer(
  services: Services,
  actor: Actor,
  edition: Edition,
  { offerId, reason: given }: { offerId: number; reason: string },
): Promise<Result<true, CancelRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    await store.lockAnswers(tx, edition.id)
    const offer = await store.lockOffer(tx, edition.id, offerId)
    if (!offer) throw new NotFound()
    const at = services.now()
    const allowed = canCancel(offer, given, { instants: edition.instants, now: at })
    if (!allowed.ok) return allowed
    const reason = allowed.value
    await store.closeOffer(tx, offer.id, { state: 'cancelled', at, reason })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'offer', subjectId: offer.id }
    await record(tx, { ...about, kind: 'cancelled', from: offer.state, to: 'cancelled', reason })
    const { personId } = offer
    if (offer.state === 'accepted')
      await takeRole(tx, { personId, editionId: edition.id, role: 'fellow', actorId: actor.personId, at })
    const { publicUrl } = services.config
    if (!offer.gone) await queueMail(services, tx, cancelledEmail({ edition, person: offer, publicUrl }, offer, reason))
    return done(true)
  })
}
