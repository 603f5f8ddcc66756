import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor } from '../../../test/support/app.ts'
import { AFTERWARDS, juryWorld, member } from '../../../test/support/jury.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { closeRanking } from './index.ts'

type World = Awaited<ReturnType<typeof juryWorld>>
type Visitor = Awaited<ReturnType<typeof signedInVisitor>>
let world: World
let team: Visitor
let juror: Visitor
let second: Visitor
let mentor: Visitor

const wishes = ['eig-2-archifiltre', 'eig-2-gobelins']

before(async () => {
  world = await juryWorld({
    people: [
      { lastName: 'Alizier', profile: 'dev', wishes },
      { lastName: 'Bourdaine', profile: 'dev', wishes },
      { lastName: 'Cornouiller', profile: 'data', wishes: ['eig-2-archifiltre'] },
    ],
  })
  const { services } = world
  team = await signedInVisitor(services, { email: world.team.email, name: world.team.name, roles: [{ role: 'team' }] })
  const as = (i: number) => ({ email: world.jurors[i]?.email ?? '', name: world.jurors[i]?.name ?? '' })
  juror = await signedInVisitor(services, { ...as(0), roles: [{ role: 'juror' }] })
  second = await signedInVisitor(services, { ...as(1), roles: [{ role: 'juror' }] })
  const mentoring = [{ role: 'operational_mentor', challengeId: 'eig-2-archifiltre' }] as const
  mentor = await signedInVisitor(services, {
    email: 'mentor@example.org',
    name: 'Aurèle Fustier',
    roles: [...mentoring],
  })
})
after(() => world.close())

const said = async (response: Response | Promise<Response>) => textOf(await (await response).text())
const follow = async (visitor: Visitor, response: Response) => {
  assert.equal(response.status, 303)
  return said(visitor.get(response.headers.get('location') ?? ''))
}
const codeOf = (i: number) => world.candidates[i]?.code ?? ''

test('the team reads a plan that writes nothing, then applies that very plan', async () => {
  const proposal = await team.get('/equipe/jury/plan?start=9h&end=18:00&minutes=30&breakFrom=12:30&breakTo=14:00')
  assert.equal(proposal.status, 200)
  const page = await proposal.text()
  assert.match(textOf(page), /3 auditions à placer/)
  const count = () =>
    world.services.db
      .selectFrom('interview')
      .select(eb => eb.fn.countAll().as('n'))
      .executeTakeFirst()
  assert.equal(Number((await count())?.n), 0)
  const form = formTo(page, '/equipe/jury/plan')
  const stale = formTo(page, '/equipe/jury/plan')
  stale.set('seen', 'autre')
  assert.equal((await team.post('/equipe/jury/plan', stale)).status, 409)
  assert.match(await follow(team, await team.post('/equipe/jury/plan', form)), /3 auditions sont prévues/)
  const timetable = await said(team.get('/equipe/jury/emploi-du-temps'))
  assert.match(timetable, /mardi 14 novembre 2017, heure de Paris.*Jury 1, Salle 1, 20 avenue de Ségur/)
  assert.match(timetable, /9 h – 9 h 30/)
})

test('an hour that cannot be read is kept, with what to do', async () => {
  const answer = await team.get('/equipe/jury/plan?start=neuf&end=18:00&minutes=30&breakFrom=12:30&breakTo=14:00')
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /value="neuf"/)
})

test('nobody is told before the team has read the summonses and sent them', async () => {
  const candidate = await signedInVisitor(world.services, { email: 'other@example.org', name: 'X' })
  assert.equal((await candidate.get('/mon-audition')).status, 404)
  assert.match(await follow(team, await team.post('/equipe/jury/convocations')), /3 convocations sont prêtes/)
  const page = await (await team.get('/equipe/jury/convocations')).text()
  assert.match(textOf(page), /Votre audition – .*Salle 1, 20 avenue de Ségur/)
  const drafts = await world.services.db
    .selectFrom('mail')
    .select(['state', 'batch'])
    .where('kind', '=', 'juries.summons')
    .execute()
  assert.deepEqual(
    drafts.map(it => it.state),
    ['draft', 'draft', 'draft'],
  )
  assert.match(drafts[0]?.batch ?? '', /^summons-eig-2-\d{14}$/)
  const own = await candidateVisitor(0)
  assert.equal((await own.get('/mon-audition')).status, 404)
  const sent = await team.post('/equipe/jury/convocations/envoi', formTo(page, '/equipe/jury/convocations/envoi'))
  assert.match(await follow(team, sent), /3 personnes sont convoquées/)
  assert.match(await said(own.get('/mon-audition')), /mardi 14 novembre 2017 à 9 h, heure de Paris.*Salle 1/)
})

async function candidateVisitor(i: number): Promise<Visitor> {
  return signedInVisitor(world.services, { email: `c${i + 1}@example.org`, name: '', roles: [{ role: 'candidate' }] })
}

test('a candidate confirms, gives an order without script, and takes the appointment away', async () => {
  const own = await candidateVisitor(0)
  assert.match(await follow(own, await own.post('/mon-audition/confirmation')), /Votre venue est confirmée/)
  const twice = await own.post('/mon-audition/ordre', { 'rank-1': 'eig-2-gobelins', 'rank-2': 'eig-2-gobelins' })
  assert.equal(twice.status, 422)
  assert.match(await twice.text(), /href="#rank-2"/)
  const empty = await own.post('/mon-audition/ordre', { 'rank-1': '', 'rank-2': 'eig-2-gobelins' })
  assert.match(await empty.text(), /href="#rank-1"/)
  const stated = await own.post('/mon-audition/ordre', { 'rank-1': 'eig-2-gobelins', 'rank-2': 'eig-2-archifiltre' })
  assert.match(await follow(own, stated), /Votre ordre de préférence est enregistré/)
  const calendar = await (await own.get('/en/my-interview/interview.ics')).text()
  assert.match(calendar, /DTSTART:20171114T080000Z/)
})

test('nothing of the jury opens before the charter is signed', async () => {
  assert.equal((await juror.get('/jury')).headers.get('location'), '/jury/charte')
  const unticked = await juror.post('/jury/charte', { version: world.edition.jury.charter.version })
  assert.equal(unticked.status, 422)
  assert.equal((await juror.post('/jury/charte', { version: 'ancienne', accepted: 'on' })).status, 422)
  for (const visitor of [juror, second, mentor]) {
    const form = formTo(await (await visitor.get('/jury/charte')).text(), '/jury/charte')
    form.set('accepted', 'on')
    assert.equal((await visitor.post('/jury/charte', form)).headers.get('location'), '/jury')
  }
  assert.match(await said(juror.get('/jury')), /Zélie Alizier/)
})

const sheet = (marks: readonly number[], given: Record<string, string> = {}) => ({
  ...Object.fromEntries(world.edition.criteria.map(({ code }, i) => [`mark-${code}`, String(marks[i])])),
  remark: 'Entretien clair.',
  ...given,
})

test('a juror saves as they type, and hands in a whole sheet once the interview has begun', async () => {
  const address = `/jury/dossiers/${codeOf(0)}`
  const page = await said(juror.get(address))
  assert.match(page, /Ma contribution à eig-2-archifiltre/)
  const background = await juror.post(address, sheet([4, 4, 3, 3, 3]), { accept: 'application/json' })
  assert.equal(((await background.json()) as { savedAt: string }).savedAt, '2017-11-09T08:00:00.000Z')
  assert.equal((await juror.post(address, sheet([4, 4, 3, 3, 3], { do: 'lock' }))).status, 409)
  world.setClock('2017-11-15T19:00:00Z')
  const partial = await juror.post(address, { 'mark-drive': '4', remark: 'À compléter', do: 'lock' })
  assert.equal(partial.status, 422)
  assert.match(await partial.text(), /À compléter/)
  assert.match(await said(juror.get(address)), /À compléter/)
})

test('the sheets of the others show once one’s own is handed in, and never before', async () => {
  const address = `/jury/dossiers/${codeOf(0)}`
  await second.post(address, sheet([3, 3, 3, 3, 3], { do: 'lock', remark: 'REMARQUE-SECRETE' }))
  assert.doesNotMatch(await said(juror.get(address)), /REMARQUE-SECRETE/)
  const locked = await juror.post(address, sheet([4, 3, 3, 3, 4], { do: 'lock' }))
  assert.match(await follow(juror, locked), /Votre fiche est rendue.*17 sur 20.*REMARQUE-SECRETE/)
  assert.equal((await juror.post(address, sheet([1, 1, 1, 1, 1]))).status, 409)
})

test('lists stay closed to a juror whose own sheets are missing', async () => {
  const answer = await juror.get('/jury/listes')
  assert.equal(answer.status, 409)
  assert.match(await said(answer), /Il vous reste 2 fiches à rendre/)
  for (const visitor of [juror, second]) {
    const marks = visitor === juror ? [4, 4, 3, 3, 3] : [3, 3, 3, 3, 3]
    await visitor.post(`/jury/dossiers/${codeOf(1)}`, sheet(marks, { do: 'lock' }))
    await visitor.post(`/jury/dossiers/${codeOf(2)}`, sheet([2, 2, 2, 2, 2], { do: 'lock' }))
  }
})

test('lists are built per challenge and profile from exact totals, equal ones sharing a place', async () => {
  world.setClock(AFTERWARDS)
  assert.match(await follow(team, await team.post('/equipe/jury/listes')), /listes sont établies/)
  const page = await said(mentor.get(`/jury/listes/${await listOf('eig-2-archifiltre', 'dev')}`))
  assert.match(page, /1 ex æquo .*Zélie Alizier.*16 2 .*1 ex æquo .*Zélie Bourdaine/)
  assert.doesNotMatch(page, /Cornouiller.*Retenable/)
})

async function listOf(challengeId: string, profile: string): Promise<number> {
  const { id } = await world.services.db
    .selectFrom('ranking')
    .select('id')
    .where('challenge_id', '=', challengeId)
    .where('profile', '=', profile as 'dev')
    .executeTakeFirstOrThrow()
  return id
}

test('the mentor breaks the tie with a reason, adds somebody, judges them, and closes the list for good', async () => {
  const id = await listOf('eig-2-archifiltre', 'dev')
  const address = `/jury/listes/${id}`
  const [a, b, c] = world.candidates.map(it => String(it.applicationId))
  const order = { place: '1', count: '2', 'tie-1-1': b ?? '', 'tie-1-2': a ?? '' }
  const unreasoned = await mentor.post(`${address}/ex-aequo`, { ...order, 'tie-1-reason': '' })
  assert.equal(unreasoned.status, 422)
  assert.match(await unreasoned.text(), /href="#tie-1-reason"/)
  const told = await mentor.post(`${address}/ex-aequo`, { ...order, 'tie-1-reason': 'Plus d’expérience des archives' })
  assert.match(await follow(mentor, told), /1 .*Bourdaine.*Départage : Plus d’expérience des archives.*2 .*Alizier/)
  const added = await mentor.post(`${address}/ajout`, { 'person-added': codeOf(2) })
  assert.match(await follow(mentor, added), /3 .*Cornouiller.*ajout du jury/)
  const judged = await mentor.post(`${address}/avis`, {
    'verdict-person': c ?? '',
    verdict: 'no',
    'verdict-reason': 'Autre métier',
  })
  assert.match(await follow(mentor, judged), /Non retenable Raison : Autre métier/)
  await team.post('/equipe/jury/listes')
  assert.match(await said(mentor.get(address)), /1 .*Bourdaine.*2 .*Alizier.*3 .*Cornouiller.*Non retenable/)
  assert.match(await follow(mentor, await mentor.post(`${address}/cloture`)), /La liste est close/)
  assert.equal((await mentor.post(`${address}/cloture`)).status, 409)
  assert.equal((await mentor.post(`${address}/avis`, { 'verdict-person': c ?? '', verdict: 'yes' })).status, 409)
  const own = await candidateVisitor(0)
  assert.equal(
    (await own.post('/mon-audition/ordre', { 'rank-1': wishes[0] ?? '', 'rank-2': wishes[1] ?? '' })).status,
    409,
  )
})

test('a juror reads lists of the people they heard, and decides on none', async () => {
  const id = await listOf('eig-2-gobelins', 'dev')
  assert.match(await said(juror.get(`/jury/listes/${id}`)), /Alizier/)
  assert.equal((await juror.post(`/jury/listes/${id}/cloture`)).status, 404)
  assert.equal((await mentor.get(`/jury/listes/${id}`)).status, 404)
  await assert.rejects(closeRanking(world.services, await unsigned(), world.edition, id), { name: 'NotFound' })
})

const unsigned = () =>
  member(world.services, {
    name: 'Sans Charte',
    roles: [{ role: 'operational_mentor', challengeId: 'eig-2-gobelins' }],
  })

test('nobody on the jury reads the order of preference, in pages or exports', async () => {
  for (const visitor of [juror, mentor, team]) {
    const side = visitor === team ? '/equipe/jury' : '/jury'
    const csv = await (await visitor.get(`${side}/listes.csv`)).text()
    assert.match(csv, /^\ufeff?"?Défi/)
    assert.doesNotMatch(csv, /préférence|rank/)
  }
  assert.doesNotMatch(await said(juror.get(`/jury/dossiers/${codeOf(0)}`)), /préférence|Choix n/)
})

test('each page has its English address', async () => {
  for (const [visitor, address] of [
    [team, '/en/team/jury'],
    [team, '/en/team/jury/timetable'],
    [team, '/en/team/jury/progress'],
    [team, '/en/team/jury/conflicts'],
    [team, '/en/team/jury/lists'],
    [juror, '/en/panel'],
    [juror, `/en/panel/files/${codeOf(0)}`],
    [mentor, '/en/panel/lists'],
  ] as const)
    assert.equal((await visitor.get(address)).status, 200, address)
})

test('every change has left its event', async () => {
  const rows = await world.services.db.selectFrom('event').select(['subject', 'kind']).distinct().execute()
  const kinds = new Set(rows.map(it => `${it.subject} ${it.kind}`))
  for (const kind of [
    'panel added',
    'interview planned',
    'summons drafted',
    'interview summoned',
    'interview confirmed',
    'interview order_stated',
    'person charter_signed',
    'mark_sheet saved',
    'mark_sheet locked',
    'interview held',
    'edition rankings_built',
    'ranking tie_broken',
    'ranking person_added',
    'ranking judged_not_acceptable',
    'ranking closed',
  ])
    assert.ok(kinds.has(kind), kind)
})
