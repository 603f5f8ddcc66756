import type { Db } from '../db/index.ts'
import type { Mail, MailState, WholeMail } from './mail.ts'

/** Which mails to list; `before` is the smallest id of the page above, `limit` the length of a page. */
type MailFilter = {
  editionId?: string
  state?: MailState
  kind?: string
  batch?: string
  recipient?: string
  before?: number
  limit: number
}

/** Mails of the outbox, the latest first, one keyset page. */
export async function listMails(db: Db, filter: MailFilter): Promise<Mail[]> {
  let query = summaries(db).orderBy('id', 'desc').limit(filter.limit)
  if (filter.editionId !== undefined) query = query.where('edition_id', '=', filter.editionId)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind)
  if (filter.batch !== undefined) query = query.where('batch', '=', filter.batch)
  if (filter.recipient !== undefined) query = query.where('recipient', '=', filter.recipient)
  if (filter.before !== undefined) query = query.where('id', '<', filter.before)
  return query.execute()
}

/** One mail, whole, as it left or will leave. */
export const findMail = (db: Db, id: number): Promise<WholeMail | undefined> =>
  summaries(db)
    .select(['body_text as text', 'body_html as html', 'message_id as messageId'])
    .where('id', '=', id)
    .executeTakeFirst()

/** How many mails are in each state; states without any are absent. */
export async function countMails(db: Db, filter: { editionId?: string; batch?: string; kind?: string }) {
  let query = db.selectFrom('mail').select(it => ['state', it.fn.countAll<number>().as('count')])
  if (filter.editionId !== undefined) query = query.where('edition_id', '=', filter.editionId)
  if (filter.batch !== undefined) query = query.where('batch', '=', filter.batch)
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind)
  const rows = await query.groupBy('state').execute()
  return Object.fromEntries(rows.map(it => [it.state, it.count])) as Partial<Record<MailState, number>>
}

const summaries = (db: Db) =>
  db
    .selectFrom('mail')
    .select(['id', 'edition_id as editionId', 'kind', 'person_id as personId', 'recipient', 'lang', 'subject'])
    .select(['state', 'batch', 'created_at as createdAt', 'approved_at as approvedAt', 'sent_at as sentAt'])
    .select(['attempts', 'error'])
