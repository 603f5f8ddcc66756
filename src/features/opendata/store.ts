import { sql } from 'kysely'
import type { JsonValue, Tx } from '../../platform/db/index.ts'
import type { DatasetCode, FileFact, Format, Memory } from './rules.ts'

/** One publication at a time, until the transaction ends. */
export const lockVersions = (tx: Tx) => sql`select pg_advisory_xact_lock(hashtext('dataset versions'))`.execute(tx)

type Fresh = {
  dataset: DatasetCode
  version: number
  content: string
  contentHash: string
  memory: Memory
  files: Record<Format, FileFact>
  rowCount: number
  added: number
  removed: number
}

export const addVersion = (tx: Tx, it: Fresh, at: Date) =>
  tx
    .insertInto('dataset_version')
    .values({
      ...{ dataset: it.dataset, version: it.version, content: it.content, content_hash: it.contentHash },
      ...{ files: JSON.stringify(it.files), counted: JSON.stringify(it.memory as unknown as JsonValue) },
      ...{ row_count: it.rowCount, added: it.added, removed: it.removed, published_at: at },
    })
    .execute()

/** What a dataset leaves out, by reason: what was said before is gone. */
export async function putLeftOut(tx: Tx, dataset: DatasetCode, counts: Record<string, number>): Promise<void> {
  await tx.deleteFrom('dataset_left_out').where('dataset', '=', dataset).execute()
  const rows = Object.entries(counts).flatMap(([reason, count]) => (count > 0 ? [{ dataset, reason, count }] : []))
  if (rows.length > 0) await tx.insertInto('dataset_left_out').values(rows).execute()
}

/** Gives the hold's id, or undefined when the dataset is held already. */
export async function addHold(tx: Tx, dataset: string, by: { actorId: number; at: Date }): Promise<number | undefined> {
  const row = await tx
    .insertInto('dataset_hold')
    .values({ dataset, held_by: by.actorId, held_at: by.at })
    .onConflict(it => it.column('dataset').where('lifted_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Gives the id of the hold that was lifted, or undefined when there was none. */
export async function liftHold(
  tx: Tx,
  dataset: string,
  by: { actorId: number; at: Date },
): Promise<number | undefined> {
  const row = await tx
    .updateTable('dataset_hold')
    .set({ lifted_by: by.actorId, lifted_at: by.at })
    .where('dataset', '=', dataset)
    .where('lifted_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row?.id
}
