import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/support/database.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import { archivedFacets, countArchived, listArchived, listArchivedEditions } from './queries.ts'
import { NO_FILTER } from './rules.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
before(async () => {
  database = await testDatabase()
  await sql`insert into past_import (imported_at, counts, faults) values (now(), '{}', '[]')`.execute(database.db)
  await sql`insert into past_edition (id, promotion, number, title, year, import_id)
    select 'eig-' || n, n::text, n, 'Promotion ' || n, 2016 + n, 1 from generate_series(1, 4) n`.execute(database.db)
})
after(() => database.close())

/** Invented challenges in four editions, sixty administrations and ten places. */
async function add(from: number, to: number): Promise<void> {
  await sql`insert into past_challenge (edition_id, slug, key, title, year, administration, place, skills, fellows, import_id)
    select 'eig-' || 1 + n % 4, 'passe-' || n, 'p' || n, 'Passé ' || n, 2017 + n % 4, 'Administration ' || n % 60,
           'Lieu ' || n % 10, array['dev'], 2, 1 from generate_series(${from}::int, ${to}::int) n`.execute(database.db)
  await sql`analyze past_challenge, past_edition, past_edition_count, past_facet`.execute(database.db)
}

/** How many rows of these tables this connection has read and not yet reported. */
async function readSoFar(tx: Tx): Promise<number> {
  const { rows } = await sql<{ read: number }>`
    select coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)::int as read
      from pg_stat_xact_user_tables where relname like 'past%'`.execute(tx)
  return rows[0]?.read ?? 0
}

type Read = Awaited<ReturnType<typeof listArchived>>

/** What the catalogue asks of the past for one page, and how many rows of its tables the database read for it. */
const askPage = (key?: Read['next']) =>
  database.db.transaction().execute(async tx => {
    const db = tx as unknown as Db
    const before = await readSoFar(tx)
    const editions = await listArchivedEditions(db)
    const facets = await archivedFacets(db)
    const count = await countArchived(db, NO_FILTER)
    const page = await listArchived(db, NO_FILTER, { after: key, limit: 12 })
    return { editions, facets, count, page, read: (await readSoFar(tx)) - before }
  })

test('a page of the catalogue reads as many rows of the past whether four hundred or two thousand challenges are kept', async () => {
  await add(1, 400)
  const few = await askPage()
  await add(401, 2000)
  const many = await askPage()
  assert.equal(few.page.shown.length, 12)
  assert.ok(few.read > 12 && few.read < 200, `${few.read} rows read`)
  assert.equal(many.read, few.read)
  const second = await askPage(many.page.next)
  let next = second.page.next
  for (let n = 0; n < 100 && next; n += 1) next = (await askPage(next)).page.next ?? next
  const deep = await askPage(next)
  assert.ok(deep.read <= few.read + 1, `the hundredth page reads ${deep.read} rows`)
})

test('what is counted ahead is what a count of every challenge gives', async () => {
  const { count, editions, facets } = await askPage()
  assert.deepEqual(
    [count, editions.map(it => [it.id, it.challenges, it.fellows, it.places])],
    [2000, ['eig-4', 'eig-3', 'eig-2', 'eig-1'].map(id => [id, 500, 1000, 5])],
  )
  const { rows } = await sql<{ value: string; count: number }>`
    select place as value, count(*)::int as count from past_challenge group by 1 order by 2 desc, 1`.execute(
    database.db,
  )
  assert.deepEqual(
    facets.filter(it => it.name === 'place').map(({ count, value }) => ({ value, count })),
    rows,
  )
  assert.equal(facets.filter(it => it.name === 'administration').length, 50)
  await sql`delete from past_challenge where edition_id = 'eig-4'`.execute(database.db)
  assert.equal((await askPage()).count, 1500)
})
