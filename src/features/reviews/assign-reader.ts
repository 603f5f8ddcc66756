import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { recordAll } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { listReaders, listUnread } from './queries/assignment.ts'
import { canJudge, requireTeam, type StageRefusal } from './rules.ts'
import * as store from './store.ts'

/** `ids` are the files to give to the reader. */
export type Assigning = { readerId: number; ids: readonly number[] }

/**
 * Gives one reader these files. Files that lack no reading, and those that this person must not read or has already had,
 * are passed over.
 * @returns how many were given and how many passed over
 */
export function assignReader(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Pick<Edition, 'id' | 'instants' | 'preselection'>,
  { readerId, ids }: Assigning,
): Promise<Result<{ given: number; passedOver: number }, StageRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    const closedAt = await store.lockPreselection(tx, edition.id, 'update')
    const at = now()
    const open = canJudge(edition, { now: at, closedAt })
    if (!open.ok) return open
    const reader = (await listReaders(tx, edition.id)).find(({ id }) => id === readerId)
    if (!reader) throw new NotFound()
    const { files } = await listUnread(tx, edition)
    const free = files.filter(({ id, barred }) => ids.includes(id) && !barred.has(readerId) && !reader.applied)
    const pairs = free.map(({ id }) => ({ applicationId: id, readerId }))
    if (pairs.length > 0) await store.addReadings(tx, pairs, at)
    const event = {
      editionId: edition.id,
      actorId: actor.personId,
      at,
      subject: 'application',
      kind: 'reading_assigned',
    }
    const data = { reader: readerId }
    await recordAll(
      tx,
      pairs.map(it => ({ ...event, subjectId: it.applicationId, data })),
    )
    return done({ given: pairs.length, passedOver: ids.length - pairs.length })
  })
}
