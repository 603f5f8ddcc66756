import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testServices } from '../../../test/support/app.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { currentEdition, dataOf } from '../edition/index.ts'
import { applyEdition, markWithdrawn } from './index.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-10-12T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

test('a seat taken off the list is withdrawn, and offered again when it comes back, unless its challenge is withdrawn', async () => {
  const { db } = world.services
  const data = dataOf(await currentEdition(db))
  const [first] = data.challenges
  assert.ok(first)
  const withSeats = (seats: typeof first.seats) => ({
    ...data,
    challenges: [{ ...first, seats }, ...data.challenges.slice(1)],
  })
  const applied = async (seats: typeof first.seats) => {
    await db.transaction().execute(tx => applyEdition(tx, withSeats(seats)))
    const { rows, length } = await statesOf(first.id)
    assert.equal(length, first.seats.length)
    return rows.at(-1)
  }
  const statesOf = async (id: string) => {
    const rows = await db
      .selectFrom('seat')
      .select('state')
      .where('challenge_id', '=', id)
      .orderBy('position')
      .execute()
    return { rows: rows.map(({ state }) => state), length: rows.length }
  }
  assert.equal(await applied(first.seats.slice(0, -1)), 'withdrawn')
  assert.equal(await applied(first.seats), 'published')
  await applied(first.seats.slice(0, -1))
  await db.transaction().execute(tx => markWithdrawn(tx, first.id, { at: world.services.now(), reason: null }))
  assert.equal(await applied(first.seats), 'withdrawn')
})
