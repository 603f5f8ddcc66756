import { createHash, randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { openEmbedded } from '../../src/platform/db/embedded/index.ts'
import { type Db, migrate } from '../../src/platform/db/index.ts'
import { readMigrations } from '../../src/platform/db/migrate.ts'
import { openPool } from '../../src/platform/db/pool.ts'

/** A database of its own for one test file or one test, migrated and empty. `close` drops it. */
export type TestDatabase = { db: Db; pool: pg.Pool; url: string; close: () => Promise<void> }

/** The server tests run on: a URL per database, and a connection as superuser to its `postgres` database. */
type TestServer = { url: (database: string) => string; admin: pg.Client }

const cacheFolder = fileURLToPath(new URL('../../.cache/test-postgres', import.meta.url))
const templateLock = 7_253_403
const prefix = 'cohorte_test_'

/** Opens a fresh migrated database on the test server: the embedded one of `.cache`, or that of TEST_DATABASE_URL. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await useServer()
  return createFrom(server, await template(server))
}

/** The same without any migration: for what makes or reads the structure itself. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return createFrom(await useServer(), 'template0')
}

let opened: Promise<TestServer> | undefined
let uses = 0

/** Its connection keeps the process alive only while a database is open, so that a finished test file ends. */
async function useServer(): Promise<TestServer> {
  uses += 1
  opened ??= openServer()
  const server = await opened
  keepAlive(server.admin, true)
  return server
}

function leaveServer({ admin }: TestServer) {
  uses -= 1
  if (uses === 0) keepAlive(admin, false)
}

/** The driver has these two methods and its types do not know them. */
function keepAlive(client: pg.Client, alive: boolean) {
  const socket = client as unknown as { ref: () => void; unref: () => void }
  if (alive) socket.ref()
  else socket.unref()
}

async function openServer(): Promise<TestServer> {
  const { TEST_DATABASE_URL: given } = process.env
  const server = given ? await connectTo(given) : await embedded()
  await dropStale(server.admin)
  return server
}

async function embedded(): Promise<TestServer> {
  const settings = ['max_connections=200', 'shared_buffers=64MB', 'autovacuum=off']
  const { url, presence, close } = await openEmbedded(cacheFolder, { durable: false, settings })
  process.once('beforeExit', () => void close())
  return { url, admin: presence }
}

async function connectTo(given: string): Promise<TestServer> {
  const admin = new pg.Client({ connectionString: given })
  await admin.connect()
  const url = (database: string) => {
    const it = new URL(given)
    it.pathname = `/${database}`
    return it.href
  }
  return { url, admin }
}

async function createFrom(server: TestServer, source: string): Promise<TestDatabase> {
  const name = `${prefix}${process.pid}_${randomBytes(4).toString('hex')}`
  const { admin, url } = server
  await admin.query(`create database ${name} template ${source}`)
  const pool = openPool({ url: url(name), size: 5 })
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool }) })
  const close = async () => {
    await db.destroy()
    await admin.query(`drop database if exists ${name} with (force)`)
    leaveServer(server)
  }
  return { db, pool, url: url(name), close }
}

let made: Promise<string> | undefined

const template = (server: TestServer) => {
  made ??= ensureTemplate(server)
  return made
}

/** Migrating takes longer than copying, so it is done once per content of `migrations/`, whichever process comes first. */
async function ensureTemplate({ admin, url }: TestServer): Promise<string> {
  const hash = createHash('sha256')
  for (const { name, sha256 } of await readMigrations()) hash.update(`${name}\n${sha256}\n`)
  const name = `cohorte_template_${hash.digest('hex').slice(0, 16)}`
  await admin.query(`select pg_advisory_lock(${templateLock})`)
  try {
    if (!(await exists(admin, name))) await buildTemplate(admin, url, name)
  } finally {
    await admin.query(`select pg_advisory_unlock(${templateLock})`)
  }
  return name
}

async function buildTemplate(admin: pg.Client, url: TestServer['url'], name: string) {
  const unfinished = `${name}_unfinished`
  await admin.query(`drop database if exists ${unfinished} with (force)`)
  await admin.query(`create database ${unfinished} template template0`)
  const pool = openPool({ url: url(unfinished), size: 1 })
  try {
    await migrate(pool)
  } finally {
    await pool.end()
  }
  await admin.query(`alter database ${unfinished} rename to ${name}`)
}

async function exists(admin: pg.Client, name: string) {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
  return rowCount === 1
}

/** Databases of test processes that were killed. */
async function dropStale(admin: pg.Client) {
  const { rows } = await admin.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefix],
  )
  for (const { name } of rows) {
    const pid = Number(name.slice(prefix.length).split('_')[0])
    if (!isAlive(pid)) await admin.query(`drop database if exists ${name} with (force)`)
  }
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}
