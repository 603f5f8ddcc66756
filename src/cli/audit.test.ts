import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../test/support/database.ts'
import { record, sealEvents } from '../platform/audit/index.ts'

let database: TestDatabase

before(async () => {
  database = await testDatabase()
  const event = { editionId: 'eig-2', actorId: null, at: new Date('2017-10-27T15:00:00Z'), subject: 'edition' }
  await database.db.transaction().execute(async tx => {
    await record(tx, { ...event, subjectId: 'eig-2', kind: 'opened' })
    await record(tx, { ...event, subjectId: 'eig-2', kind: 'closed' })
  })
  await sealEvents(database.db)
})
after(() => database.close())

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

const cohorte = (...args: string[]) =>
  new Promise<{ code: number; out: string }>(settle => {
    const env = { ...process.env, DATABASE_URL: database.url }
    execFile(process.execPath, ['--no-warnings', main, ...args], { env }, (fault, stdout, stderr) =>
      settle({ code: Number(fault?.code ?? 0), out: stdout + stderr }),
    )
  })

test('audit verify says that the chain holds, with its last link', async () => {
  const { code, out } = await cohorte('audit', 'verify')
  assert.match(
    out,
    /^eig-2: 2 events in the chain, all as they were written; 0 not sealed yet\. Last link: [0-9a-f]{64}\n$/,
  )
  assert.equal(code, 0)
})

test('audit verify names the first altered row and fails', async () => {
  await database.db.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`update event set at = at - interval '1 minute' where seq = 2`.execute(tx)
  })
  const { code, out } = await cohorte('audit', 'verify', '--edition', 'eig-2')
  assert.equal(out, 'eig-2: what an event says was altered after it was written: event 2 (place 2)\n')
  assert.equal(code, 1)
})

test('migrate finds nothing to do on a migrated database', async () => {
  assert.deepEqual(await cohorte('migrate'), { code: 0, out: 'The database was up to date.\n' })
})
