import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-10-12T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

const member = (email: string) =>
  signedInVisitor(world.services, { email, name: 'Equipe Un', roles: [{ role: 'team' }] })

const someone = {
  email: 'lea.lecture@example.org',
  fullName: 'Léa Lecture',
  employer: '',
  role: 'reader',
  challenge: '',
}

test('the team gives a role, which opens its pages, and ends it, which closes them', async () => {
  const team = await member('equipe1@example.org')
  assert.equal((await team.post('/equipe/personnes', someone)).status, 303)
  assert.match(await (await team.get('/equipe/personnes?role=reader')).text(), /Léa Lecture/)
  const reader = await signedInVisitor(world.services, { email: someone.email, name: 'x', roles: [{ role: 'reader' }] })
  const page = await (await team.get('/equipe/personnes?role=reader')).text()
  const end = page.match(/action="(\/equipe\/personnes\/roles\/\d+\/fin)"/)?.[1] ?? ''
  assert.equal((await reader.post(end)).status, 404)
  assert.equal((await team.post(end)).status, 303)
  assert.doesNotMatch(await (await team.get('/equipe/personnes?role=reader')).text(), /Léa Lecture/)
})

test('what was typed is kept when something is wrong, with what to do', async () => {
  const team = await member('equipe2@example.org')
  const answer = await team.post('/equipe/personnes', { ...someone, email: 'pas une adresse' })
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.match(page, /value="Léa Lecture"/)
  assert.match(page, /Indiquez une adresse électronique complète/)
  const mentor = await team.post('/equipe/personnes', { ...someone, role: 'operational_mentor' })
  assert.equal(mentor.status, 422)
  assert.match(await mentor.text(), /Choisissez le sujet/)
})

test('where somebody known works is kept when they are given a role', async () => {
  const team = await member('equipe5@example.org')
  const known = await signedInVisitor(world.services, { email: 'connue@example.org', name: 'Ida Connue' })
  const given = { ...someone, email: 'connue@example.org', fullName: 'Autre Nom', employer: 'Ville de Brest' }
  assert.equal((await team.post('/equipe/personnes', given)).status, 303)
  const person = await world.services.db
    .selectFrom('person')
    .select(['full_name', 'employer'])
    .where('id', '=', known.personId)
    .executeTakeFirstOrThrow()
  assert.deepEqual(person, { full_name: 'Ida Connue', employer: 'Ville de Brest' })
})

test('a role for a challenge of no edition is refused', async () => {
  const team = await member('equipe6@example.org')
  const mentor = { ...someone, role: 'operational_mentor', challenge: 'eig-9-nulle-part' }
  const answer = await team.post('/equipe/personnes', mentor)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Ce sujet n’est pas dans cette édition/)
})

test('nobody ends their own role in the team', async () => {
  const team = await member('equipe3@example.org')
  const [held] = await world.services.db
    .selectFrom('participation')
    .select('id')
    .where('person_id', '=', team.personId)
    .execute()
  await team.post(`/equipe/personnes/roles/${held?.id}/fin`)
  assert.equal((await team.get('/equipe/personnes')).status, 200)
})

test('the list takes as many queries for three people as for one', async () => {
  const { services, sent, reset } = counting(world.services)
  const roles = [{ role: 'team' }] as const
  const team = await signedInVisitor(services, {
    email: 'equipe4@example.org',
    name: 'Equipe Quatre',
    roles: [...roles],
  })
  const queries = async () => {
    reset()
    assert.equal((await team.get('/equipe/personnes?role=juror')).status, 200)
    return sent.count
  }
  await team.post('/equipe/personnes', { ...someone, role: 'juror' })
  assert.equal(await queries(), 4)
  for (const email of ['j2@example.org', 'j3@example.org'])
    await team.post('/equipe/personnes', { ...someone, email, role: 'juror' })
  assert.equal(await queries(), 4)
})

test('fellows are shown among the others, and their role ends with their fellowship, never by hand', async () => {
  const team = await member('equipe7@example.org')
  const roles = [{ role: 'fellow' as const, challengeId: 'eig-2-gobelins' }]
  const fellow = await signedInVisitor(world.services, { email: 'lo@example.org', name: 'Lo Tisserand', roles })
  const page = await (await team.get('/equipe/personnes?role=fellow')).text()
  assert.match(page, /Lo Tisserand/)
  assert.doesNotMatch(page, /\/equipe\/personnes\/roles\//)
  const held = world.services.db.selectFrom('participation').select('id').where('person_id', '=', fellow.personId)
  const { id } = await held.executeTakeFirstOrThrow()
  assert.equal((await team.post(`/equipe/personnes/roles/${id}/fin`)).status, 404)
})
