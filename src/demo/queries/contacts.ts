import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'

/** The challenges whose hosts have named their people, also where they have been forgotten since. One query. */
export async function challengesWithContacts(db: Db, editionId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct challenge_id as id from host_contact where edition_id = ${editionId}`.execute(db)
  return new Set(rows.map(it => it.id))
}
