import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { recordAll } from '../../platform/audit/index.ts'
import { approveMails, cancelMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { answerDueAt } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import * as queries from './queries.ts'
import { canRelease, isTeam, type ReleaseRefusal } from './rules.ts'
import * as store from './store.ts'

/**
 * Tells everybody at once: results become readable, offers open until their deadline, letters leave. `typed` is how many
 * people the team member believes that is. Whoever withdrew since the preparation is told nothing. Gives how many were told.
 */
export async function releaseResults(
  services: Services,
  actor: Actor,
  edition: Edition,
  typed: number,
): Promise<Result<number, ReleaseRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  return services.db.transaction().execute(async tx => {
    await store.lockAnswers(tx, edition.id)
    const at = services.now()
    const allowed = canRelease(await queries.preparedState(tx, edition.id), edition, { now: at, typed })
    if (!allowed.ok) return allowed
    const gone = await store.dropWithdrawn(tx, edition.id)
    await cancelMails(tx, await queries.resultDrafts(tx, edition.id, gone))
    const told = await store.releaseResults(tx, edition.id, at)
    const sent = await store.sendPrepared(tx, edition.id, { at, answerBy: answerDueAt(edition, at) })
    await approveMails(services, tx, await queries.resultDrafts(tx, edition.id), actor.personId)
    const about = { editionId: edition.id, actorId: actor.personId, at }
    await recordAll(tx, [
      ...gone.map(subjectId => ({ ...about, subject: 'result', subjectId, kind: 'dropped' })),
      ...told.map(subjectId => ({ ...about, subject: 'result', subjectId, kind: 'released' })),
      ...sent.map(subjectId => ({ ...about, subject: 'offer', subjectId, kind: 'sent', from: 'prepared', to: 'sent' })),
    ])
    return done(told.length)
  })
}
