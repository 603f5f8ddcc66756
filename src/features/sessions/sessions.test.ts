import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { atWork } from '../../../test/support/at-work.ts'
import { check, instantOf, parse } from '../edition/index.ts'
import type { EditionData } from '../edition/rules.ts'
import { cancelSession } from './cancel-session.ts'
import { followSessions } from './follow-sessions.ts'
import { loadPlan } from './load-plan.ts'
import { moveSession } from './move-session.ts'
import { publishAll } from './publish-sessions.ts'
import { listHistory, listRecipients, listSessions } from './queries.ts'
import { plannedIn, spanOf } from './rules.ts'

let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2018-01-20T08:00:00Z')
})
after(() => world.close())

const sessions = () => listSessions(world.services.db, 'eig-2')
const named = async (code: string) => {
  const found = (await sessions()).find(it => it.planCode === code)
  assert.ok(found, code)
  return found
}
const mails = (kind: string) =>
  world.services.db.selectFrom('mail').selectAll().where('kind', '=', kind).orderBy('id').execute()
const paris = (local: string) => instantOf(local, 'Europe/Paris')

test('the plan of the edition becomes sessions once, and what became of them is left alone', async () => {
  const { edition, services } = world
  assert.equal(await loadPlan(services, edition), 20)
  assert.equal(await loadPlan(services, edition), 0)
  assert.equal((await Promise.all([loadPlan(services, edition), loadPlan(services, edition)])).join(), '0,0')
  const bootcamp = await named('bootcamp')
  assert.equal(bootcamp.parts.length, 5)
  assert.deepEqual(spanOf(bootcamp), { startsAt: paris('2018-02-05T09:30'), endsAt: paris('2018-02-09T17:30') })
  assert.deepEqual((await named('roadmap')).parts, [
    { number: 1, startsAt: paris('2018-03-08T15:00'), endsAt: paris('2018-03-08T18:30'), onlyFor: null },
  ])
  assert.deepEqual((await named('it-departments')).audience, [
    'fellow',
    'operational_mentor',
    'high_level_mentor',
    'it',
  ])
  assert.deepEqual((await named('support-functions')).audience, ['support'])
})

test('the calendars of editions 2 and 4 are those of the programme, the cancelled session included', async () => {
  const read = async (id: string) => {
    const parsed = parse(await readFile(new URL(`../../../editions/${id}.yaml`, import.meta.url), 'utf8'))
    assert.ok('data' in parsed && parsed.data.kind === 'edition')
    assert.deepEqual(check(parsed.data).findings, [])
    return plannedIn((parsed.data as EditionData & { sessions: NonNullable<EditionData['sessions']> }).sessions)
  }
  const days = (planned: Awaited<ReturnType<typeof read>>) =>
    planned
      .map(it => `${it.days[0]?.day.slice(5)}${it.days.length > 1 ? `/${it.days.at(-1)?.day.slice(8)}` : ''}`)
      .join(' ')
  assert.equal(
    days(await read('eig-2')),
    '02-05/09 02-22 03-08 03-22 04-05 04-11 05-02 05-16 05-31 06-14 06-21 07-12 08-30 09-06/07 09-20 09-27 10-10 10-11 10-25 11-15',
  )
  const four = await read('eig-4')
  assert.equal(
    days(four),
    '09-21/25 10-01 10-15 11-26 12-03 12-10/11 01-14 02-11 03-04 03-11/12 04-08 05-06 06-10 06-17',
  )
  assert.deepEqual(
    four.filter(it => it.cancelled).map(it => it.code),
    ['january'],
  )
  assert.deepEqual(four.find(it => it.code === 'consolidate')?.mandatory, ['fellow', 'operational_mentor'])
})

test('nothing is shown before it is published, and publishing sends no mail', async () => {
  const { actor, edition, services } = world
  assert.equal(await publishAll(services, actor('team'), edition), 20)
  assert.equal(await publishAll(services, actor('team'), edition), 0)
  assert.ok((await sessions()).every(it => it.state === 'published' && it.sequence === 1))
  assert.equal((await services.db.selectFrom('mail').select('id').execute()).length, 0)
  await assert.rejects(publishAll(services, actor('fellow-1 predisauvetage'), edition), { name: 'NotFound' })
})

test('a move says why, tells everybody invited once, keeps its history and raises the sequence', async () => {
  const { actor, edition, services } = world
  const roadmap = await named('roadmap')
  const part = { startsAt: paris('2018-03-09T14:00'), endsAt: paris('2018-03-09T17:30'), onlyFor: null }
  const moving = { id: roadmap.id, parts: [part], place: roadmap.place, video: '', reason: '' }
  const refused = await moveSession(services, actor('team'), edition, moving)
  assert.deepEqual(!refused.ok && refused.refusal, { code: 'reason_missing' })
  const past = { ...moving, parts: [{ ...part, startsAt: paris('2018-01-02T10:00') }], reason: 'x' }
  const late = await moveSession(services, actor('team'), edition, past)
  assert.equal(!late.ok && late.refusal.code, 'in_the_past')
  const same = await moveSession(services, actor('team'), edition, { ...moving, parts: roadmap.parts, reason: 'x' })
  assert.equal(!same.ok && same.refusal.code, 'same_dates')
  assert.ok((await moveSession(services, actor('team'), edition, { ...moving, reason: 'Salle inondée' })).ok)
  const moved = await named('roadmap')
  assert.deepEqual([moved.state, moved.sequence, moved.parts[0]?.startsAt], ['published', 2, part.startsAt])
  const told = await mails('sessions.moved')
  assert.equal(told.length, 4, 'four fellows, no mentor')
  assert.match(told[0]?.body_text ?? '', /jeudi 8 mars 2018[\s\S]*Salle inondée/)
  const [last] = await listHistory(services.db, 'eig-2', roadmap.id)
  assert.deepEqual(
    [last?.kind, last?.reason, last?.moved?.before[0]?.startsAt],
    ['moved', 'Salle inondée', roadmap.parts[0]?.startsAt],
  )
})

test('a cancelled session says why and stays cancelled, unless it is moved', async () => {
  const { actor, edition, services } = world
  const clinic = await named('data-clinic')
  assert.ok((await cancelSession(services, actor('team'), edition, { id: clinic.id, reason: 'Grève' })).ok)
  const again = await cancelSession(services, actor('team'), edition, { id: clinic.id, reason: 'Grève' })
  assert.equal(!again.ok && again.refusal.code, 'already_cancelled')
  assert.equal((await mails('sessions.cancelled')).length, 4)
  const moving = { ...clinic, reason: 'Finalement possible', video: 'https://visio.exemple.fr/x' }
  assert.ok((await moveSession(services, actor('team'), edition, moving)).ok)
  assert.equal((await named('data-clinic')).state, 'published')
  assert.match((await mails('sessions.moved')).at(-1)?.subject ?? '', /maintenue/)
})

test('reminders leave once per delay and date, to whoever may come, and again when the date moves', async () => {
  const { actor, edition, services, setClock } = world
  const count = async () => (await mails('sessions.reminder')).length
  setClock('2018-01-29T09:00:00Z')
  await Promise.all([followSessions(services, edition), followSessions(services, edition)])
  await followSessions(services, edition)
  assert.equal(await count(), 4, 'seven days before the launch week')
  setClock('2018-02-04T09:00:00Z')
  await followSessions(services, edition)
  assert.equal(await count(), 8, 'one day before')
  const bootcamp = await named('bootcamp')
  const parts = [{ startsAt: paris('2018-02-12T09:30'), endsAt: paris('2018-02-12T17:30'), onlyFor: null }]
  assert.ok((await moveSession(services, actor('team'), edition, { ...bootcamp, parts, reason: 'Neige' })).ok)
  await followSessions(services, edition)
  assert.equal(await count(), 8)
  setClock('2018-02-11T09:00:00Z')
  await followSessions(services, edition)
  await followSessions(services, edition)
  assert.equal(await count(), 12, 'the nearest of the two delays, once')
})

test('what is over is held, without anybody, and moves no more', async () => {
  const { actor, edition, services, setClock } = world
  setClock('2018-02-12T17:00:00Z')
  await followSessions(services, edition)
  const bootcamp = await named('bootcamp')
  assert.deepEqual([bootcamp.state, bootcamp.sequence], ['held', 2])
  const cancelled = await cancelSession(services, actor('team'), edition, { id: bootcamp.id, reason: 'x' })
  assert.equal(!cancelled.ok && cancelled.refusal.code, 'already_over')
})

test('contacts of hosts are told of the sessions of support functions, without any account', async () => {
  const { actor, edition, services } = world
  const contact = {
    edition_id: 'eig-2',
    challenge_id: edition.challenges[0]?.id ?? '',
    name: 'Ana Rey',
    phone: '',
    lang: 'fr' as const,
  }
  const added = { added_at: services.now(), added_by: actor('team').personId }
  await services.db
    .insertInto('host_contact')
    .values([
      { ...contact, ...added, function: 'hr', email: 'rh@exemple.fr' },
      { ...contact, ...added, function: 'it', email: 'dsi@exemple.fr' },
      { ...contact, ...added, function: 'legal', email: 'droit@exemple.fr' },
    ])
    .execute()
  const to = async (code: string) => {
    const { id: sessionId } = await named(code)
    const zone = edition.zone
    const people = await services.db
      .transaction()
      .execute(tx => listRecipients(tx, { editionId: 'eig-2', sessionId, zone }))
    return people.map(it => it.email).filter(it => it.endsWith('exemple.fr'))
  }
  assert.deepEqual(await to('support-functions'), ['rh@exemple.fr'])
  assert.deepEqual(await to('it-departments'), ['dsi@exemple.fr'])
})

test('an edition whose sessions cannot be is not ready: their kind, their days, their hours', () => {
  const { sessions, ...edition } = world.edition
  assert.ok(sessions)
  const session = { code: 'one', kind: 'session', day: '2018-03-08', title: { fr: 'Un', en: 'One' } }
  const findings = (planned: (typeof sessions)['planned']) =>
    check({ ...edition, sessions: { ...sessions, planned } } as EditionData).findings.map(
      it => `${it.code} ${it.path.slice(2).join('.')}`,
    )
  assert.deepEqual(findings([session]), [])
  assert.deepEqual(findings([{ ...session, kind: 'party' }]), ['unknown_reference 0.kind'])
  assert.deepEqual(findings([session, session]), ['duplicate 1.code'])
  assert.deepEqual(findings([{ ...session, day: '2018-01-08' }]), ['before_other 0.day'])
  assert.deepEqual(findings([{ ...session, lastDay: '2018-03-07' }]), ['before_other 0.lastDay'])
  assert.deepEqual(findings([{ ...session, lastDay: '2018-12-01' }]), ['before_other '])
  assert.deepEqual(findings([{ ...session, day: '2018-02-30' }]), ['no_such_day 0.day'])
  assert.deepEqual(findings([{ ...session, hours: { from: '18:00', to: '15:00' } }]), ['not_after 0.hours.to'])
})
