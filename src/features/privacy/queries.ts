import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Applied } from '../edition/index.ts'
import { dayOf } from '../edition/index.ts'
import type { Standing } from './rules.ts'

export * from './queries/erasures.ts'
export * from './queries/requests.ts'

export type Somebody = { personId: number; name: string; email: string; lang: 'fr' | 'en' }

/** Somebody by their number or address, unless they are erased. One query. */
export async function findSomebody(
  db: Db | Tx,
  by: { personId: number } | { email: string },
): Promise<Somebody | undefined> {
  const which =
    'personId' in by ? sql<boolean>`id = ${by.personId}` : sql<boolean>`lower(email) = ${by.email.toLowerCase()}`
  const { rows } = await sql<Somebody>`
    select id as "personId", full_name as name, email, lang from person where ${which} and erased_at is null`.execute(
    db,
  )
  return rows[0]
}

/** The same, held until the transaction ends with their applications, these first, as submitting does: one waits for the other. */
export async function lockSomebody(tx: Tx, personId: number): Promise<Somebody | undefined> {
  await sql`select from application where person_id = ${personId} order by id for update`.execute(tx)
  await sql`select from person where id = ${personId} for update`.execute(tx)
  return findSomebody(tx, { personId })
}

type Row = { submitted: boolean; releasedAt: Date | null; hasPlace: boolean; hasRole: boolean; held: Standing['held'] }

/** What each edition knows of somebody that bears on erasing, in the order of the editions. One query for each. */
export async function standingsOf(db: Db | Tx, editions: readonly Applied[], personId: number): Promise<Standing[]> {
  const found: Standing[] = []
  for (const { id, zone } of editions) {
    const { rows } = await sql<Row>`
      select exists (select ${mine(id, personId)} and state = 'submitted') as submitted,
             (select max(released_at) from result where application_id in (select id ${mine(id, personId)})) as "releasedAt",
             exists (select from fellowship where person_id = ${personId} and edition_id = ${id})
               or exists (select from offer where state in ('sent', 'accepted')
                             and application_id in (select id ${mine(id, personId)})) as "hasPlace",
             exists (select from participation where person_id = ${personId} and edition_id = ${id}
                        and role <> 'candidate' and ended_at is null) as "hasRole",
             coalesce((select json_agg(json_build_object('id', id, 'until', until, 'reason', reason) order by id)
                         from data_hold where person_id = ${personId} and edition_id = ${id} and lifted_at is null), '[]') as held`.execute(
      db,
    )
    const row = rows[0] ?? { submitted: false, releasedAt: null, hasPlace: false, hasRole: false, held: [] }
    const { releasedAt, ...rest } = row
    found.push({ ...rest, releasedOn: releasedAt && dayOf(releasedAt, zone) })
  }
  return found
}

const mine = (editionId: string, personId: number): RawBuilder<unknown> =>
  sql`from application where person_id = ${personId} and edition_id = ${editionId}`
