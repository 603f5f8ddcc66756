import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Announcement } from './rules.ts'

/** One at a time per edition, until the transaction ends. */
export const lockAnnouncement = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`announcement ${editionId}`}))`.execute(tx)

type Decided = Announcement & { editionId: string; actorId: number; at: Date }

export const putAnnouncement = (tx: Tx, it: Decided) => {
  const decided = {
    publish_at: it.publishAt,
    message: JSON.stringify(it.message),
    decided_by: it.actorId,
    decided_at: it.at,
  }
  return tx
    .insertInto('announcement')
    .values({ edition_id: it.editionId, ...decided })
    .onConflict(conflict => conflict.column('edition_id').doUpdateSet(decided))
    .execute()
}
