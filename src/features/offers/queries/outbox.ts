import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'

export type MailState = 'draft' | 'approved' | 'sending' | 'sent' | 'failed' | 'kept' | 'cancelled'

export type Batch = {
  batch: string
  total: number
  drafts: number
  failed: number
  left: number
  cancelled: number
  lastId: number
  /** When its first letter was written. */
  at: Date
}

const BATCHES = 100

/** The batches of an edition, the latest first. One query. */
export async function listBatches(db: Db, editionId: string): Promise<Batch[]> {
  const { rows } = await sql<Batch>`
    select batch, count(*)::int as total, max(id) as "lastId", min(created_at) as at,
           count(*) filter (where state = 'draft')::int as drafts,
           count(*) filter (where state = 'failed')::int as failed,
           count(*) filter (where state = 'cancelled')::int as cancelled,
           count(*) filter (where state in ('approved', 'sending', 'sent', 'kept'))::int as left
      from mail where edition_id = ${editionId} and batch is not null
     group by batch order by max(id) desc limit ${BATCHES}`.execute(db)
  return rows
}

/** The mails of a batch, or one mail, that may be approved: drafts and failed ones. One query. */
export async function waitingMails(tx: Tx, editionId: string, which: { batch: string } | { id: number }) {
  let query = tx
    .selectFrom('mail')
    .select(['id', 'batch', 'state'])
    .where('edition_id', '=', editionId)
    .where('state', 'in', ['draft', 'failed'])
  query = 'batch' in which ? query.where('batch', '=', which.batch) : query.where('id', '=', which.id)
  return query.forUpdate().execute()
}

/** Whether the results of the edition have been released. One query. */
export async function isReleased(db: Db | Tx, editionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('result')
    .select('application_id')
    .where('edition_id', '=', editionId)
    .where('released_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The mails of the same batch and kind just before and just after: letters are read one after the other. One query. */
export async function neighboursOf(
  db: Db,
  { id, batch, kind }: { id: number; batch: string | null; kind: string },
): Promise<{ previous: number | undefined; next: number | undefined }> {
  const { rows } = await sql<{ previous: number | null; next: number | null }>`
    select max(id) filter (where id < ${id}) as previous, min(id) filter (where id > ${id}) as next
      from mail where batch = ${batch} and kind = ${kind} and state <> 'cancelled'`.execute(db)
  return { previous: rows[0]?.previous ?? undefined, next: rows[0]?.next ?? undefined }
}
