import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db, Tx } from '../platform/db/index.ts'
import type { Services } from '../platform/services.ts'

type Clock = { shown_at: Date; set_at: Date; moment: string; target: string | null }

export const findClock = (db: Db) =>
  db.selectFrom('demo_clock').select(['shown_at', 'set_at', 'moment', 'target']).executeTakeFirst()

export const putClock = (db: Db, clock: Clock) =>
  db
    .insertInto('demo_clock')
    .values(clock)
    .onConflict(conflict => conflict.column('only_row').doUpdateSet(clock))
    .execute()

/** Forgets who visits on a closed browser, never who the people are: whoever plays somebody stays them. Published figures are no story. */
const KEPT = [
  'migration',
  'signing_key',
  'demo_clock',
  'person',
  'session',
  'sign_in_link',
  'parked_form',
  'funding_record',
]

/** Less than PostgreSQL takes to see that two wait for each other, and to end one of them: a visitor's page, perhaps. */
const PATIENCE_MS = 300
const TRIES = 200

/**
 * Empties the world: every table but those of people and of the platform itself, and the jobs that wait. Gives way to whoever is
 * reading, for up to a minute. Throws anywhere but in a demonstration.
 */
export function emptyWorld({ config, db }: Pick<Services, 'config' | 'db'>): Promise<void> {
  if (config.mode !== 'demonstration') throw new Error('only a demonstration is emptied')
  return emptyBehindReaders(db)
}

async function emptyBehindReaders(db: Db): Promise<void> {
  for (let left = TRIES; left > 0; left -= 1) {
    const fault = await db
      .transaction()
      .execute(emptyTables)
      .catch((cause: unknown) => cause)
    if (!fault) return
    if (!isLocked(fault) || left === 1) throw fault
    await sleep(50)
  }
}

const isLocked = (fault: unknown) => fault instanceof Error && 'code' in fault && fault.code === '55P03'

/** Events are guarded against exactly this, so that the guard is lifted meanwhile, by the owner of the table, in one transaction. */
async function emptyTables(tx: Tx): Promise<void> {
  await sql`set local lock_timeout = ${sql.lit(PATIENCE_MS)}`.execute(tx)
  const { rows } = await sql<{ name: string }>`
    select quote_ident(table_name) as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all (${KEPT})
     order by table_name`.execute(tx)
  await sql`alter table event disable trigger user`.execute(tx)
  await sql`truncate ${sql.raw(rows.map(it => it.name).join(', '))} restart identity`.execute(tx)
  await sql`alter table event enable trigger user`.execute(tx)
  await sql`delete from pgboss.job where state in ('created', 'retry') and not starts_with(name, '__')`.execute(tx)
}

/** The latest instant at which anything happened in an edition, or null. */
export async function lastEventAt(db: Db, editionId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('event')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('edition_id', '=', editionId)
    .executeTakeFirst()
  return row?.at ?? null
}
