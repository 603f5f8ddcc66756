import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { atWork } from '../../../test/support/at-work.ts'
import { addSession } from '../people/index.ts'
import { cancelSession } from './cancel-session.ts'
import { checkIn } from './check-in.ts'
import { loadPlan } from './load-plan.ts'
import { publishAll } from './publish-sessions.ts'
import { findCode, listSessions, presencesOf } from './queries.ts'
import { addWorkshop } from './save-workshop.ts'
import { leaveWorkshop, signUp } from './sign-up.ts'

const ONE = 'fellow-1 predisauvetage'
const OTHER = 'fellow-2 predisauvetage'

let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2018-03-01T08:00:00Z')
  await loadPlan(world.services, world.edition)
  await publishAll(world.services, world.actor('team'), world.edition)
})
after(() => world.close())

const idOf = async (code: string) => {
  const found = (await listSessions(world.services.db, 'eig-2')).find(it => it.planCode === code)
  if (!found) throw new Error(`no session ${code}`)
  return found.id
}

async function as(key: string) {
  const { personId } = world.actor(key)
  const session = await world.services.db.transaction().execute(tx => addSession(world.services, tx, personId, 'test'))
  const browser = visitor(world.services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}

test('a day that does not exist is refused with what was typed', async () => {
  const fellow = await as(ONE)
  const typed = { title: 'Déjeuner', about: 'Parler de cartes', day: '2018-13-45', from: '10h', to: '11h' }
  const answer = await fellow.post('/sessions/propositions', typed)
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /Parler de cartes/)
})

test('a place given back in a session that was cancelled is offered to nobody', async () => {
  const { actor, edition, services } = world
  const sessionId = await idOf('users')
  const workshop = { title: 'Entretiens', about: '', leader: '', place: '', capacity: 1 }
  const added = await addWorkshop(services, actor('team'), edition, { sessionId, workshop })
  assert.ok(added.ok)
  for (const key of [ONE, OTHER]) await signUp(services, actor(key), edition, added.value)
  await cancelSession(services, actor('team'), edition, { id: sessionId, reason: 'Grève' })
  await leaveWorkshop(services, actor(ONE), edition, added.value)
  const told = services.db.selectFrom('mail').select('id').where('kind', '=', 'sessions.seated')
  assert.deepEqual(await told.execute(), [])
})

test('somebody who checks in while the sheet is open stays present once it is saved', async () => {
  const { actor, edition, services } = world
  const sessionId = await idOf('roadmap')
  world.setClock('2018-03-08T14:05:00Z')
  const team = await as('team')
  const page = await (await team.get(`/sessions/${sessionId}/feuille`)).text()
  const shown = [...page.matchAll(/name="shown-(\d+)" value="(\w+)"/g)].map(([, id = '', state = '']) => ({
    id,
    state,
  }))
  assert.ok(shown.length > 2)
  const checked = await checkIn(services, actor(ONE), edition, await findCode(services.db, sessionId))
  assert.ok(checked.ok)
  const noted = String(actor(OTHER).personId)
  const body = shown.flatMap(({ id, state }) => [
    [`shown-${id}`, state],
    [`state-${id}`, id === noted ? 'present' : state],
  ])
  assert.equal((await team.post(`/sessions/${sessionId}/feuille`, Object.fromEntries(body))).status, 303)
  for (const key of [ONE, OTHER])
    assert.equal((await presencesOf(services.db, actor(key).personId)).get(sessionId), 'present', key)
})
