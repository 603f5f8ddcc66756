import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { textOf } from '../../../test/support/page.ts'
import { approveList, CODES, heardWorld, NOTIFIED } from '../../../test/support/results.ts'
import type { Role } from '../../kernel/role.ts'
import { accept, findOwnAnswer, prepareResults, releaseResults } from '../offers/index.ts'
import { stepsAhead } from './rules.ts'

const PREDI = 'eig-2-predisauvetage'
let world: Awaited<ReturnType<typeof heardWorld>>
let mentor: Awaited<ReturnType<typeof signedInVisitor>>
before(async () => {
  world = await heardWorld()
  mentor = await mentorOf('operational_mentor', 'daily@example.org', PREDI)
  await world.services.db
    .insertInto('ranking')
    .values(
      [PREDI, 'eig-2-gobelins'].map(id => ({ edition_id: 'eig-2', challenge_id: id, profile: 'dev', state: 'open' })),
    )
    .execute()
})
after(() => world.close())

const mentorOf = (role: Role, email: string, ...challenges: string[]) =>
  signedInVisitor(world.services, {
    email,
    name: 'Maïa Corbin',
    roles: challenges.map(challengeId => ({ role, challengeId })),
  })
const page = async (browser = mentor, address = '/mon-defi') => (await browser.get(address)).text()

test('only the steps still to come are ahead, the one under way first', () => {
  const steps = (at: string) => stepsAhead(world.edition, new Date(at)).map(({ step, state }) => `${step} ${state}`)
  const after = ['notification future', 'announcement future', 'start future']
  assert.deepEqual(steps('2017-10-01T08:00:00Z'), ['call current', 'interviews future', ...after])
  assert.deepEqual(steps('2017-12-01T08:00:00Z'), after)
  assert.deepEqual(steps('2018-12-01T08:00:00Z'), [])
})

test('it is for mentors alone, with its link in their header', async () => {
  const newcomer = await signedInVisitor(world.services, { email: 'new@example.org', name: 'Nina' })
  assert.equal((await newcomer.get('/mon-defi')).status, 404)
  assert.doesNotMatch(await page(newcomer, '/'), /\/mon-defi/)
  assert.match(await page(mentor, '/'), /href="\/mon-defi"[^>]*>Mon défi</)
  assert.match(await page(mentor, '/en'), /href="\/en\/my-challenge"[^>]*>My challenge</)
  const both = await mentorOf('high_level_mentor', 'chief@example.org', PREDI, 'eig-2-gobelins')
  assert.match(textOf(await page(both)), /Mes défis .*PrédiSauvetage.*Gobelins/)
})

test('a mentor reads what is published, the dates ahead and their panel days, in both languages', async () => {
  assert.match(textOf(await page()), /Vous ne siégez dans aucun jury/)
  const { db } = world.services
  const { id } = await db.selectFrom('panel').select('id').executeTakeFirstOrThrow()
  await db.insertInto('panel_juror').values({ panel_id: id, person_id: mentor.personId }).execute()
  const french = textOf(await page())
  assert.match(french, /Ce qui est publié .*données.* Lire la page publique/)
  assert.match(french, /lundi 4 décembre 2017 à 10 h, heure de Paris Les réponses aux candidatures/)
  assert.match(french, /mardi 14 novembre 2017 de 9 h à 13 h 30 Jury 1 Salle 1/)
  assert.match(
    textOf(await page(mentor, '/en/my-challenge')),
    /Tuesday 14 November 2017 from 9 am to 1.30 pm Jury 1 Salle 1/,
  )
})

test('an operational mentor is led to the lists of their own challenge, a high-level one to none', async () => {
  const own = await page()
  assert.equal([...own.matchAll(/href="\/jury\/listes\/\d+"/g)].length, 1)
  assert.match(textOf(own), /Liste en développement à arrêter/)
  const chief = await mentorOf('high_level_mentor', 'above@example.org', PREDI)
  assert.doesNotMatch(await page(chief), /\/jury\/listes/)
})

test('until everybody is answered nothing depends on who was chosen; then those who accepted are named', async () => {
  const { edition, services, setClock, team } = world
  const empty = await page()
  assert.match(textOf(empty), /à partir du lundi 4 décembre 2017 à 10 h/)
  await approveList(services, team)
  await prepareResults(services, team, edition)
  assert.equal(await page(), empty)
  setClock(NOTIFIED)
  assert.doesNotMatch(await page(), /Zorglub/)
  assert.ok((await releaseResults(services, team, edition, CODES.length)).ok)
  const waiting = await page()
  assert.match(textOf(waiting), /2 personnes n’ont pas encore répondu/)
  assert.doesNotMatch(waiting, /Zorglub/)
  const actor = world.actorOf('DATA1')
  const own = await findOwnAnswer(services.db, { editionId: 'eig-2', personId: actor.personId, now: services.now() })
  assert.ok((await accept(services, actor, edition, own?.offer?.id ?? 0)).ok)
  const named = textOf(await page())
  assert.match(
    named,
    /Zorglub DATA1 , en science et ingénierie des données data1@example.org Une personne n’a pas encore répondu/,
  )
  const other = await mentorOf('operational_mentor', 'elsewhere@example.org', 'eig-2-gobelins')
  assert.doesNotMatch(await page(other), /Zorglub/)
  assert.match(textOf(await page(other)), /L’équipe/)
  const gobelins = services.db.updateTable('challenge').where('id', '=', 'eig-2-gobelins')
  await gobelins.set({ state: 'withdrawn', withdrawn_at: services.now() }).execute()
  assert.doesNotMatch(textOf(await page(other)), /L’équipe|rejoint/)
  await gobelins.set({ state: 'published', withdrawn_at: null }).execute()
})

test('the page sends as many queries for one challenge as for three', async () => {
  const { services, sent, reset } = counting(world.services)
  const three = await mentorOf('operational_mentor', 'three@example.org', PREDI, 'eig-2-gobelins', 'eig-2-hopkins')
  const count = async ({ cookies }: { cookies: Map<string, string> }) => {
    const browser = visitor(services)
    for (const [name, value] of cookies) browser.cookies.set(name, value)
    reset()
    assert.equal((await browser.get('/mon-defi')).status, 200)
    return sent.count
  }
  assert.equal(await count(mentor), await count(three))
})
