import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { ContactWho } from '../../edition/rules.ts'
import type { Colleague, Message, State, Thread } from '../rules.ts'
import { linkHash } from '../store/threads.ts'

const threads = (db: Db | Tx) =>
  db
    .selectFrom('contact_thread as thread')
    .leftJoin('person as assignee', 'assignee.id', 'thread.assignee_id')
    .select(['thread.id', 'thread.edition_id as editionId', 'reference', 'who', 'subject', 'thread.name'])
    .select(['thread.email', 'person_id as personId', 'thread.lang', 'state'])
    .select(['assignee_id as assigneeId', 'assignee.full_name as assignee', 'opened_at as openedAt'])
    .select(['waits_since as waitsSince', 'moved_at as movedAt', 'closed_at as closedAt'])
    .$castTo<Thread>()

export type ThreadFilter = {
  state?: State | undefined
  who?: ContactWho | undefined
  assigneeId?: number | undefined
  /** In the subject, the name, the address or the reference. */
  search?: string | undefined
  before?: number | undefined
  limit: number
}

/** The threads of an edition, the latest first, one keyset page. One query. */
export function listThreads(db: Db, editionId: string, filter: ThreadFilter): Promise<Thread[]> {
  let query = threads(db).where('thread.edition_id', '=', editionId)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.who) query = query.where('who', '=', filter.who)
  if (filter.assigneeId) query = query.where('assignee_id', '=', filter.assigneeId)
  if (filter.before) query = query.where('thread.id', '<', filter.before)
  if (filter.search) {
    const like = `%${filter.search.replace(/[\\%_]/g, sign => `\\${sign}`)}%`
    query = query.where(sql<boolean>`concat_ws(' ', subject, thread.name, thread.email, reference) ilike ${like}`)
  }
  return query.orderBy('thread.id', 'desc').limit(filter.limit).execute()
}

/** How many threads are in each state, and how many the press waits in. One query. */
export async function countThreads(db: Db, editionId: string): Promise<Record<State, number> & { press: number }> {
  const { rows } = await sql<Record<State, number> & { press: number }>`
    select (count(*) filter (where state = 'open'))::int as open,
           (count(*) filter (where state = 'waiting'))::int as waiting,
           (count(*) filter (where state = 'closed'))::int as closed,
           (count(*) filter (where state = 'open' and who = 'press'))::int as press
      from contact_thread where edition_id = ${editionId}`.execute(db)
  return rows[0] ?? { open: 0, waiting: 0, closed: 0, press: 0 }
}

/** One thread of an edition, or undefined. One query. */
export const findThread = (db: Db | Tx, editionId: string, id: number): Promise<Thread | undefined> =>
  threads(db).where('thread.edition_id', '=', editionId).where('thread.id', '=', id).executeTakeFirst()

/** The same, held until the transaction ends. */
export async function lockThread(tx: Tx, editionId: string, id: number): Promise<Thread | undefined> {
  await tx.selectFrom('contact_thread').select('id').where('id', '=', id).forUpdate().execute()
  return findThread(tx, editionId, id)
}

/** What a link opens, and until when; undefined for what never was one. One query. */
export async function findByLink(db: Db | Tx, token: string) {
  const row = await threads(db)
    .innerJoin('contact_link as link', 'link.thread_id', 'thread.id')
    .select('link.expires_at as expiresAt')
    .where('token_hash', '=', linkHash(token))
    .executeTakeFirst()
  if (!row) return undefined
  const { expiresAt, ...thread } = row
  return { thread: thread as Thread, expiresAt: expiresAt as Date }
}

/** What was said in a thread, oldest first; notes are there for the team alone. One query. */
export const listMessages = (db: Db | Tx, threadId: number, { notes }: { notes: boolean }): Promise<Message[]> =>
  db
    .selectFrom('contact_message as message')
    .leftJoin('person', 'person.id', 'author_id')
    .select(['message.id', 'side', 'full_name as author', 'body as words', 'written_at as writtenAt'])
    .where('thread_id', '=', threadId)
    .where('side', 'in', notes ? ['writer', 'team', 'note'] : ['writer', 'team'])
    .orderBy('message.id')
    .$castTo<Message>()
    .execute()

/** Everybody of the team of an edition, by name. One query. */
export async function listTeam(db: Db | Tx, editionId: string): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select id as "personId", full_name as name, email, lang from person
     where erased_at is null
       and id in (select person_id from participation
                   where edition_id = ${editionId} and role = 'team' and ended_at is null)
     order by full_name, id`.execute(db)
  return rows
}

/** When something last happened in the threads in which nobody waits for the team. One query. */
export const listSettled = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('contact_thread')
    .select(['id', 'reference', 'moved_at as movedAt'])
    .where('edition_id', '=', editionId)
    .where('state', '<>', 'open')
    .execute()

/** What the threads of an edition are about: for a story told twice. One query. */
export const listSubjects = (db: Db, editionId: string) =>
  db.selectFrom('contact_thread').select(['id', 'subject', 'state']).where('edition_id', '=', editionId).execute()
