import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { askedEmail } from './emails.ts'
import { type AskRefusal, canAsk } from './rules.ts'
import * as store from './store.ts'

type Asking = { applicationId: number; question: string; dueAt: Date | undefined }

/** Asks somebody who has applied for something more, until an instant, and tells them. Throws NotFound for whoever is not of the team. */
export function askEvidence(
  services: Services,
  actor: Actor,
  edition: Edition,
  { applicationId, question, dueAt: asked }: Asking,
): Promise<Result<number, AskRefusal>> {
  requireTeam(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    const application = await store.holdApplication(tx, edition.id, applicationId)
    if (!application) throw new NotFound()
    const at = services.now()
    const allowed = canAsk(application, { question, dueAt: asked }, at)
    if (!allowed.ok) return allowed
    const dueAt = allowed.value
    const id = await store.addRequest(tx, { applicationId, question, by: actor.personId, at, dueAt })
    const subject = { subject: 'application', subjectId: applicationId, kind: 'evidence_asked' }
    const data = { request: id, dueAt: dueAt.toISOString() }
    await record(tx, { ...subject, editionId: edition.id, actorId: actor.personId, at, data })
    const { publicUrl } = services.config
    await queueMail(services, tx, askedEmail({ to: application, edition, question, dueAt, publicUrl }))
    return done(id)
  })
}
