import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { type Applied, instantOf } from '../edition/index.ts'
import { holds } from '../people/rules.ts'
import { extendedEmail } from './emails.ts'
import type { Extending } from './extend-call.ts'
import { findExtension } from './queries.ts'
import { canExtend, type ExtendRefusal } from './rules.ts'
import * as store from './store.ts'

export type OneRefusal = ExtendRefusal | { code: 'code_unknown' } | { code: 'withdrawn' }

/**
 * Lets one person alone apply until a later instant, with the reason, and tells them. Throws NotFound for whoever is not of the team.
 * A withdrawn application is refused: its author takes it up again first.
 */
export function extendOne(
  services: Services,
  actor: Actor,
  edition: Applied,
  { code, closes, reason }: Extending & { code: string },
): Promise<Result<Date, OneRefusal>> {
  if (!holds(actor, edition.id, 'team')) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    const application = await store.holdByCode(tx, edition.id, code)
    if (!application) return refuse({ code: 'code_unknown' })
    if (application.state === 'withdrawn') return refuse({ code: 'withdrawn' })
    const at = services.now()
    const { callCloses } = edition.instants
    const before = (await findExtension(tx, application.id))?.closesAt
    const closedAt = before && before > callCloses ? before : callCloses
    const asked = closes ? instantOf(closes, edition.zone) : undefined
    const allowed = canExtend(closedAt, { asked, reason }, at)
    if (!allowed.ok) return allowed
    const closesAt = allowed.value
    const kept = { editionId: edition.id, applicationId: application.id, closedAt, closesAt, reason }
    await store.addExtension(tx, { ...kept, by: actor.personId, at })
    const happened = { subject: 'application', subjectId: application.id, kind: 'extended', reason }
    const data = { closedAt: closedAt.toISOString(), closesAt: closesAt.toISOString() }
    await record(tx, { ...happened, editionId: edition.id, actorId: actor.personId, at, data })
    const { publicUrl } = services.config
    await queueMail(services, tx, extendedEmail({ to: application, edition, closesAt, reason, publicUrl }))
    return done(closesAt)
  })
}
