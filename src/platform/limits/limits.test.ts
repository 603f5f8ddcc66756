import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts'
import { openPool } from '../db/pool.ts'
import { openLimits } from './index.ts'

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

test('behind a pooler in transaction mode limits count, for each key, without preparing anything', async () => {
  const pool = openPool({ url: database.url, preparedStatements: false, size: 1 })
  try {
    const limit = openLimits(pool)
    for (let sent = 0; sent < 20; sent += 1) assert.deepEqual(await limit('submission', '7'), { ok: true, value: true })
    const refused = await limit('submission', '7')
    assert.equal(refused.ok ? undefined : refused.refusal.code, 'too_many')
    assert.equal((await limit('submission', '8')).ok, true)
    assert.equal((await pool.query('select from pg_prepared_statements')).rowCount, 0)
  } finally {
    await pool.end()
  }
})
