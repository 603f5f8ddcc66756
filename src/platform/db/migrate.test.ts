import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { emptyDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
let folder: string

beforeEach(async () => {
  database = await emptyDatabase()
  folder = mkdtempSync(join(tmpdir(), 'cohorte-migrations-'))
  write('0001-one.sql', 'create table one (n integer); create index on one (n);')
  write('0002-two.sql', 'create table two (n integer)')
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const tables = async () => {
  const { rows } = await database.pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  return rows.map(it => it.name)
}

test('files are applied once, in order, and only the new ones the next time', async () => {
  assert.deepEqual(await migrate(database.pool, folder), ['0001-one.sql', '0002-two.sql'])
  assert.deepEqual(await migrate(database.pool, folder), [])
  write('0003-three.sql', 'create table three (n integer)')
  assert.deepEqual(await migrate(database.pool, folder), ['0003-three.sql'])
  assert.deepEqual(await tables(), ['migration', 'one', 'three', 'two'])
})

test('processes that migrate at once share the work and do it once', async () => {
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.pool, folder)))
  assert.deepEqual(applied.flat().sort(), ['0001-one.sql', '0002-two.sql'])
})

test('a file that fails leaves nothing of itself, keeps those before it, and is named', async () => {
  write('0002-two.sql', 'create table two (n integer); select 1 / 0')
  await assert.rejects(migrate(database.pool, folder), /migrations\/0002-two\.sql failed: division by zero/)
  assert.deepEqual(await tables(), ['migration', 'one'])
})

test('an applied file that changed is refused', async () => {
  await migrate(database.pool, folder)
  write('0001-one.sql', 'create table one (n bigint)')
  await assert.rejects(migrate(database.pool, folder), /0001-one\.sql has changed since it was applied/)
})

test('an applied file that is missing says that the database is newer', async () => {
  await migrate(database.pool, folder)
  rmSync(join(folder, '0002-two.sql'))
  await assert.rejects(migrate(database.pool, folder), /newer than this program: it has 0002-two\.sql/)
})

test('a new file that comes before an applied one is refused', async () => {
  await migrate(database.pool, folder)
  write('0001-zero.sql', 'create table zero (n integer)')
  await assert.rejects(migrate(database.pool, folder), /0001-zero\.sql comes before 0002-two\.sql/)
})
