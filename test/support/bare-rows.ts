import { sql } from 'kysely'
import type { Db } from '../../src/platform/db/index.ts'

/** An edition and a person as rows and nothing more, for tests of the platform, which knows neither. */
export async function addBareRows(db: Db, { editionId, personId }: { editionId: string; personId: number }) {
  await sql`insert into edition (id, version, data, sha256, call_opens_at, call_closes_at, applied_at)
    values (${editionId}, 1, '{}', '', now(), now(), now())`.execute(db)
  await sql`insert into person (id, email, full_name, created_at) overriding system value
    values (${personId}, ${`person-${personId}@example.org`}, 'Alix Martin', now())`.execute(db)
}
