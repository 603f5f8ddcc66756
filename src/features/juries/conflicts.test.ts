import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor } from '../../../test/support/app.ts'
import { CALL, juryWorld, member, PREPARING, preselected } from '../../../test/support/jury.ts'
import { textOf } from '../../../test/support/page.ts'
import { localTimeOf } from '../edition/index.ts'
import { moveInterview, planInterviews, savePanel, searchConflicts, sendSummons, summon } from './index.ts'
import { listDrafts, listInterviews } from './queries.ts'
import { USUAL_HOURS } from './rules.ts'

type World = Awaited<ReturnType<typeof juryWorld>>
let world: World
const codes = (ids: readonly number[]) =>
  ids.map(id => world.candidates.find(it => it.applicationId === id)?.code).sort()

before(async () => {
  world = await juryWorld({
    people: [
      { lastName: 'Le Goff' },
      { lastName: 'Martin', career: 'Trois ans chez Atelier Boréal, puis deux à mon compte.' },
      { lastName: 'Goff', career: 'Chez Boréal Atelier.' },
      { lastName: 'Duval' },
    ],
    panels: [
      ['Anne Le Goff', 'Paul Neutre'],
      ['Jean Sansnom', 'Zoé Autre'],
    ],
  })
})
after(() => world.close())

test('data show a family name, an employer, a host and a juror who applied, once each', async () => {
  const { services, team, edition } = world
  await member(services, { name: 'Employeur Commun', employer: 'ATELIER BOREAL', roles: [{ role: 'juror' }] })
  await member(services, {
    name: 'Hôte Ici',
    roles: [{ role: 'operational_mentor', challengeId: 'eig-2-archifiltre' }],
  })
  await member(services, { name: 'Candidat Juré', email: 'c4@example.org', roles: [{ role: 'juror' }] })
  const found = await searchConflicts(services, team, edition)
  assert.equal(await searchConflicts(services, team, edition), 0)
  const rows = await services.db
    .selectFrom('conflict')
    .innerJoin('person', 'person.id', 'conflict.person_id')
    .select(['application_id', 'source', 'person.full_name', 'person.email'])
    .execute()
  const by = (source: string) => rows.filter(it => it.source === source)
  assert.equal(found + by('same_name').length, rows.length)
  assert.deepEqual(codes(by('same_name').map(it => it.application_id)), ['C-C1', 'C-C3'])
  assert.deepEqual(codes(by('same_employer').map(it => it.application_id)), ['C-C2'])
  assert.deepEqual(codes(by('same_host').map(it => it.application_id)), ['C-C1', 'C-C2', 'C-C3', 'C-C4'])
  assert.deepEqual(
    by('same_person').map(it => it.email),
    ['c4@example.org'],
  )
})

test('a plan keeps people away from panels in conflict, and gives each one instant', async () => {
  const { services, team, edition } = world
  const planned = await planInterviews(services, team, edition, { hours: USUAL_HOURS })
  assert.equal(planned.ok && planned.value.placed.length, 4)
  const interviews = await listInterviews(services.db, edition.id)
  const panelOf = (code: string) => interviews.find(it => it.code === code)?.panel
  assert.equal(panelOf('C-C1'), 'Jury 2')
  assert.equal(panelOf('C-C3'), 'Jury 2')
  assert.equal(new Set(interviews.map(it => `${it.panelId} ${it.startsAt.toISOString()}`)).size, 4)
})

test('a juror sits on one panel only', async () => {
  const { services, team, edition, jurors } = world
  const panel = { name: 'Jury 3', room: 'Salle 3', jurors: [jurors[0]?.personId ?? 0] }
  const saved = await savePanel(services, team, edition, panel)
  assert.deepEqual(saved, { ok: false, refusal: { code: 'juror_elsewhere', names: ['Anne Le Goff'] } })
})

test('an interview moved by hand respects hours and conflicts, and takes back the summons that was ready', async () => {
  const { services, team, edition } = world
  await summon(services, team, edition)
  const interviews = await listInterviews(services.db, edition.id)
  const [first] = interviews.filter(it => it.code === 'C-C1')
  const [other] = interviews.filter(it => it.panelId !== first?.panelId)
  if (!first || !other) throw new Error('no interviews')
  const move = (given: { panelId?: number; startsAt: string }) =>
    moveInterview(services, team, edition, { id: first.id, panelId: first.panelId, ...given })
  const code = async (moving: ReturnType<typeof move>) => moving.then(it => (it.ok ? 'ok' : it.refusal.code))
  assert.equal(await code(move({ startsAt: '2017-11-13T09:00' })), 'outside_hours')
  assert.equal(await code(move({ startsAt: '2017-11-14T22:30' })), 'outside_hours')
  assert.equal(await code(move({ startsAt: '2017-11-14T17:30' })), 'ok')
  assert.equal(await code(move({ panelId: other.panelId, startsAt: '2017-11-15T16:00' })), 'juror_in_conflict')
  assert.equal(await code(move({ startsAt: '2017-11-14T16:00' })), 'ok')
  const drafts = await listDrafts(services.db, edition.id)
  assert.equal(drafts.length, 3)
  const mails = await services.db.selectFrom('mail').select('state').where('kind', '=', 'juries.summons').execute()
  assert.equal(mails.filter(it => it.state === 'cancelled').length, 1)
})

test('an interview moves to hours that its panel was given, in a room that nobody else holds, and the page says which', async () => {
  const { services, team, edition } = world
  const interviews = await listInterviews(services.db, edition.id)
  const [held] = interviews.filter(it => it.panel === 'Jury 2' && it.code !== 'C-C1')
  const [moved] = interviews.filter(it => it.panel === 'Jury 1')
  if (!held || !moved) throw new Error('no interviews')
  const sharing = { name: 'Jury 3', room: 'salle 2, 20, avenue de Segur', jurors: [] }
  const save = (hours: { opens: string; closes: string }) =>
    savePanel(services, team, edition, { ...sharing, ...(id && { id }), hours })
  let id = 0
  const wrong = await save({ opens: '10:00', closes: '9 h' })
  assert.equal(!wrong.ok && wrong.refusal.code, 'panel_hours_wrong')
  const saved = await save({ opens: '08:00', closes: '20:00' })
  id = saved.ok ? saved.value : 0
  const ours = await signedInVisitor(services, { ...team, roles: [{ role: 'team' }] })
  const move = async (startsAt: string) => {
    const answer = await ours.post(`/equipe/jury/auditions/${moved.id}`, { panel: String(id), startsAt })
    return { status: answer.status, said: textOf(await answer.text()) }
  }
  const taken = await move(localTimeOf(held.startsAt, edition.zone))
  assert.match(taken.said, /Un autre jury entend déjà quelqu’un dans cette salle à cette heure/)
  const late = await move('2017-11-14T22:30')
  assert.equal(late.status, 422)
  assert.match(
    late.said,
    /Jury 3 entend le mardi 14 novembre 2017 et le mercredi 15 novembre 2017, de 8 h à 20 h, heure de Paris/,
  )
  assert.equal((await move('2017-11-15T19:30')).status, 303)
  const changed = await ours.post(`/equipe/jury/jurys/${id}`, { ...sharing, jurors: '', opens: '9h', closes: '18:00' })
  assert.equal(changed.status, 303)
  assert.equal((await move('2017-11-15T19:00')).status, 422)
  const unread = await ours.post(`/equipe/jury/jurys/${id}`, { ...sharing, jurors: '', opens: 'tôt', closes: '18:00' })
  assert.equal(unread.status, 422)
  assert.match(await unread.text(), /value="tôt"/)
})

test('somebody who withdraws leaves the plan, and a new plan replaces what nobody was told of', async () => {
  const { services, team, edition } = world
  await services.db.updateTable('application').set({ state: 'withdrawn' }).where('code', '=', 'C-C2').execute()
  world.setClock(CALL)
  world.candidates.push(await preselected(services, team, 'c9@example.org', { lastName: 'Neuf' }))
  world.setClock(PREPARING)
  const planned = await planInterviews(services, team, edition, { hours: USUAL_HOURS })
  assert.deepEqual(planned.ok && codes(planned.value.placed.map(it => it.applicationId)), [
    'C-C1',
    'C-C3',
    'C-C4',
    'C-C9',
  ])
  assert.equal((await listDrafts(services.db, edition.id)).length, 0)
})

test('whoever withdraws between the writing of the summonses and their sending is sent nothing', async () => {
  const { services, team, edition } = world
  await summon(services, team, edition)
  await services.db.updateTable('application').set({ state: 'withdrawn' }).where('code', '=', 'C-C4').execute()
  const sent = await sendSummons(services, team, edition, { count: 4 })
  assert.equal(sent.ok && sent.value, 3)
  const rows = await services.db
    .selectFrom('application')
    .innerJoin('mail', 'mail.person_id', 'application.person_id')
    .innerJoin('interview', 'interview.application_id', 'application.id')
    .select(['code', 'mail.state', 'interview.state as interview'])
    .where('mail.kind', '=', 'juries.summons')
    .orderBy('mail.id', 'desc')
    .limit(4)
    .execute()
  const of = (code: string) => rows.filter(it => it.code === code).map(it => [it.state, it.interview])
  assert.deepEqual(of('C-C4'), [['cancelled', 'planned']])
  assert.deepEqual(of('C-C1'), [['kept', 'summoned']])
})
