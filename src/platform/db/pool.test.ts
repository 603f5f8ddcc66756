import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts'
import { openPool } from './pool.ts'

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

test('values come back as the schema says', async () => {
  const { rows } = await database.pool.query(`select 9007199254740991::bigint as big, 12.50::numeric as money,
    date '2017-10-27' as day, timestamptz '2017-10-27 17:00+02' as instant, '{"b": [1], "a": null}'::jsonb as json, array['x', 'y'] as words`)
  assert.deepEqual(rows, [
    {
      big: 9007199254740991,
      money: '12.50',
      day: '2017-10-27',
      instant: new Date('2017-10-27T15:00:00Z'),
      json: { a: null, b: [1] },
      words: ['x', 'y'],
    },
  ])
})

test('a number too large to be exact is an error, not another number', async () => {
  await assert.rejects(database.pool.query('select 9007199254740993::bigint'), /9007199254740993 is too large/)
})

test('a statement with values is prepared once per connection, and one without is not', async () => {
  await database.db.connection().execute(async db => {
    for (const n of [1, 2, 3]) await sql`select ${n}::integer + 100 as sum`.execute(db)
    await sql`select 1 as nothing_to_give`.execute(db)
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db)
    assert.deepEqual(
      rows.map(it => it.statement),
      ['select $1::integer + 100 as sum'],
    )
  })
})

test('behind a pooler in transaction mode nothing is prepared and no session setting is sent', async () => {
  const pool = openPool({ url: database.url, preparedStatements: false, size: 1 })
  try {
    await pool.query('select $1::integer', [1])
    await pool.query({ name: 'of-a-library', text: 'select $1::integer', values: [1] })
    assert.equal((await pool.query('select from pg_prepared_statements')).rowCount, 0)
    assert.deepEqual((await pool.query('show statement_timeout')).rows, [{ statement_timeout: '0' }])
  } finally {
    await pool.end()
  }
})

test('a statement cannot last for ever', async () => {
  assert.deepEqual((await database.pool.query('show statement_timeout')).rows, [{ statement_timeout: '30s' }])
})

test('a connection that breaks inside a transaction fails its next statement, and only that', async () => {
  const broken = database.db.transaction().execute(async tx => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await sql`select 1`.execute(tx)
  })
  await assert.rejects(broken, /terminat|not queryable|closed|ECONNRESET/i)
  assert.deepEqual((await sql`select 2 as two`.execute(database.db)).rows, [{ two: 2 }])
})

test('names sort as French readers expect under the collation of the language', async () => {
  const { rows } = await sql<{
    name: string
  }>`select name from unnest(array['Zoé', 'eau', 'Étienne', 'Emma', 'cote', 'côté']) name
    order by name collate "fr-x-icu"`.execute(database.db)
  assert.deepEqual(
    rows.map(it => it.name),
    ['cote', 'côté', 'eau', 'Emma', 'Étienne', 'Zoé'],
  )
})
