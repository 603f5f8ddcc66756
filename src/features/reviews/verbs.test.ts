import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testServices } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import * as world from '../../../test/support/preselection.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { assignReadings, closePreselection, decide, recordReadings, recuse, reopenReading } from './index.ts'
import { listBars } from './queries/assignment.ts'
import { countVerdicts } from './queries/verdicts.ts'

const refusalOf = async (outcome: Promise<{ ok: boolean; refusal?: { code: string } }>) => {
  const it = await outcome
  return it.ok ? undefined : it.refusal?.code
}

describe('from the closing of the call to the closing of the preselection', () => {
  let it: Awaited<ReturnType<typeof testServices>>
  let here: Awaited<ReturnType<typeof world.preselectionWorld>>
  const eventsOf = (kind: string) =>
    it.services.db.selectFrom('event_told').selectAll().where('kind', '=', kind).orderBy('id').execute()

  before(async () => {
    it = await testServices(world.DURING_CALL)
    await useEdition(it.services)
    here = await world.preselectionWorld(it, { files: 4, readers: 3 })
  })
  after(() => it.close())

  test('while the call is open nothing is decided', async () => {
    it.setClock(world.DURING_CALL)
    const [file] = here.files
    const decision = { applicationId: file?.id ?? 0, kind: 'eligibility', outcome: 'yes', reason: '' } as const
    assert.equal(await refusalOf(decide(it.services, here.team, here.edition, [decision])), 'call_open')
    it.setClock(world.AFTER_CALL)
  })

  test('somebody who is not of the team decides nothing: it does not exist for them', async () => {
    const [reader] = here.readers
    if (!reader) throw new Error('no reader')
    await assert.rejects(async () => decide(it.services, reader, here.edition, []), NotFound)
    await assert.rejects(async () => closePreselection(it.services, reader, here.edition), NotFound)
    await assert.rejects(async () => assignReadings(it.services, reader, here.edition, { seed: 's' }), NotFound)
    await assert.rejects(async () => recordReadings(it.services, here.team, here.edition, []), NotFound)
  })

  test('decisions are recorded together or not at all, each with its event', async () => {
    const ids = here.files.map(({ id }) => id)
    const mixed = [
      { applicationId: ids[0] ?? 0, kind: 'eligibility', outcome: 'yes', reason: '' },
      { applicationId: ids[1] ?? 0, kind: 'eligibility', outcome: 'no', reason: '' },
    ] as const
    const refused = await decide(it.services, here.team, here.edition, mixed)
    assert.deepEqual(refused, {
      ok: false,
      refusal: { code: 'reason_missing', file: here.files[1]?.code, others: 0 },
    })
    assert.equal((await countVerdicts(it.services.db, 'eig-2')).unscreened, 4)
    await world.decideAll(it.services, here, ids.slice(0, 3), { kind: 'eligibility' })
    await world.decideAll(it.services, here, ids.slice(3), { kind: 'eligibility', outcome: 'no', reason: 'En poste.' })
    const events = await eventsOf('eligibility_decided')
    assert.deepEqual(
      events.map(event => [event.subject_id, event.to_state, event.reason, event.actor_id]),
      ids.map((id, i) => [String(id), i < 3 ? 'yes' : 'no', i < 3 ? 'Test.' : 'En poste.', here.team.personId]),
    )
  })

  test('the same decision taken twice is written once', async () => {
    await world.decideAll(it.services, here, [here.files[0]?.id ?? 0], { kind: 'eligibility' })
    assert.equal((await eventsOf('eligibility_decided')).length, 4)
  })

  test('only eligible and complete files are given to read, twice each, to people of even loads', async () => {
    const ids = here.files.slice(0, 3).map(({ id }) => id)
    await world.openReadings(it.services, here, ids)
    const rows = await it.services.db.selectFrom('reading').selectAll().execute()
    assert.equal(rows.length, 6)
    assert.deepEqual([...new Set(rows.map(row => row.application_id))].sort(), ids)
    assert.deepEqual(
      here.readers.map(reader => rows.filter(row => row.reader_id === reader.personId).length),
      [2, 2, 2],
    )
    assert.equal((await eventsOf('reading_assigned')).length, 6)
    assert.equal(
      await refusalOf(assignReadings(it.services, here.team, here.edition, { seed: 's' })),
      'nothing_to_assign',
    )
  })

  test('a reader writes their own files and no other', async () => {
    const [ada, bilal] = here.readers
    if (!ada || !bilal) throw new Error('no readers')
    const own = await world.pileOf(it.services, ada)
    const other = (await world.pileOf(it.services, bilal)).find(code => !own.includes(code))
    const writing = { marks: {}, remark: '', advice: null, finish: false }
    await assert.rejects(recordReadings(it.services, ada, here.edition, [{ ...writing, code: other ?? '' }]), NotFound)
    assert.equal((await recordReadings(it.services, ada, here.edition, [{ ...writing, code: own[0] ?? '' }])).ok, true)
    assert.equal((await eventsOf('reading_started')).length, 1)
  })

  test('a preselection waits for both readings; a finished reading is reopened until then', async () => {
    const [ada, bilal, chloe] = here.readers
    if (!ada || !bilal || !chloe) throw new Error('no readers')
    const [file] = here.files
    const judge = () =>
      decide(it.services, here.team, here.edition, [
        { applicationId: file?.id ?? 0, kind: 'preselection', outcome: 'yes', reason: 'Deux avis.' },
      ])
    assert.equal(await refusalOf(judge()), 'readings_missing')
    for (const reader of here.readers)
      await world.finishReadings(it.services, here.edition, reader, { codes: await world.pileOf(it.services, reader) })
    const holder = await readerOf(file?.code ?? '')
    assert.equal(await refusalOf(reopenReading(it.services, holder, here.edition, file?.code ?? '')), undefined)
    assert.equal(await refusalOf(judge()), 'readings_missing')
    await world.finishReadings(it.services, here.edition, holder, { codes: [file?.code ?? ''] })
    assert.equal(await refusalOf(judge()), undefined)
    assert.equal(await refusalOf(reopenReading(it.services, holder, here.edition, file?.code ?? '')), 'file_decided')
  })

  const readerOf = async (code: string) => {
    for (const reader of here.readers) if ((await world.pileOf(it.services, reader)).includes(code)) return reader
    throw new Error(`nobody reads ${code}`)
  }

  test('a reader who steps aside says why, loses the file, and another one gets it', async () => {
    const code = here.files[1]?.code ?? ''
    const holder = await readerOf(code)
    const step = (reason: string) => recuse(it.services, holder, here.edition, { code, reason })
    assert.equal(await refusalOf(step('')), 'reason_missing')
    assert.equal(await refusalOf(step('Un ancien collègue.')), undefined)
    assert.equal((await world.pileOf(it.services, holder)).includes(code), false)
    assert.deepEqual(
      (await eventsOf('reader_recused')).map(event => event.reason),
      ['Un ancien collègue.'],
    )
    await assert.rejects(step('Encore.'), NotFound)
    const again = await assignReadings(it.services, here.team, here.edition, { seed: 's', expected: 1 })
    assert.deepEqual(again, { ok: true, value: 1 })
    assert.equal((await world.pileOf(it.services, holder)).includes(code), false)
  })

  test('it does not close while a file is undecided; closed, nothing changes any more', async () => {
    assert.deepEqual(await closePreselection(it.services, here.team, here.edition), {
      ok: false,
      refusal: { code: 'undecided', count: 2 },
    })
    for (const reader of here.readers) await finishAll(reader)
    const rest = here.files.slice(1, 3).map(({ id }) => id)
    await world.decideAll(it.services, here, rest, { kind: 'preselection', outcome: 'no', reason: 'Trop général.' })
    const closed = await closePreselection(it.services, here.team, here.edition)
    assert.deepEqual(closed, {
      ok: true,
      value: { submitted: 4, ineligible: 1, incomplete: 0, unscreened: 0, preselected: 1, rejected: 2, undecided: 0 },
    })
    const [event] = await eventsOf('preselection_closed')
    assert.deepEqual(event?.data, { preselected: 1, rejected: 2, ineligible: 1, incomplete: 0 })
    assert.equal(event?.actor_id, here.team.personId)
    const decision = { applicationId: rest[0] ?? 0, kind: 'preselection', outcome: 'yes', reason: 'Non.' } as const
    assert.equal(await refusalOf(decide(it.services, here.team, here.edition, [decision])), 'preselection_closed')
    const code = here.files[0]?.code ?? ''
    const holder = await readerOf(code)
    assert.equal(await refusalOf(reopenReading(it.services, holder, here.edition, code)), 'preselection_closed')
    assert.equal(await refusalOf(closePreselection(it.services, here.team, here.edition)), 'preselection_closed')
  })

  async function finishAll(reader: (typeof here.readers)[number]) {
    const left = await it.services.db
      .selectFrom('reading')
      .innerJoin('application', 'application.id', 'reading.application_id')
      .select('code')
      .where('reader_id', '=', reader.personId)
      .where('reading.state', 'in', ['assigned', 'started'])
      .execute()
    await world.finishReadings(it.services, here.edition, reader, { codes: left.map(({ code }) => code) })
  }
})

test('who reads is not who writes, works with them, or bears their name', async () => {
  const it = await testServices(world.DURING_CALL)
  await useEdition(it.services)
  const { db } = it.services
  const names = { 'a.first_name': 'Noé', 'a.last_name': 'Dupont-Lévy' }
  const one = await candidate(it.services, 'noe@example.org', { values: names })
  await db
    .updateTable('person')
    .set({ employer: 'Société Générale des Eaux' })
    .where('id', '=', one.actor.personId)
    .execute()
  const people = [
    { email: 'a@example.org', name: 'Rose Levy', source: 'same_name' },
    { email: 'b@example.org', name: 'Paul Martin', employer: ' societe generale des EAUX ', source: 'same_employer' },
    { email: 'c@example.org', name: 'Noé Martin', source: undefined },
    { email: 'd@example.org', name: 'Dupont Sarah', source: undefined },
    { email: 'noe@example.org', name: 'Noé', source: 'same_person' },
  ]
  const expected: Record<number, string> = {}
  for (const { source, ...person } of people) {
    const { personId } = await world.withRole(it.services, 'reader', person)
    if (source) expected[personId] = source
  }
  const bars = await listBars(db, 'eig-2')
  assert.deepEqual(Object.fromEntries(bars.map(bar => [bar.readerId, bar.source])), expected)
  await it.close()
})

test('two people of the team who close and decide at once never leave a decision after the closing', async () => {
  const it = await testServices(world.DURING_CALL)
  await useEdition(it.services)
  const here = await world.preselectionWorld(it, { files: 1, readers: 2 })
  const [id] = here.files.map(file => file.id)
  await world.decideAll(it.services, here, [id ?? 0], { kind: 'eligibility', outcome: 'no', reason: 'En poste.' })
  const back = { applicationId: id ?? 0, kind: 'eligibility', outcome: 'undecided', reason: 'Erreur.' } as const
  const [closed, taken] = await Promise.all([
    closePreselection(it.services, here.team, here.edition),
    decide(it.services, here.team, here.edition, [back]),
  ])
  assert.notEqual(closed.ok, taken.ok)
  assert.equal((await countVerdicts(it.services.db, 'eig-2')).undecided, closed.ok ? 0 : 1)
  await it.close()
})
