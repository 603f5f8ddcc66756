import { NotFound } from '../../kernel/not-found.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from './rules.ts'
import * as store from './store.ts'

/** Writes what the team wants the jurors to know of a file, in place of what it said before. The event keeps its length alone. */
export function writeRemark(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Pick<Edition, 'id'>,
  { applicationId, body }: { applicationId: number; body: string },
): Promise<void> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    const [file] = await store.lockFiles(tx, edition.id, [applicationId])
    if (!file) throw new NotFound()
    const at = now()
    await store.putRemark(tx, { applicationId, body, by: actor.personId, at })
    const subject = { subject: 'application', subjectId: applicationId, kind: 'remarked' }
    await record(tx, { ...subject, editionId: edition.id, actorId: actor.personId, at, data: { length: body.length } })
  })
}
