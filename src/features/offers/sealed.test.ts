import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { approveList, CODES, heardWorld, NOTIFIED } from '../../../test/support/results.ts'
import { createApp } from '../../app.ts'
import { addSession, grantRole } from '../people/index.ts'
import { prepareResults, releaseResults } from './index.ts'

let world: Awaited<ReturnType<typeof heardWorld>>
before(async () => {
  world = await heardWorld()
})
after(() => world.close())

const EDITION = 'eig-2'
const ROLES = {
  juror: { role: 'juror', challengeId: null },
  reader: { role: 'reader', challengeId: null },
  'operational mentor': { role: 'operational_mentor', challengeId: 'eig-2-predisauvetage' },
  'high-level mentor': { role: 'high_level_mentor', challengeId: 'eig-2-predisauvetage' },
} as const

/** One visitor per kind of person who must learn nothing. */
async function outsiders() {
  const { services } = world
  const visitors: [string, ReturnType<typeof visitor>][] = [['somebody without an account', visitor(services)]]
  for (const [name, granted] of Object.entries(ROLES)) {
    const person = { email: `${name.replace(' ', '.')}@example.org`, fullName: name, lang: 'fr' } as const
    visitors.push([
      name,
      await signedIn(await grantRole(services, null, { ...person, ...granted, editionId: EDITION })),
    ])
  }
  for (const code of ['DATA1', 'DATA2', 'DATA4', 'FILE1'])
    visitors.push([`candidate ${code}`, await signedIn(world.actorOf(code).personId)])
  return visitors
}

async function signedIn(personId: number) {
  const { services } = world
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}

const values: Record<string, string[]> = {
  slug: ['predisauvetage'],
  code: ['DATA1'],
  profile: ['data'],
  batch: ['results-eig-2'],
  reference: ['REF-DATA1'],
}

/** Every address of the application, each parameter taking guessable values. */
function addresses(): { method: string; path: string }[] {
  const { routes } = createApp(world.services)
  const known = routes.filter(it => ['GET', 'POST'].includes(it.method) && !it.path.includes('*'))
  const unique = [...new Map(known.map(it => [`${it.method} ${it.path}`, it])).values()]
  return unique.flatMap(({ method, path }) => expand(path).map(it => ({ method, path: it })))
}

function expand(path: string): string[] {
  const name = /:(\w+)(\{[^}]*\})?/.exec(path)
  if (!name?.[1]) return [path]
  return (values[name[1]] ?? ['1', '2', '12']).flatMap(value => expand(path.replace(name[0], value)))
}

const changing = /sign-in|connexion|deconnexion|sign-out|mon-compte|my-account|health|\.well-known|assets/

/** What each outsider gets at each address: status and page. */
async function everything(visitors: Awaited<ReturnType<typeof outsiders>>) {
  const seen = new Map<string, string>()
  const asked = addresses().filter(it => it.method === 'GET' && !changing.test(it.path))
  for (const [who, browser] of visitors)
    for (const { path } of asked) {
      const response = await browser.get(path)
      assert.ok(response.status < 500, `${who} ${path} failed`)
      seen.set(`${who} ${path}`, `${response.status} ${response.headers.get('location')}\n${await response.text()}`)
    }
  return seen
}

const differences = (before: Map<string, string>, after: Map<string, string>) =>
  [...after].filter(([key, page]) => before.get(key) !== page).map(([key]) => key)

test('until the release, nothing anybody outside can reach changes when the results are prepared', async () => {
  const visitors = await outsiders()
  const blank = await everything(visitors)
  assert.ok(blank.size > 400, `only ${blank.size} pages were compared`)
  await approveList(world.services, world.team)
  const prepared = await prepareResults(world.services, world.team, world.edition)
  assert.ok(prepared.ok)
  assert.deepEqual(differences(blank, await everything(visitors)), [])
  world.setClock('2017-12-20T09:00:00Z')
  for (const [who, browser] of visitors.filter(([name]) => name.startsWith('candidate'))) {
    const page = await (await browser.get('/ma-reponse')).text()
    assert.doesNotMatch(page, /PrédiSauvetage|liste complémentaire|liste du jury/, `${who} after the announced date`)
  }
  world.setClock('2017-12-01T08:00:00Z')
})

test('a candidate selected and one who is not read the same page before the release, word for word', async () => {
  const pageOf = async (code: string) => {
    const { personId, name } = world.actorOf(code)
    const page = await (await (await signedIn(personId)).get('/ma-reponse')).text()
    return page.replaceAll(name, '').replaceAll(code, '')
  }
  assert.equal(await pageOf('DATA1'), await pageOf('DATA4'))
})

test('a candidate selected cannot answer before the release, by whatever number they guess', async () => {
  const { id } = await world.services.db.selectFrom('offer').select('id').orderBy('id').executeTakeFirstOrThrow()
  for (const code of ['DATA1', 'DATA4']) {
    const browser = await signedIn(world.actorOf(code).personId)
    for (const path of ['/ma-reponse/acceptation', '/ma-reponse/renoncement']) {
      assert.equal((await browser.get(path)).status, 404)
      for (let guess = id; guess < id + 3; guess += 1)
        assert.equal((await browser.post(path, { offer: String(guess) })).status, 404)
    }
  }
})

test('only the team reaches its pages: for everybody else they do not exist', async () => {
  const team = await signedIn(world.team.personId)
  const mine = addresses().filter(({ path }) =>
    /^\/(en\/team\/(answers|outbox|announcement)|equipe\/(reponses|messages|annonce))/.test(path),
  )
  assert.ok(mine.length > 30)
  for (const [who, browser] of await outsiders())
    for (const { method, path } of mine) {
      const { status } = method === 'GET' ? await browser.get(path) : await browser.post(path)
      const expected = who === 'somebody without an account' ? 303 : 404
      assert.equal(status, expected, `${who}: ${method} ${path}`)
    }
  for (const path of ['/equipe/reponses', '/equipe/reponses/places', '/equipe/messages', '/en/team/announcement'])
    assert.equal((await team.get(path)).status, 200, path)
})

test('after the release each candidate reads their own answer and nobody else’s', async () => {
  world.setClock(NOTIFIED)
  const released = await releaseResults(world.services, world.team, world.edition, CODES.length)
  assert.ok(released.ok)
  for (const [who, browser] of await outsiders()) {
    if (!who.startsWith('candidate')) continue
    const page = await (await browser.get('/ma-reponse')).text()
    const others = world.people.filter(({ code }) => who !== `candidate ${code}`)
    for (const { name } of others) assert.ok(!page.includes(`${name}<`), `${who} reads ${name}`)
  }
})
