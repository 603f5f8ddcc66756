import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { countVerdicts } from './queries/verdicts.ts'
import { type CloseRefusal, canClose, requireTeam, type Verdicts, waiting } from './rules.ts'
import * as store from './store.ts'

/** Closes the preselection for good: decisions and readings are frozen. Refused while a submitted file has no decision. */
export function closePreselection(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Pick<Edition, 'id' | 'instants'>,
): Promise<Result<Verdicts, CloseRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    const closedAt = await store.lockPreselection(tx, edition.id, 'update')
    const at = now()
    const verdicts = await countVerdicts(tx, edition.id)
    const allowed = canClose(edition, { now: at, closedAt }, waiting(verdicts))
    if (!allowed.ok) return allowed
    await store.markClosed(tx, edition.id, { by: actor.personId, at })
    const { preselected, rejected, ineligible, incomplete } = verdicts
    const subject = { subject: 'preselection', subjectId: edition.id, kind: 'preselection_closed' }
    const data = { preselected, rejected, ineligible, incomplete }
    await record(tx, {
      ...subject,
      editionId: edition.id,
      actorId: actor.personId,
      at,
      from: 'open',
      to: 'closed',
      data,
    })
    return done(verdicts)
  })
}
