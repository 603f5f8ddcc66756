import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openEmbedded } from '../../src/platform/db/embedded/index.ts'

/** The server tests run on: a URL per database, and a connection as superuser to its `postgres` database. */
export type TestServer = { url: (database: string) => string; admin: pg.Client }

/** How the name of every test database starts; the number of its process follows. */
export const testPrefix = 'cohorte_test_'

const cacheFolder = fileURLToPath(new URL('../../.cache/test-postgres', import.meta.url))

let opened: Promise<TestServer> | undefined
let uses = 0

/** Its connection keeps the process alive only while a database is open, so that a finished test file ends. */
export async function useServer(): Promise<TestServer> {
  uses += 1
  opened ??= openServer()
  const server = await opened
  keepAlive(server.admin, true)
  return server
}

export function leaveServer({ admin }: TestServer): void {
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

/** Databases of test processes that were killed. */
async function dropStale(admin: pg.Client) {
  const { rows } = await admin.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [testPrefix],
  )
  for (const { name } of rows) {
    const pid = Number(name.slice(testPrefix.length).split('_')[0])
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
