import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { storyWorld } from '../../test/support/story.ts'
import { emptyWorld } from './store.ts'

test('a world is emptied behind whoever reads it, and ends nobody’s reading', async () => {
  const { begin, close, services } = await storyWorld()
  await begin()
  const { db } = services
  const reading = db.transaction().execute(async tx => {
    // The last of the tables first, as a page may: the emptying has by then taken the others.
    await sql`select 1 from week_share`.execute(tx)
    await sleep(700)
    await sql`select 1 from announcement`.execute(tx)
    return 'read'
  })
  await sleep(50)
  const [read] = await Promise.all([reading, emptyWorld(services)])
  assert.equal(read, 'read')
  const { rows } = await sql`select 1 from edition`.execute(db)
  assert.deepEqual(rows, [])
  await close()
})
