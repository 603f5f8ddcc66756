import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { DataRequest, Kind, Lang, State } from '../rules.ts'

const asRequest = sql`id, edition_id as "editionId", person_id as "personId", way, kind, state, name, email, lang, words,
  received_at as "receivedAt", due_on::text as "dueOn", extended_at as "extendedAt", extension_reason as "extensionReason",
  answer, closed_at as "closedAt", reminders`

/** Somebody's own requests in an edition, the latest first; there are few. One query. */
export async function listOwn(db: Db | Tx, editionId: string, personId: number): Promise<DataRequest[]> {
  const { rows } = await sql<DataRequest>`
    select ${asRequest} from data_request where edition_id = ${editionId} and person_id = ${personId}
     order by id desc limit 100`.execute(db)
  return rows
}

type Asked = { state: State | undefined; before: number | undefined; limit: number }

/** An edition's requests, the latest first, one keyset page below `before`. One query. */
export async function listRequests(db: Db, editionId: string, { before, limit, state }: Asked): Promise<DataRequest[]> {
  const { rows } = await sql<DataRequest>`
    select ${asRequest} from data_request
     where edition_id = ${editionId} and (${state ?? null}::text is null or state = ${state ?? null})
       and id < ${before ?? Number.MAX_SAFE_INTEGER}
     order by id desc limit ${limit}`.execute(db)
  return rows
}

/** One request of an edition; held until the transaction ends when asked. One query. */
export async function findRequest(
  db: Db | Tx,
  editionId: string,
  id: number,
  { lock = false } = {},
): Promise<DataRequest | undefined> {
  const { rows } = await sql<DataRequest>`
    select ${asRequest} from data_request where edition_id = ${editionId} and id = ${id}
    ${lock ? sql`for update` : sql``}`.execute(db)
  return rows[0]
}

/** Which kinds somebody waits for in an edition. One query. */
export async function listOpenKinds(tx: Tx, editionId: string, personId: number): Promise<Kind[]> {
  const rows = await tx
    .selectFrom('data_request')
    .select('kind')
    .where('edition_id', '=', editionId)
    .where('person_id', '=', personId)
    .where('state', '=', 'open')
    .execute()
  return rows.map(it => it.kind)
}

/** The requests of an edition that wait, held until the transaction ends. One query. */
export async function lockOpen(tx: Tx, editionId: string): Promise<DataRequest[]> {
  const { rows } = await sql<DataRequest>`
    select ${asRequest} from data_request where edition_id = ${editionId} and state = 'open' order by id for update`.execute(
    tx,
  )
  return rows
}

/** How many requests of an edition wait, for the team's page. One query. */
export async function countOpenRequests(db: Db, editionId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from data_request where edition_id = ${editionId} and state = 'open'`.execute(db)
  return rows[0]?.count ?? 0
}

export type Colleague = { personId: number; name: string; email: string; lang: Lang }

/** The team of an edition. One query. */
export async function listTeam(db: Db | Tx, editionId: string): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select id as "personId", full_name as name, email, lang from person
     where erased_at is null
       and id in (select person_id from participation
                   where edition_id = ${editionId} and role = 'team' and ended_at is null)
     order by id`.execute(db)
  return rows
}
