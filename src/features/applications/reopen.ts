import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { canReopen, type ReopenRefusal } from './rules.ts'
import * as store from './store.ts'

/** Takes a withdrawn application up again while the call is open: a draft with the same answers, to be submitted anew. */
export function reopen({ db, now }: Services, actor: Actor, edition: Edition): Promise<Result<true, ReopenRefusal>> {
  return db.transaction().execute(async tx => {
    const application = await store.lockOwn(tx, edition.id, actor.personId)
    if (!application) throw new NotFound()
    const at = now()
    const allowed = canReopen(application, edition, at)
    if (!allowed.ok) return allowed
    await store.markReopened(tx, application.id, at)
    const event = {
      editionId: edition.id,
      actorId: actor.personId,
      at,
      subject: 'application',
      subjectId: application.id,
    }
    await record(tx, { ...event, kind: 'reopened', from: 'withdrawn', to: 'draft' })
    return done(true)
  })
}
