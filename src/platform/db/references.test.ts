import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts'

/** The only columns that name something without the database checking that it is there, each with its reason. */
const UNCHECKED: Record<string, string> = {
  'event.edition_id': 'an event outlives whatever it is about, and is written at the speed of submissions',
  'event.actor_id': 'the same',
  'event.subject_id': 'the row it names is in the table that its subject says',
  'event_head.edition_id': 'empty for the events of no edition',
  'mail.message_id': 'given by the mail server',
  'session.public_id': 'its own name, shown to its holder',
  'signing_request.external_id': 'given by the signing service',
}

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

test('every column that names a row of another table has a foreign key, or a reason not to', async () => {
  const { rows } = await sql<{ name: string }>`
    select relname || '.' || attname as name
      from pg_attribute column_ join pg_class on pg_class.oid = attrelid
     where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
       and (attname like '%\\_id' or attname like '%\\_by' and atttypid = 'int8'::regtype)
       and not exists (select from pg_constraint
                        where contype = 'f' and conrelid = attrelid and attnum = any (conkey))
     order by 1`.execute(database.db)
  assert.deepEqual(
    rows.map(it => it.name),
    Object.keys(UNCHECKED).toSorted(),
  )
})
