import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts'
import { record, sealEvents, verifyChain } from './index.ts'

let database: TestDatabase

before(async () => {
  database = await testDatabase()
})
after(() => database.close())

/** What only somebody with full power over the database can do: without the guards. */
const tamper = (statement: string) =>
  database.db.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql.raw(statement).execute(tx)
  })

const at = new Date('2017-10-27T14:59:58.250Z')

async function recordSome(editionId: string | null, count: number) {
  for (let n = 1; n <= count; n += 1)
    await database.db.transaction().execute(tx =>
      record(tx, {
        editionId,
        actorId: n,
        at,
        subject: 'application',
        subjectId: n,
        kind: 'submitted',
        from: 'draft',
        to: 'submitted',
        reason: n % 2 ? 'Envoyée à l’heure' : null,
        data: { reference: `EIG2-${n}`, points: 12.5 },
      }),
    )
}

beforeEach(async () => {
  await tamper('truncate event, event_reason, event_head')
  await recordSome('eig-2', 4)
  await recordSome(null, 2)
  await recordSome('eig-3', 1)
})

const verdict = async (editionId?: string) => {
  const outcome = await verifyChain(database.db, editionId)
  return outcome.ok ? outcome.value.map(it => [it.editionId, it.sealed, it.unsealed]) : outcome.refusal
}

test('events are chained per edition by the sealer, and the chains hold', async () => {
  assert.deepEqual(await verdict(), [
    [null, 0, 2],
    ['eig-2', 0, 4],
    ['eig-3', 0, 1],
  ])
  assert.equal(await sealEvents(database.db), 7)
  assert.equal(await sealEvents(database.db), 0)
  await recordSome('eig-2', 1)
  assert.deepEqual(await verdict(), [
    [null, 2, 0],
    ['eig-2', 4, 1],
    ['eig-3', 1, 0],
  ])
  assert.deepEqual(await verdict('eig-3'), [['eig-3', 1, 0]])
})

test('several sealers at once make one chain', async () => {
  const sealed = await Promise.all([1, 2, 3, 4].map(() => sealEvents(database.db)))
  assert.equal(
    sealed.reduce((sum, it) => sum + it),
    7,
  )
  assert.equal((await verifyChain(database.db)).ok, true)
})

test('the database refuses to change, remove or empty events, and to seal one twice', async () => {
  await sealEvents(database.db)
  const refused = { message: 'An event is never changed nor removed' }
  for (const statement of [
    `update event set kind = 'withdrawn'`,
    `update event set seq = seq + 1`,
    `update event set seq = null, prev_hash = null, hash = null`,
    'delete from event',
    'truncate event, event_reason',
  ])
    await assert.rejects(sql.raw(statement).execute(database.db), refused, statement)
  await recordSome('eig-2', 1)
  await assert.rejects(sql`update event set reason = 'x' where seq is null`.execute(database.db), refused)
  const sealing = sql`update event set seq = 5, prev_hash = 'a', hash = 'b', kind = 'x' where seq is null`
  await assert.rejects(sealing.execute(database.db), refused)
})

const alterations: Record<string, string> = {
  id: '1000000',
  edition_id: `'eig-9'`,
  at: `at + interval '1 microsecond'`,
  actor_id: 'actor_id + 1',
  subject: `'seat'`,
  subject_id: `subject_id || '0'`,
  kind: `'withdrawn'`,
  from_state: 'null',
  to_state: `'withdrawn'`,
  reason: `coalesce(reason, '')  || ' '`,
  data: `jsonb_set(data, '{points}', '12.50')`,
  digest: `repeat('0', 64)`,
  seq: 'seq + 1000',
  prev_hash: `repeat('1', 64)`,
  hash: `repeat('2', 64)`,
}

test('altering any field of a sealed event is found, whichever the field and the event', async () => {
  const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = 'event'::regclass and attnum > 0 and not attisdropped`.execute(database.db)
  assert.deepEqual(rows.map(it => it.name).sort(), Object.keys(alterations).sort())
  for (const [field, value] of Object.entries(alterations))
    for (const place of [1, 2, 4]) {
      await tamper('truncate event, event_reason, event_head')
      await recordSome('eig-2', 4)
      await sealEvents(database.db)
      const overriding = field === 'id' ? 'alter table event alter column id drop identity if exists;' : ''
      await tamper(`${overriding} update event set ${field} = ${value} where seq = ${place} and edition_id = 'eig-2'`)
      if (field === 'id')
        await sql`alter table event alter column id add generated always as identity`.execute(database.db)
      assert.equal((await verifyChain(database.db)).ok, false, `${field} of event ${place}`)
    }
})

test('the first altered event is the one named', async () => {
  await sealEvents(database.db)
  const { rows } = await sql<{ id: number }>`select id from event where edition_id = 'eig-2' and seq = 2`.execute(
    database.db,
  )
  await tamper(`update event set to_state = 'withdrawn' where edition_id = 'eig-2' and seq in (2, 3)`)
  assert.deepEqual(await verdict(), { code: 'content_altered', editionId: 'eig-2', seq: 2, eventId: rows[0]?.id })
})

test('recomputing the digest of an altered event does not hide it: its link no longer fits', async () => {
  await sealEvents(database.db)
  await tamper(`update event set kind = 'withdrawn' where edition_id = 'eig-2' and seq = 3;
    update event set digest = event_digest(event) where edition_id = 'eig-2'`)
  const found = await verdict()
  assert.ok(!Array.isArray(found))
  assert.deepEqual([found.code, found.seq], ['link_altered', 3])
})

test('removing an event is found, be it the first, a middle one, the last or all of them', async () => {
  for (const [places, missing] of [
    ['1', 1],
    ['2', 2],
    ['4', 4],
    ['1, 2, 3, 4', 1],
  ] as const) {
    await tamper('truncate event, event_reason, event_head')
    await recordSome('eig-2', 4)
    await sealEvents(database.db)
    await tamper(`delete from event where edition_id = 'eig-2' and seq in (${places})`)
    assert.deepEqual(await verdict(), { code: 'event_missing', editionId: 'eig-2', seq: missing, eventId: null })
  }
})

test('exchanging two events is found, even with their places renumbered', async () => {
  await sealEvents(database.db)
  await tamper(`update event set seq = 1000 where edition_id = 'eig-2' and seq = 2;
    update event set seq = 2 where edition_id = 'eig-2' and seq = 3;
    update event set seq = 3 where edition_id = 'eig-2' and seq = 1000`)
  const found = await verdict()
  assert.ok(!Array.isArray(found))
  assert.deepEqual([found.code, found.seq], ['link_altered', 2])
})

test('an event slipped in without the sealer is found, before the others or after them', async () => {
  for (const place of [-3, 0, 5]) {
    await tamper('truncate event, event_reason, event_head')
    await recordSome('eig-2', 4)
    await sealEvents(database.db)
    await tamper(`insert into event (edition_id, at, subject, subject_id, kind, digest, seq, prev_hash, hash)
      select edition_id, at, subject, subject_id, kind, digest, ${place}, hash, repeat('3', 64)
      from event where edition_id = 'eig-2' and seq = 4`)
    assert.equal((await verifyChain(database.db)).ok, false, `place ${place}`)
  }
})

test('an event not sealed yet is checked against its own digest', async () => {
  await tamper(`update event set reason = 'other' where edition_id = 'eig-2' and seq is null`)
  const found = await verdict('eig-2')
  assert.ok(!Array.isArray(found))
  assert.deepEqual([found.code, found.seq], ['content_altered', null])
})

test('a reason is kept beside its event, which holds only a hash that nobody can guess', async () => {
  const { rows } = await sql<{ event: string; told: string | null; body: string; salt: string }>`
    select event.reason as event, told.reason as told, body, salt
      from event join event_told told on told.id = event.id join event_reason kept on kept.event_id = event.id`.execute(
    database.db,
  )
  assert.deepEqual(new Set(rows.map(it => it.told)), new Set(['Envoyée à l’heure']))
  for (const { event } of rows) assert.match(event, /^sha256:[0-9a-f]{64}$/)
  assert.equal(new Set(rows.map(it => it.event)).size, rows.length)
  assert.equal(rows.length, 4)
})

test('a reason can be erased, and the chain holds; it cannot be changed', async () => {
  await sealEvents(database.db)
  await sql`delete from event_reason where event_id = (select min(event_id) from event_reason)`.execute(database.db)
  assert.equal((await verifyChain(database.db)).ok, true)
  await sql`update event_reason set body = 'Arrivée en retard' where event_id = (select max(event_id) from event_reason)`.execute(
    database.db,
  )
  const altered = await verifyChain(database.db, 'eig-3')
  assert.equal(altered.ok ? undefined : altered.refusal.code, 'reason_altered')
})
