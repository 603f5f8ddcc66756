import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'

/** One migration file: its name orders it, its hash says whether it changed since it was applied. */
export type Migration = { name: string; sha256: string; sql: string }

const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url))

/** Reads every `.sql` file of the folder, in order. */
export async function readMigrations(folder: string = migrationsFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter(it => it.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async name => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** Any number; every process that migrates one database must share it. */
const migrationLock = 7_253_402

/**
 * Applies the migrations that are missing, in order, each in its own transaction; gives the names applied here.
 * Several processes may call it at once. Throws, and changes nothing more, where an applied file has changed or is
 * missing, where a new file comes before an applied one, or where one fails.
 */
export async function migrate(pool: pg.Pool, folder: string = migrationsFolder): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const client = await pool.connect()
  try {
    await inTransaction(client, () => client.query(createTable))
    const applied: string[] = []
    for (const it of migrations)
      if (await inTransaction(client, () => apply(client, it, migrations))) applied.push(it.name)
    return applied
  } finally {
    client.release()
  }
}

const createTable = `create table if not exists migration (
  name text primary key,
  sha256 text not null,
  applied_at timestamptz not null default now()
)`

async function inTransaction<T>(client: pg.PoolClient, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query(`set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`)
    await client.query(`select pg_advisory_xact_lock(${migrationLock})`)
    const result = await work()
    await client.query('commit')
    return result
  } catch (cause) {
    await client.query('rollback')
    throw cause
  }
}

async function apply(client: pg.PoolClient, migration: Migration, all: readonly Migration[]) {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from migration order by name',
  )
  checkHistory(rows, all)
  if (rows.some(row => row.name === migration.name)) return false
  const last = rows.at(-1)
  if (last && last.name > migration.name)
    throw new Error(
      `migrations/${migration.name} comes before ${last.name}, which is already applied: give it a later number`,
    )
  await client.query(migration.sql).catch((cause: Error) => {
    throw new Error(`migrations/${migration.name} failed: ${cause.message}`, { cause })
  })
  await client.query('insert into migration (name, sha256) values ($1, $2)', [migration.name, migration.sha256])
  return true
}

function checkHistory(applied: readonly { name: string; sha256: string }[], all: readonly Migration[]) {
  for (const row of applied) {
    const file = all.find(it => it.name === row.name)
    if (!file) throw new Error(`The database is newer than this program: it has ${row.name}, which migrations/ lacks`)
    if (file.sha256 !== row.sha256)
      throw new Error(`migrations/${row.name} has changed since it was applied: put it back, and write a new file`)
  }
}
