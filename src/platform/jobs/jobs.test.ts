import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts'
import { openQueue, type Queue, startWorker } from './index.ts'

let database: TestDatabase
let queue: Queue
const failures: string[] = []

before(async () => {
  database = await testDatabase()
  const onError = (error: Error) => failures.push(error.message)
  queue = await openQueue({ url: database.url, works: true, onError }, [
    'tests.note-letter',
    'tests.stay-waiting',
    'tests.work-many',
    'tests.give-up',
  ])
})

after(async () => {
  await queue.close()
  await database.close()
})

async function waiting(name: string) {
  const { rows } = await sql<{ data: unknown }>`
    select data from pgboss.job where name = ${name} and state = 'created' order by created_on, id`.execute(database.db)
  return rows.map(it => it.data)
}

async function until(met: () => boolean | Promise<boolean>) {
  for (let i = 0; i < 400 && !(await met()); i += 1) await sleep(25)
  assert.ok(await met(), 'what was awaited did not happen within ten seconds')
}

test('a job is kept only if the transaction that enqueued it is', async () => {
  const { db } = database
  await db.transaction().execute(tx => queue.enqueue(tx, { name: 'tests.stay-waiting', payload: { letter: 'kept' } }))
  const undone = db.transaction().execute(async tx => {
    await queue.enqueue(tx, { name: 'tests.stay-waiting', payload: { letter: 'undone' } })
    throw new Error('changed my mind')
  })
  await assert.rejects(undone, /changed my mind/)
  assert.deepEqual(await waiting('tests.stay-waiting'), [{ letter: 'kept' }])
})

test('two jobs without a key both wait, and two with the same key are one', async () => {
  const { db } = database
  const send = (letter: string, key?: string) =>
    db
      .transaction()
      .execute(tx =>
        queue.enqueue(tx, { name: 'tests.stay-waiting', payload: { letter } }, key === undefined ? {} : { key }),
      )
  await sql`delete from pgboss.job where name = 'tests.stay-waiting'`.execute(db)
  for (const letter of ['a', 'b']) await send(letter)
  for (const letter of ['c', 'd']) await send(letter, 'same')
  assert.deepEqual(await waiting('tests.stay-waiting'), [{ letter: 'a' }, { letter: 'b' }, { letter: 'c' }])
})

test('a job of a name that has no queue is refused, and its transaction with it', async () => {
  const sent = database.db.transaction().execute(tx => queue.enqueue(tx, { name: 'tests.nobody-works', payload: {} }))
  await assert.rejects(sent, /tests\.nobody-works does not exist/)
})

test('a worker runs what is enqueued, is told of it at once, and reports a failure before trying again', async () => {
  const seen: unknown[] = []
  const failed: string[] = []
  const run = async (payload: unknown) => {
    seen.push(payload)
    if (seen.length === 2) throw new Error('the second one fails')
  }
  await startWorker(queue.boss, [{ name: 'tests.note-letter', run }], ({ job, error }) =>
    failed.push(`${job}: ${error.message}`),
  )
  const started = performance.now()
  for (const letter of ['x', 'y']) {
    await database.db.transaction().execute(tx => queue.enqueue(tx, { name: 'tests.note-letter', payload: { letter } }))
    await until(() => seen.some(it => (it as { letter: string }).letter === letter))
  }
  await until(() => failed.length === 1)
  assert.deepEqual(seen, [{ letter: 'x' }, { letter: 'y' }])
  assert.deepEqual(failed, ['tests.note-letter: the second one fails'])
  assert.ok(performance.now() - started < 8000)
  // The failure is reported while the queue is still writing it down.
  await until(async () => {
    const { rows } = await sql<{ state: string }>`
      select state from pgboss.job where name = 'tests.note-letter' order by created_on`.execute(database.db)
    return rows[1]?.state === 'retry'
  })
})

test('jobs that arrive together are worked one after the other, without a pause between them', async () => {
  let worked = 0
  const run = async () => {
    worked += 1
  }
  await startWorker(queue.boss, [{ name: 'tests.work-many', run }], () => {})
  const started = performance.now()
  await database.db.transaction().execute(async tx => {
    for (let n = 0; n < 50; n += 1) await queue.enqueue(tx, { name: 'tests.work-many', payload: { n } })
  })
  await until(() => worked === 50)
  assert.ok(performance.now() - started < 10_000)
})

test('once the last try has failed, the work is given up under the number that the log shows', async () => {
  const told: string[] = []
  const given: unknown[] = []
  const run = async () => {
    throw new Error('broken for good')
  }
  const giveUp = async (payload: unknown, incident: string) => {
    given.push(payload, incident)
    throw new Error('and giving up failed too')
  }
  const send = (letter: string) =>
    database.db.transaction().execute(tx => queue.enqueue(tx, { name: 'tests.give-up', payload: { letter } }))
  await send('tried again')
  await send('last')
  await sql`update pgboss.job set retry_limit = 0 where name = 'tests.give-up' and data ->> 'letter' = 'last'`.execute(
    database.db,
  )
  await startWorker(queue.boss, [{ name: 'tests.give-up', run, giveUp }], ({ error, incident }) =>
    told.push(`${incident}: ${error.message}`),
  )
  await until(() => told.length === 3)
  const incident = given[1]
  assert.deepEqual(given, [{ letter: 'last' }, incident])
  assert.deepEqual(
    new Set(told),
    new Set(['undefined: broken for good', `${incident}: broken for good`, `${incident}: and giving up failed too`]),
  )
})

test('schedules follow the handlers: added, and removed when a handler has none any more', async () => {
  const nightly = {
    name: 'tests.note-letter',
    run: async () => {},
    schedule: { cron: '0 3 * * *', zone: 'Europe/Paris' },
  }
  await startWorker(queue.boss, [nightly], () => {})
  assert.deepEqual(
    (await queue.boss.getSchedules()).map(it => [it.name, it.cron, it.timezone]),
    [['tests.note-letter', '0 3 * * *', 'Europe/Paris']],
  )
  await startWorker(queue.boss, [{ name: 'tests.note-letter', run: async () => {} }], () => {})
  assert.deepEqual(await queue.boss.getSchedules(), [])
  assert.deepEqual(failures, [])
})
