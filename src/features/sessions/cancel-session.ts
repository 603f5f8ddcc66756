import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { cancelledEmail } from './emails.ts'
import { findSession, listRecipients } from './queries.ts'
import { type ChangeRefusal, canCancel } from './rules.ts'
import { sectionForTeam } from './section.ts'
import * as store from './store.ts'

/** The team cancels a session, and says why. It stays in calendars, cancelled; whoever was invited is told by mail. */
export async function cancelSession(
  services: Services,
  actor: Actor,
  edition: Edition,
  { id, reason }: { id: number; reason: string },
): Promise<Result<true, ChangeRefusal>> {
  sectionForTeam(edition, actor)
  return services.db.transaction().execute(async tx => {
    await store.lockSessions(tx, edition.id)
    const session = await findSession(tx, edition.id, id)
    if (!session) throw new NotFound()
    const allowed = canCancel(session, reason)
    if (!allowed.ok) return allowed
    const at = services.now()
    await store.putState(tx, [id], { state: 'cancelled', at })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'programme_session', subjectId: id }
    await record(tx, { ...about, kind: 'cancelled', from: session.state, to: 'cancelled', reason: allowed.value })
    if (session.state === 'planned') return done(true)
    const people = await listRecipients(tx, { editionId: edition.id, sessionId: id, zone: edition.zone })
    const { publicUrl } = services.config
    const mails = people.map(person => cancelledEmail({ edition, person, publicUrl }, session, allowed.value))
    await queueMails(services, tx, mails)
    return done(true)
  })
}
