import { createHash } from 'node:crypto'
import type pg from 'pg'
import { migrate } from '../../src/platform/db/index.ts'
import { readMigrations } from '../../src/platform/db/migrate.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { openQueue } from '../../src/platform/jobs/index.ts'
import type { TestServer } from './test-server.ts'

const templateLock = 7_253_403
const prefix = 'cohorte_template_'

/**
 * Gives the name of a migrated database with the tables of the queue, to be copied. Migrating takes longer than copying,
 * so it is done once per content of `migrations/`, whichever process comes first.
 */
export async function ensureTemplate({ admin, url }: TestServer): Promise<string> {
  const hash = createHash('sha256')
  for (const { name, sha256 } of await readMigrations()) hash.update(`${name}\n${sha256}\n`)
  const name = `${prefix}${hash.digest('hex').slice(0, 16)}`
  await admin.query(`select pg_advisory_lock(${templateLock})`)
  try {
    if (!(await exists(admin, name))) await build(admin, url, name)
  } finally {
    await admin.query(`select pg_advisory_unlock(${templateLock})`)
  }
  return name
}

async function exists(admin: pg.Client, name: string) {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
  return rowCount === 1
}

/** Under another name until it is whole. */
async function build(admin: pg.Client, url: TestServer['url'], name: string) {
  await dropOld(admin)
  const unfinished = `${name}_unfinished`
  await admin.query(`drop database if exists ${unfinished} with (force)`)
  await admin.query(`create database ${unfinished} template template0`)
  await migrateAll(url(unfinished))
  await admin.query(`comment on database ${unfinished} is '${new Date().toISOString()}'`)
  await admin.query(`alter database ${unfinished} rename to ${name}`)
}

async function migrateAll(url: string) {
  const pool = openPool({ url, size: 1 })
  try {
    await migrate(pool)
  } finally {
    await pool.end()
  }
  const onError = (error: Error) => {
    throw error
  }
  const queue = await openQueue({ url, works: false, onError }, [])
  await queue.close()
}

const day = 86_400_000

/** Templates of earlier migrations; a younger one may belong to a run of another copy of the code. */
async function dropOld(admin: pg.Client) {
  const { rows } = await admin.query<{ name: string; made: string | null }>(
    `select datname as name, shobj_description(oid, 'pg_database') as made from pg_database where starts_with(datname, $1)`,
    [prefix],
  )
  for (const { name, made } of rows)
    if (made && Date.parse(made) < Date.now() - day) await admin.query(`drop database if exists ${name} with (force)`)
}
