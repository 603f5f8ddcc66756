import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type pg from 'pg'
import { type Db, openDatabase } from '../../src/platform/db/index.ts'
import { type Enqueue, type Job, openQueue, type Queue } from '../../src/platform/jobs/index.ts'
import { ensureQueue } from '../../src/platform/jobs/queue.ts'
import { ensureTemplate } from './database-template.ts'
import { leaveServer, type TestServer, testPrefix, useServer } from './test-server.ts'

/**
 * A database of its own for one test file or one test, migrated and empty. `enqueue` really puts jobs in its queue, of any
 * name; `jobs` reads those that wait, oldest first; nothing works them. `close` drops the database.
 */
export type TestDatabase = {
  db: Db
  pool: pg.Pool
  url: string
  enqueue: Enqueue
  jobs: () => Promise<Job[]>
  close: () => Promise<void>
}

let template: Promise<string> | undefined

/** Opens a fresh migrated database on the test server: the embedded one of `.cache`, or that of TEST_DATABASE_URL. */
export async function testDatabase(): Promise<TestDatabase> {
  return createFrom(await useServer(), server => {
    template ??= ensureTemplate(server)
    return template
  })
}

/** The same without any migration: for what makes or reads the structure itself. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return createFrom(await useServer(), async () => 'template0')
}

async function createFrom(server: TestServer, source: (server: TestServer) => Promise<string>): Promise<TestDatabase> {
  const name = `${testPrefix}${process.pid}_${randomBytes(4).toString('hex')}`
  try {
    await server.admin.query(`create database ${name} template ${await source(server)}`)
  } catch (cause) {
    leaveServer(server)
    throw cause
  }
  const url = server.url(name)
  const { db, pool, close: disconnect } = await openDatabase({ databaseUrl: url, dataDir: '', poolSize: 5 })
  const queue = lazyQueue(url)
  const close = async () => {
    await queue.close()
    await disconnect()
    await server.admin.query(`drop database if exists ${name} with (force)`)
    leaveServer(server)
  }
  return { db, pool, url, enqueue: queue.enqueue, jobs: () => waitingJobs(db), close }
}

/** Most tests enqueue nothing, so the queue opens at the first job; unlike the real one it takes any name. */
function lazyQueue(url: string) {
  let opened: Promise<Queue> | undefined
  const onError = (error: Error) => {
    throw error
  }
  const enqueue: Enqueue = async (tx, job, options) => {
    opened ??= openQueue({ url, works: false, onError }, [])
    const queue = await opened
    await ensureQueue(queue.boss, job.name)
    await queue.enqueue(tx, job, options)
  }
  return { enqueue, close: async () => (await opened)?.close() }
}

async function waitingJobs(db: Db): Promise<Job[]> {
  const { rows } = await sql<Job>`select name, data as payload from pgboss.job
    where state = 'created' and not starts_with(name, '__') order by created_on, id`.execute(db)
  return rows
}
