import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, visitor } from '../../../test/support/app.ts'
import { fellowsWorld } from '../../../test/support/fellows.ts'
import { textOf } from '../../../test/support/page.ts'
import { addSession } from '../people/index.ts'
import { type AnswerTyped, awaited, canAgree, canAskInterview, type Part, stateOf } from './rules.ts'

let world: Awaited<ReturnType<typeof fellowsWorld>>
let team: Awaited<ReturnType<typeof signedInVisitor>>
let mentor: Awaited<ReturnType<typeof signedInVisitor>>
let other: Awaited<ReturnType<typeof signedInVisitor>>
let fellow: ReturnType<typeof visitor>
let fellowship = 0

before(async () => {
  world = await fellowsWorld()
  const { services } = world
  const file = await world.fileOf('DEV1')
  fellowship = file.id
  const join = (name: string, role: 'operational_mentor' | 'team', challengeId?: string) =>
    signedInVisitor(services, {
      ...{ email: `${name}@exemple.example`, name },
      roles: [{ role, ...(challengeId && { challengeId }) }],
    })
  team = await join('Paquet', 'team')
  mentor = await join('Mael', 'operational_mentor', file.challengeId)
  other = await join('Autre', 'operational_mentor', 'eig-2-hopkins')
  fellow = visitor(services)
  const session = await services.db.transaction().execute(tx => addSession(services, tx, file.personId, 'test'))
  fellow.cookies.set('cohorte_session', session.token)
})
after(() => world.close())

const db = () => world.services.db

/** A journalist writes; the team passes it on to the fellow. Gives the address of the interview. */
async function ask(outlet: string): Promise<string> {
  const typed = { kind: 'interview', outlet, name: 'Lise Presse', email: `${outlet}@presse.example`, trap: '' }
  const sent = await visitor(world.services).post('/presse/demande', { ...typed, words: 'Un portrait.' })
  assert.equal(sent.status, 303)
  const { id } = await db()
    .selectFrom('press_request')
    .select('id')
    .where('outlet', '=', outlet)
    .executeTakeFirstOrThrow()
  const form = `/equipe/presse/demandes/${id}/entretien`
  assert.match(await (await team.get('/equipe/presse/demandes')).text(), new RegExp(form))
  const empty = await team.post(form, { fellowship: String(fellowship), topic: '', wished: 'mardi' })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /value="mardi"/)
  const words = { fellowship: String(fellowship), topic: 'Portrait', wished: 'mardi' }
  assert.equal((await other.post(form, words)).status, 404)
  const asked = await team.post(form, words)
  assert.equal(asked.status, 303)
  assert.equal((await team.post(form, words)).status, 409)
  return asked.headers.get('location') ?? ''
}

const mailed = async (kind: string, outlet: string) =>
  (
    await db()
      .selectFrom('mail')
      .innerJoin('person', 'person.id', 'person_id')
      .select('full_name as name')
      .where('kind', '=', kind)
      .where('subject', 'like', `%${outlet}`)
      .orderBy('full_name')
      .execute()
  ).map(it => it.name)

test('the fellow is asked first; the mentor and the team then, and both must agree', async () => {
  const page = await ask('Gazette')
  const { name } = await world.fileOf('DEV1')
  assert.deepEqual(await mailed('press.interview_asked', 'Gazette'), [name])
  assert.equal((await mentor.get(page)).status, 404)
  assert.doesNotMatch(await (await mentor.get('/mes-entretiens')).text(), /Gazette/)
  assert.match(await (await fellow.get('/mes-entretiens')).text(), /Gazette/)
  assert.equal((await team.post(page, { part: 'team', answer: 'given', reason: '' })).status, 409)
  assert.equal((await fellow.post(page, { part: 'team', answer: 'given', reason: '' })).status, 409)
  assert.equal((await fellow.post(page, { part: 'fellow', answer: '', reason: '' })).status, 422)
  assert.equal((await fellow.post(page, { part: 'fellow', answer: 'given', reason: '' })).status, 303)
  const asked = await mailed('press.interview_asked', 'Gazette')
  assert.ok(asked.includes('Mael') && asked.includes('Paquet') && !asked.includes('Autre'), asked.join())
  assert.equal((await other.get(page)).status, 404)
  assert.equal((await mentor.post(page, { part: 'mentor', answer: 'given', reason: '' })).status, 303)
  assert.deepEqual(await mailed('press.interview_ended', 'Gazette'), [])
  assert.equal((await team.post(page, { part: 'team', answer: 'given', reason: '' })).status, 303)
  const told = await mailed('press.interview_ended', 'Gazette')
  assert.ok(told.includes(name) && told.includes('Mael') && !told.includes('Paquet'), told.join())
  assert.match(textOf(await (await fellow.get(page)).text()), /accepté/)
  assert.match(
    await (await fellow.get(page.replace('/mes-entretiens', '/en/my-press-interviews'))).text(),
    /Agreements/,
  )
  const events = await db().selectFrom('event').select('kind').where('subject', '=', 'interview_request').execute()
  assert.deepEqual(
    events.map(it => it.kind),
    ['asked', 'agreement_given', 'agreement_given', 'agreement_given'],
  )
})

test('a refusal says why and ends it; what was typed stays; the mentor does not hear of the fellow’s', async () => {
  const page = await ask('Courrier')
  const silent = await fellow.post(page, { part: 'fellow', answer: 'refused', reason: '' })
  assert.equal(silent.status, 422)
  assert.match(await silent.text(), /Écrivez le motif/)
  assert.equal((await fellow.post(page, { part: 'fellow', answer: 'refused', reason: 'Pas encore.' })).status, 303)
  assert.match(await (await team.get(page)).text(), /Pas encore\./)
  assert.equal((await mentor.get(page)).status, 404)
  const told = await mailed('press.interview_ended', 'Courrier')
  assert.ok(told.includes('Paquet') && !told.includes('Mael'), told.join())
  assert.equal((await team.post(page, { part: 'team', answer: 'given', reason: '' })).status, 409)
})

test('answers sent at once count once each, and the last of the two is told to everybody once', async () => {
  const page = await ask('Quotidien')
  const send = (who: Pick<typeof fellow, 'post'>, part: Part) => who.post(page, { part, answer: 'given', reason: '' })
  const twice = await Promise.all([send(fellow, 'fellow'), send(fellow, 'fellow')])
  assert.deepEqual(twice.map(it => it.status).toSorted(), [303, 409])
  const both = await Promise.all([send(mentor, 'mentor'), send(team, 'team'), send(mentor, 'mentor')])
  assert.deepEqual(both.map(it => it.status).toSorted(), [303, 303, 409])
  const told = await mailed('press.interview_ended', 'Quotidien')
  assert.ok(told.includes((await world.fileOf('DEV1')).name), told.join())
  assert.equal(new Set(told).size, told.length)
  assert.equal((await visitor(world.services).get(page)).status, 303)
})

test('the order of the agreements is a rule', () => {
  const given = (part: Part) => ({ part, answer: 'given' as const })
  const typed = (part: Part, change: Partial<AnswerTyped> = {}) =>
    ({ part, answer: 'given', reason: '', ...change }) as const
  assert.deepEqual(awaited([]), ['fellow'])
  assert.deepEqual(awaited([given('fellow')]), ['mentor', 'team'])
  assert.deepEqual(awaited([given('fellow'), given('team')]), ['mentor'])
  assert.equal(stateOf([given('fellow'), given('team'), given('mentor')]), 'agreed')
  assert.equal(stateOf([given('fellow'), { part: 'mentor', answer: 'refused' }]), 'refused')
  assert.equal(canAgree([], ['mentor'], typed('mentor')).ok, false)
  assert.equal(canAgree([given('fellow')], ['team'], typed('mentor')).ok, false)
  assert.equal(canAgree([], ['fellow'], typed('fellow', { reason: 'x'.repeat(1001) })).ok, false)
  const one = { fellowship: 1, topic: 'Portrait', wished: 'mardi' }
  assert.equal(canAskInterview(one, { isThere: true, mentors: 1 }).ok, true)
  assert.equal(canAskInterview(one, { isThere: true, mentors: 0 }).ok, false)
  assert.equal(canAskInterview(one, { isThere: false, mentors: 1 }).ok, false)
})
