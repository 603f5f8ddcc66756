import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { apply } from './apply.ts'
import { parse } from './check.ts'
import { currentEdition, editionById, historyOf } from './queries.ts'
import type { EditionData } from './rules.ts'

const parsed = parse(readFileSync('editions/eig-2.yaml', 'utf8'))
if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error('edition 2 does not load')
const data: EditionData = parsed.data
const at = new Date('2017-09-20T08:00:00Z')
const closingAt = (closes: string): EditionData => ({
  ...data,
  calendar: { ...data.calendar, call: { ...data.calendar.call, closes } },
})

describe('applying an edition', () => {
  let database: TestDatabase
  const services = () => ({ db: database.db, now: () => at })
  const first = { data, reason: 'Première version', actorId: null }

  beforeEach(async () => {
    database = await testDatabase()
  })
  afterEach(() => database.close())

  it('puts it in force, keeps its first version and records the event', async () => {
    const outcome = await apply(services(), first)
    assert.deepEqual(outcome, { ok: true, value: { version: 1, changes: [] } })
    const edition = await currentEdition(database.db)
    assert.equal(edition.version, 1)
    assert.equal(edition.instants.callCloses.toISOString(), '2017-10-27T15:00:00.000Z')
    const events = await database.pool.query(
      'select kind, subject_id, from_state, to_state, reason from event_told order by id',
    )
    assert.deepEqual(events.rows, [
      { kind: 'applied', subject_id: 'eig-2', from_state: null, to_state: '1', reason: 'Première version' },
      { kind: 'put_in_force', subject_id: 'eig-2', from_state: null, to_state: 'eig-2', reason: 'Première version' },
    ])
  })

  it('gives back exactly what the file says', async () => {
    await apply(services(), first)
    const { instants: _, version: __, appliedAt: ___, ...stored } = await currentEdition(database.db)
    assert.deepEqual(stored, data)
  })

  it('moves the deadline with its trace: who, why, what was there and what is there now', async () => {
    await apply(services(), first)
    const person = await database.pool.query(
      "insert into person (email, full_name, created_at) values ('a@example.org', 'Alix Martin', now()) returning id",
    )
    const actorId = Number(person.rows[0].id)
    const moved = { data: closingAt('2017-10-30T17:00'), reason: 'Panne du réseau', actorId, expects: 1 }
    const outcome = await apply(services(), moved)
    const changes = [{ path: 'calendar.call.closes', before: '2017-10-27T17:00', after: '2017-10-30T17:00' }]
    assert.deepEqual(outcome, { ok: true, value: { version: 2, changes } })
    assert.equal((await currentEdition(database.db)).instants.callCloses.toISOString(), '2017-10-30T16:00:00.000Z')
    const [newest, oldest] = await historyOf(database.db, 'eig-2')
    assert.equal(oldest?.version, 1)
    assert.deepEqual(
      { version: newest?.version, reason: newest?.reason, changes: newest?.changes, by: newest?.appliedBy },
      { version: 2, reason: 'Panne du réseau', changes, by: 'Alix Martin' },
    )
  })

  it('refuses what changes nothing, has no reason or was written against another version', async () => {
    await apply(services(), first)
    const codeOf = async (more: object) => {
      const outcome = await apply(services(), { ...first, ...more })
      return outcome.ok ? 'ok' : outcome.refusal.code
    }
    assert.equal(await codeOf({}), 'nothing_changed')
    assert.equal(await codeOf({ data: closingAt('2017-10-30T17:00'), reason: '  ' }), 'reason_missing')
    assert.equal(await codeOf({ data: closingAt('2017-10-30T17:00'), expects: 7 }), 'changed_meanwhile')
    assert.equal((await editionById(database.db, 'eig-2'))?.version, 1)
  })

  it('refuses an edition whose dates contradict one another, and says which', async () => {
    const outcome = await apply(services(), { ...first, data: closingAt('2017-09-01T17:00') })
    assert.ok(!outcome.ok && outcome.refusal.code === 'not_ready')
    assert.deepEqual(outcome.refusal.report.findings[0], {
      path: ['calendar', 'call', 'closes'],
      other: ['calendar', 'call', 'opens'],
      code: 'not_after',
    })
    await assert.rejects(currentEdition(database.db), NotFound)
  })

  it('writes nothing at all when what later slices write fails', async () => {
    const onApplied = async () => {
      throw new Error('a seat could not be written')
    }
    await assert.rejects(apply(services(), { ...first, onApplied }), /a seat/)
    assert.equal(await editionById(database.db, 'eig-2'), undefined)
    assert.equal((await database.pool.query('select 1 from event')).rowCount, 0)
  })

  it('never lets a published challenge vanish from the file', async () => {
    await apply(services(), first)
    const [gone, ...challenges] = data.challenges
    const places = { ...data.places, challenges: 12, seats: 26, note: { fr: 'Douze défis.', en: 'Twelve challenges.' } }
    const outcome = await apply(services(), { ...first, data: { ...data, challenges, places }, reason: 'Retrait' })
    assert.deepEqual(outcome, { ok: false, refusal: { code: 'challenge_removed', ids: [gone?.id] } })
  })

  it('numbers versions one after the other when two people change it at once', async () => {
    await apply(services(), first)
    const change = (closes: string) =>
      apply(services(), { ...first, data: closingAt(closes), reason: 'Essai', expects: 1 })
    const outcomes = await Promise.all([change('2017-10-28T17:00'), change('2017-10-28T18:00')])
    assert.deepEqual(outcomes.map(outcome => (outcome.ok ? 'ok' : outcome.refusal.code)).toSorted(), [
      'changed_meanwhile',
      'ok',
    ])
  })

  it('leaves in force the edition that is when a later one is applied, and says so in no event', async () => {
    await apply(services(), first)
    await apply(services(), { ...first, data: { ...data, id: 'eig-2-bis' } })
    assert.equal((await currentEdition(database.db)).id, 'eig-2')
    const put = await database.pool.query("select subject_id from event where kind = 'put_in_force'")
    assert.deepEqual(put.rows, [{ subject_id: 'eig-2' }])
  })

  it('puts one edition in force when two first ones are applied at once', async () => {
    const both = ['eig-2', 'eig-2-bis'].map(id => apply(services(), { ...first, data: { ...data, id } }))
    for (const outcome of await Promise.all(both)) assert.ok(outcome.ok)
    assert.equal((await database.pool.query('select 1 from edition_in_force')).rowCount, 1)
  })
})
