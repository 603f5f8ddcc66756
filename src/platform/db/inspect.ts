import { sql } from 'kysely'
import type { Db } from './index.ts'
import { readMigrations } from './migrate.ts'

/** What a database says of itself: server version as a number (180004), its instant, and the migrations not applied to it. */
export type Inspection = { version: number; versionText: string; now: Date; applied: number; pending: string[] }

/** Reads the state of a database and changes nothing; `pending` is every migration where the database is still empty. */
export async function inspectDatabase(db: Db): Promise<Inspection> {
  const { rows } = await sql<{ version: string; text: string; now: Date; migrated: boolean }>`
    select current_setting('server_version_num') as version, current_setting('server_version') as text,
      clock_timestamp() as now, to_regclass('migration') is not null as migrated`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('The database did not answer')
  const applied = row.migrated ? await db.selectFrom('migration').select('name').execute() : []
  const known = new Set(applied.map(it => it.name))
  const pending = (await readMigrations()).map(it => it.name).filter(it => !known.has(it))
  return { version: Number(row.version), versionText: row.text, now: row.now, applied: known.size, pending }
}

/** Throws when the database does not answer. */
export async function ping(db: Db): Promise<void> {
  await sql`select 1`.execute(db)
}
