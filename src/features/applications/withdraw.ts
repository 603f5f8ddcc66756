import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { takeRole } from '../people/index.ts'
import { withdrawalEmail } from './emails.ts'
import { holdOwn } from './hold-own.ts'
import { canWithdraw, editionFor, type WithdrawRefusal } from './rules.ts'
import * as store from './store.ts'

/**
 * Withdraws this person's application, at any time. What was submitted is kept as it was received; its wishes no longer count, and whoever had
 * accepted a place is no longer a fellow.
 */
export function withdraw(
  services: Services,
  actor: Actor,
  edition: Edition,
  { reason, lang }: { reason: string; lang: Lang },
): Promise<Result<true, WithdrawRefusal>> {
  return services.db.transaction().execute(async tx => {
    const { application, at, event } = await holdOwn(services, tx, actor, edition)
    const allowed = canWithdraw(application, edition, at)
    if (!allowed.ok) return allowed
    await store.markWithdrawn(tx, application.id, at)
    await store.putWishes(tx, application.id, [])
    const change = { kind: 'withdrawn', from: application.state, to: 'withdrawn', reason: reason || null }
    await record(tx, { ...event, ...change })
    const { personId } = actor
    await takeRole(tx, { personId, editionId: edition.id, role: 'fellow', actorId: personId, at })
    const { publicUrl } = services.config
    await queueMail(
      services,
      tx,
      withdrawalEmail({
        actor,
        edition: editionFor(edition, application),
        lang,
        at,
        last: application.last,
        publicUrl,
      }),
    )
    return done(true)
  })
}
