import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueDrafts } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { callIsOpen, type Edition } from '../edition/rules.ts'
import { holds } from '../people/rules.ts'
import { withdrawnEmail } from './emails.ts'
import { listIsSubmitted, listWishers } from './queries.ts'
import { canWithdraw, type WithdrawalRefusal } from './rules.ts'
import * as store from './store.ts'

export type Withdrawal = { slug: string; reason: string }

/**
 * Withdraws a challenge from the call, for a reason: its seats are freed, nobody may wish for it any more, and a letter to each
 * person who did waits in the outbox until somebody has read it. Gives how many letters that is.
 */
export async function withdrawChallenge(
  services: Services,
  actor: Actor,
  edition: Edition,
  { slug, reason: given }: Withdrawal,
): Promise<Result<number, WithdrawalRefusal>> {
  if (!holds(actor, edition.id, 'team')) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    const challenge = await store.lockChallenge(tx, edition.id, slug)
    if (!challenge) throw new NotFound()
    const { id, state } = challenge
    const allowed = canWithdraw({ state, listSubmitted: await listIsSubmitted(tx, edition.id), reason: given })
    if (!allowed.ok) return allowed
    const at = services.now()
    const reason = allowed.value
    const seats = await store.markWithdrawn(tx, id, { at, reason })
    const drafts = callIsOpen(edition, at)
    const wishers = await listWishers(tx, { editionId: edition.id, challengeId: id, drafts })
    const about = { challenge, edition, at, reason, publicUrl: services.config.publicUrl }
    const letters = wishers.map(person => withdrawnEmail({ ...about, person }))
    await queueDrafts(services, tx, letters)
    const event = { editionId: edition.id, actorId: actor.personId, at, subject: 'challenge', subjectId: id, reason }
    const data = { seats, letters: letters.length }
    await record(tx, { ...event, kind: 'withdrawn', from: state, to: 'withdrawn', data })
    return done(letters.length)
  })
}
