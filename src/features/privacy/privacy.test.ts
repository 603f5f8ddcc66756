import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { readPdf } from '../../../test/support/pdf-text.ts'
import { closeDocuments } from '../../platform/documents/index.ts'
import { createLog } from '../../platform/log.ts'
import { listPersonalColumns } from '../../platform/personal/index.ts'
import { currentEdition } from '../edition/index.ts'
import { countDemographics, giveDemographics } from './count-demographics.ts'
import { personalMap } from './index.ts'
import { listRequests } from './queries.ts'
import { remindTeam } from './remind.ts'

type World = Awaited<ReturnType<typeof testServices>>
let world: World
let team: Awaited<ReturnType<typeof signedInVisitor>>
const lines: string[] = []

before(async () => {
  const log = createLog({ level: 'debug', now: () => new Date(0), write: line => lines.push(line), pretty: false })
  world = await testServices('2017-10-12T08:00:00Z', { log })
  await useEdition(world.services)
  const member = { email: 'ondine@example.org', name: 'Ondine Paquet', roles: [{ role: 'team' as const }] }
  team = await signedInVisitor(world.services, member)
})
after(async () => {
  await closeDocuments()
  await world.close()
})

const mails = async (recipient: string) =>
  await world.services.db
    .selectFrom('mail')
    .select(['kind', 'subject', 'body_text as text'])
    .where('recipient', '=', recipient)
    .orderBy('id')
    .execute()
const lastId = async () =>
  (await world.services.db.selectFrom('data_request').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()).id

/** Who wrote or decided something: only a number, which leads to nobody once the person is erased. */
const AUTHORS = /(_by|_by_id)$|^(by_id|assignee_id|leader_id|owner_id|author_id|writer_id|editor_id)$/

test('every table that leads to a person is in the map of what is copied, erased and told in the register', async () => {
  const known = new Set(personalMap.map(it => it.table))
  const columns = await listPersonalColumns(world.services.db)
  const missing = columns.filter(it => !known.has(it.table) && !(it.references === 'person' && AUTHORS.test(it.column)))
  assert.deepEqual(
    missing.map(it => `${it.table}.${it.column}`),
    [],
  )
})

test('the look for personal columns sees a table that nobody has declared', async () => {
  const { db } = world.services
  await db.schema
    .createTable('planted')
    .addColumn('email', 'text')
    .addColumn('person_id', 'bigint', it => it.references('person.id'))
    .execute()
  const seen = (await listPersonalColumns(db)).filter(it => it.table === 'planted').map(it => it.column)
  await db.schema.dropTable('planted').execute()
  assert.deepEqual(seen, ['email', 'person_id'])
})

test('somebody sees what is kept, takes it away as JSON and PDF, and asks for its erasure', async () => {
  const visitor = await signedInVisitor(world.services, { email: 'zoe@example.org', name: 'Zoé Quartz' })
  const page = textOf(await (await visitor.get('/mes-donnees')).text())
  assert.match(page, /Votre compte/)
  const copy = await (await visitor.get('/mes-donnees/copie.json')).json()
  assert.equal(copy.of.email, 'zoe@example.org')
  assert.ok(copy.kept.some((it: { table: string }) => it.table === 'person'))
  assert.ok(!JSON.stringify(copy).includes('token_hash'))
  const pdf = readPdf(new Uint8Array(await (await visitor.get('/mes-donnees/copie.pdf')).arrayBuffer()))
  assert.match(pdf.pages.join(' '), /zoe@example\.org/)
  assert.equal((await visitor.post('/mes-donnees', { kind: 'erasure', words: '' })).status, 303)
  const again = await visitor.post('/mes-donnees', { kind: 'erasure', words: 'Encore' })
  assert.equal(again.status, 422)
  assert.match(await again.text(), /Encore/)
  assert.deepEqual(
    (await mails('zoe@example.org')).map(it => it.kind),
    ['privacy.received'],
  )
  const [told] = await mails('ondine@example.org')
  assert.equal(told?.kind, 'privacy.told')
  assert.doesNotMatch(`${told?.subject} ${told?.text}`, /Zoé|zoe@/)
})

test('the team previews an erasure with its counts, confirms it, and the person is told and gone', async () => {
  const id = await lastId()
  const page = await (await team.get(`/equipe/donnees-personnelles/demandes/${id}`)).text()
  const seen = /name="seen" value="(\d+)"/.exec(page)?.[1] ?? ''
  assert.ok(Number(seen) > 2)
  assert.equal((await team.post(`/equipe/donnees-personnelles/demandes/${id}/effacement`, { seen: '1' })).status, 409)
  assert.equal((await team.post(`/equipe/donnees-personnelles/demandes/${id}/effacement`, { seen })).status, 303)
  const { db } = world.services
  const gone = await db.selectFrom('person').select('email').where('email', '=', 'zoe@example.org').execute()
  assert.deepEqual(gone, [])
  assert.deepEqual(
    (await mails('zoe@example.org')).map(it => it.kind),
    ['privacy.erased'],
  )
  const request = await db
    .selectFrom('data_request')
    .select(['state', 'name', 'email'])
    .where('id', '=', id)
    .executeTakeFirst()
  assert.deepEqual(request, { state: 'done', name: '', email: '' })
})

test('an application being examined is held, and its author reads why', async () => {
  const { actor } = await candidate(world.services, 'held@example.org')
  const visitor = await signedInVisitor(world.services, { email: 'other@example.org', name: 'Autre' })
  assert.doesNotMatch(textOf(await (await visitor.get('/mes-donnees')).text()), /à l’étude/)
  await world.services.db
    .updateTable('application')
    .set({ person_id: visitor.personId })
    .where('person_id', '=', actor.personId)
    .execute()
  assert.match(textOf(await (await visitor.get('/mes-donnees')).text()), /Votre candidature est à l’étude/)
  await visitor.post('/mes-donnees', { kind: 'erasure', words: '' })
  const id = await lastId()
  const page = textOf(await (await team.get(`/equipe/donnees-personnelles/demandes/${id}`)).text())
  assert.doesNotMatch(page, /submission/)
  assert.match(page, /candidature à l’étude/)
})

test('a request that came by mail is entered on its day, extended with a reason, and answered in words', async () => {
  const typed = { name: 'Basile Orme', email: 'basile@example.org', kind: 'access', words: 'Tout', lang: 'fr' }
  assert.equal((await team.post('/equipe/donnees-personnelles', { ...typed, receivedOn: '2017-10-13' })).status, 422)
  assert.equal((await team.post('/equipe/donnees-personnelles', { ...typed, receivedOn: '2017-10-02' })).status, 303)
  const id = await lastId()
  const at = `/equipe/donnees-personnelles/demandes/${id}`
  assert.match(textOf(await (await team.get(at)).text()), /2 novembre 2017/)
  assert.equal((await team.post(`${at}/prolongation`, { reason: '' })).status, 422)
  assert.equal((await team.post(`${at}/prolongation`, { reason: 'Trois éditions à chercher' })).status, 303)
  assert.match(textOf(await (await team.get(at)).text()), /2 janvier 2018/)
  assert.equal((await team.post(`${at}/reponse`, { answer: 'Nous n’avons rien.', outcome: 'done' })).status, 303)
  assert.equal((await team.post(`${at}/reponse`, { answer: 'Encore', outcome: 'done' })).status, 409)
  const told = await mails('basile@example.org')
  assert.deepEqual(
    told.map(it => it.kind),
    ['privacy.received', 'privacy.extended', 'privacy.answered'],
  )
  assert.match(told[1]?.text ?? '', /Trois éditions à chercher/)
})

test('the team holds data back until a day, the person reads why, and it is lifted', async () => {
  const visitor = await signedInVisitor(world.services, { email: 'noe@example.org', name: 'Noé Rive' })
  await visitor.post('/mes-donnees', { kind: 'opposition', words: 'Pas de lettre' })
  const at = `/equipe/donnees-personnelles/demandes/${await lastId()}`
  assert.equal((await team.post(`${at}/retenue`, { holdReason: 'Recours', until: '2017-10-01' })).status, 422)
  assert.equal((await team.post(`${at}/retenue`, { holdReason: 'Un recours', until: '2018-03-01' })).status, 303)
  assert.match(textOf(await (await visitor.get('/mes-donnees')).text()), /Un recours/)
  const hold = /name="hold" value="(\d+)"/.exec(await (await team.get(at)).text())?.[1] ?? ''
  assert.equal((await team.post(`${at}/levee`, { hold })).status, 303)
  assert.doesNotMatch(textOf(await (await visitor.get('/mes-donnees')).text()), /Un recours/)
})

test('the team is reminded once for each of the edition’s days, and once it is late', async () => {
  const { services, setClock } = world
  const edition = await currentEdition(services.db)
  const reminders = async () => (await mails('ondine@example.org')).filter(it => it.kind === 'privacy.reminder').length
  setClock('2017-11-03T08:00:00Z')
  await remindTeam(services, edition)
  await remindTeam(services, edition)
  assert.equal(await reminders(), 1)
  setClock('2017-11-13T08:00:00Z')
  await remindTeam(services, edition)
  assert.equal(await reminders(), 2)
  assert.match((await mails('ondine@example.org')).at(-1)?.text ?? '', /a pris fin/)
  setClock('2017-10-12T08:00:00Z')
})

test('optional answers have no author, are counted on their day with few people blanked, and are destroyed', async () => {
  const { services, setClock } = world
  const { db } = services
  const edition = await currentEdition(db)
  const people = await Promise.all(Array.from({ length: 14 }, (_, i) => candidate(services, `d${i}@example.org`)))
  for (const [i, { actor }] of people.entries()) {
    const choices = { gender: i < 11 ? 'woman' : 'man', age: 'from_26' }
    assert.equal(await giveDemographics(services, actor, edition, choices), undefined)
    assert.equal(await giveDemographics(services, actor, edition, choices), 'given')
  }
  const [columns] = await db.selectFrom('demographic_answer').selectAll().limit(1).execute()
  assert.deepEqual(Object.keys(columns ?? {}).sort(), ['choice', 'edition_id', 'id', 'question'])
  setClock('2018-02-01T08:00:00Z')
  await countDemographics(services, edition)
  const counted = await db
    .selectFrom('demographic_count')
    .select(['choice', 'people'])
    .where('question', '=', 'gender')
    .orderBy('choice')
    .execute()
  assert.deepEqual(counted, [
    { choice: 'man', people: null },
    { choice: 'other', people: null },
    { choice: 'woman', people: null },
  ])
  const [age] = await db.selectFrom('demographic_count').select('people').where('choice', '=', 'from_26').execute()
  assert.equal(age?.people, null)
  assert.deepEqual(await db.selectFrom('demographic_answer').select('id').execute(), [])
  assert.deepEqual(await db.selectFrom('demographic_given').select('person_id').execute(), [])
  assert.equal((await team.get('/equipe/donnees-personnelles/conservation')).status, 200)
  setClock('2017-10-12T08:00:00Z')
})

test('the register names every purpose with its tables, on a page and as a PDF', async () => {
  const page = textOf(await (await team.get('/equipe/donnees-personnelles/registre')).text())
  for (const table of ['application', 'submission', 'contract', 'contact_thread', 'mail'])
    assert.match(page, new RegExp(table))
  const pdf = readPdf(new Uint8Array(await (await team.get('/equipe/donnees-personnelles/registre.pdf')).arrayBuffer()))
  assert.match(pdf.pages.join(' '), /Candidatures/)
})

test('the list asks as many questions of the database for one request as for three', async () => {
  const { db } = world.services
  const counted = counting(world.services)
  const ask = async () => {
    counted.reset()
    await listRequests(counted.services.db, 'eig-2', { state: undefined, before: undefined, limit: 50 })
    return counted.sent.count
  }
  const [one] = await db.selectFrom('data_request').select('id').orderBy('id').execute()
  await db.deleteFrom('data_erasure').execute()
  await db
    .deleteFrom('data_request')
    .where('id', '>', one?.id ?? 0)
    .execute()
  assert.equal(await ask(), 1)
  const typed = { name: 'Al', email: 'al@example.org', kind: 'access', words: '', lang: 'fr' }
  for (const receivedOn of ['2017-10-03', '2017-10-04'])
    await team.post('/equipe/donnees-personnelles', { ...typed, receivedOn })
  assert.equal(await ask(), 1)
})

test('nothing of anybody is in the log', () => {
  assert.ok(lines.length > 20)
  const names = /zoe@|Zoé|Quartz|basile|Basile|Noé|held@|Un recours|Trois éditions/
  assert.deepEqual(
    lines.filter(it => names.test(it)),
    [],
  )
  assert.ok(names.test('zoe@example.org'))
})
