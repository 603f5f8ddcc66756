import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/support/database.ts'
import { forgetMails } from './index.ts'

let database: Awaited<ReturnType<typeof testDatabase>>
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

/** Letters to as many addresses, five kinds each. */
async function write(from: number, to: number): Promise<void> {
  await sql`insert into mail (kind, recipient, lang, subject, body_text, body_html, state, created_at)
    select 'kind.' || k, 'Person' || n || '@example.org', 'fr', 's', 't', 'h', 'sent', now()
      from generate_series(${from}::int, ${to}::int) n, generate_series(1, 5) k`.execute(database.db)
  await sql`analyze mail`.execute(database.db)
}

/** How many rows of the outbox the database reads to forget what one address was sent of one kind. */
const readToForget = (recipient: string) =>
  database.db.transaction().execute(async tx => {
    const readSoFar = sql<{ read: number }>`
      select (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as read
        from pg_stat_xact_user_tables where relname = 'mail'`
    const before = (await readSoFar.execute(tx)).rows[0]?.read ?? 0
    await forgetMails(tx, ['kind.1'], { recipients: [recipient] })
    return ((await readSoFar.execute(tx)).rows[0]?.read ?? 0) - before
  })

test('what one address was sent is found without reading the outbox, however long it is', async () => {
  await write(1, 1000)
  assert.ok((await readToForget('PERSON7@example.org')) <= 5)
  await write(1001, 5000)
  assert.ok((await readToForget('person8@example.org')) <= 5)
  const left = await database.db.selectFrom('mail').select('recipient').where('kind', '=', 'kind.1').execute()
  assert.equal(left.length, 4998)
})
