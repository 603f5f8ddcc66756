import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Counted, Erasure } from '../rules.ts'

export type Due = { personId: number; sentAt: Date }

/** Whose application in an edition was last sent, or saved, before an instant, and is not erased; the oldest first. One query. */
export async function listDue(db: Db | Tx, editionId: string, before: Date): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select person_id as "personId", coalesce(last.at, saved_at) as "sentAt"
      from application
      left join lateral (select max(received_at) as at from submission where application_id = application.id) last on true
     where edition_id = ${editionId} and erased_at is null and coalesce(last.at, saved_at) < ${before}
     order by 2, 1`.execute(db)
  return rows
}

/**
 * Who has nothing left but an account: no role but in editions long over, no
 * application that is kept, and not seen since an instant. One query.
 */
export async function listIdle(
  db: Db | Tx,
  { before, over }: { before: Date; over: readonly string[] },
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from person
     where erased_at is null and created_at < ${before}
       and not exists (select from participation where person_id = person.id and role <> 'candidate'
                          and (ended_at >= ${before} or ended_at is null and edition_id <> all(${[...over]})))
       and not exists (select from application where person_id = person.id and erased_at is null)
       and not exists (select from session where person_id = person.id and last_seen_at >= ${before})
       and not exists (select from data_request where person_id = person.id and state = 'open')
     order by id`.execute(db)
  return rows.map(it => it.id)
}

/** Who had a place in an edition of which a contract, or what it was drawn from, is still kept. One query. */
export async function listWithContract(db: Db | Tx, editionId: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct person_id as id from fellowship
     where edition_id = ${editionId}
       and (experience_years is not null or exists (select from contract where fellowship_id = fellowship.id))
     order by 1`.execute(db)
  return rows.map(it => it.id)
}

/** What was erased in an edition, the latest first, one keyset page below `before`. One query. */
export async function listErasures(
  db: Db,
  editionId: string,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<Erasure[]> {
  const { rows } = await sql<Erasure>`
    select id, person_id as "personId", cause, counts, done_at as "doneAt" from data_erasure
     where (edition_id = ${editionId} or edition_id is null) and id < ${before ?? Number.MAX_SAFE_INTEGER}
     order by id desc limit ${limit}`.execute(db)
  return rows
}

/** Which of these files no row names any more. One query. */
export async function unknownFiles(db: Db, names: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from unnest(${[...names]}::text[]) as it (name)
     where not exists (select from blob where sha256 = it.name)`.execute(db)
  return rows.map(it => it.name)
}

/** Whether somebody has submitted an application in an edition, and whether they have answered about who they are. One query. */
export async function findAsked(db: Db | Tx, editionId: string, personId: number) {
  const { rows } = await sql<{ submitted: boolean; given: boolean }>`
    select exists (select from application where edition_id = ${editionId} and person_id = ${personId}
                      and submission_id is not null) as submitted,
           exists (select from demographic_given where edition_id = ${editionId} and person_id = ${personId}) as given`.execute(
    db,
  )
  return rows[0] ?? { submitted: false, given: false }
}

/** How many gave each answer in an edition, while they are not counted. One query. */
export async function listGiven(tx: Tx, editionId: string) {
  const { rows } = await sql<{ question: string; choice: string; people: number }>`
    select question, choice, count(*)::int as people from demographic_answer
     where edition_id = ${editionId} group by 1, 2`.execute(tx)
  return rows
}

/** What was counted in an edition. One query. */
export const listCounts = (db: Db | Tx, editionId: string): Promise<Counted[]> =>
  db
    .selectFrom('demographic_count')
    .select(['question', 'choice', 'people'])
    .where('edition_id', '=', editionId)
    .execute()
