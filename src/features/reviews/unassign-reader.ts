import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { canJudge, type Pair, requireTeam, type StageRefusal } from './rules.ts'
import * as store from './store.ts'

/** Takes a reading that is not finished away from its reader; what was begun is dropped. Throws NotFound when there is none. */
export function unassignReader(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Pick<Edition, 'id' | 'instants'>,
  pair: Pair,
): Promise<Result<true, StageRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    const closedAt = await store.lockPreselection(tx, edition.id, 'update')
    const at = now()
    const open = canJudge(edition, { now: at, closedAt })
    if (!open.ok) return open
    const files = await store.lockFiles(tx, edition.id, [pair.applicationId])
    if (files.length === 0 || (await store.dropReading(tx, pair)) === 0) throw new NotFound()
    const subject = { subject: 'application', subjectId: pair.applicationId, kind: 'reading_withdrawn' }
    await record(tx, {
      ...subject,
      editionId: edition.id,
      actorId: actor.personId,
      at,
      data: { reader: pair.readerId },
    })
    return done(true)
  })
}
