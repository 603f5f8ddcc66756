import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { useEdition } from '../../../test/support/edition.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-10-12T08:00:00Z')
})
after(() => world.close())

test('before any edition, the site says that it is not open yet, and finds no fault', async () => {
  const answer = await visitor(world.services).get('/')
  assert.equal(answer.status, 503)
  assert.match(await answer.text(), /This site is not open yet/)
  await useEdition(world.services)
  assert.equal((await visitor(world.services).get('/')).status, 200)
})

test('an address with a NUL names nothing', async () => {
  for (const path of ['/defis?q=%00', '/en/challenges?q=a%00b', '/connexion/lien/%00'])
    assert.equal((await visitor(world.services).get(path)).status, 404, path)
})

test('a mangled place in a list reads it from the top', async () => {
  const team = await signedInVisitor(world.services, { email: 't@example.org', name: 'T', roles: [{ role: 'team' }] })
  for (const page of ['/equipe/personnes', '/equipe/appariement', '/messages'])
    for (const place of ['1e99', '1.5', '-3', 'x'])
      assert.equal((await team.get(`${page}?avant=${place}`)).status, 200, `${page} ${place}`)
})

test('only public pages may be kept by what stands between us and a reader', async () => {
  const anybody = visitor(world.services)
  const somebody = await signedInVisitor(world.services, { email: 's@example.org', name: 'S' })
  const kept = async (answer: Promise<Response>) => (await answer).headers.get('cache-control')
  assert.equal(await kept(anybody.get('/')), 'public, max-age=0, must-revalidate')
  assert.equal(await kept(somebody.get('/')), 'private, no-cache')
  assert.equal(await kept(somebody.get('/mon-compte')), 'private, no-cache')
  assert.equal(await kept(anybody.get('/connexion')), 'private, no-cache')
})
