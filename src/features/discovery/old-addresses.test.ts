import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testServices, visitor } from '../../../test/support/app.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { createApp } from '../../app.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-10-16T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

test('an old link to a challenge of this edition leads to it, one that is lost says so, in its language', async () => {
  const lead = async (path: string) => {
    const { headers, status } = await visitor(world.services).get(path)
    return `${status} ${headers.get('location') ?? ''}`
  }
  assert.equal(await lead('/defis/2018/hopkins.html'), '301 /defis/hopkins')
  assert.equal(await lead('/en/defis/2018/hopkins.html'), '301 /en/challenges/hopkins')
  assert.equal(await lead('/defis.html'), '301 /defis')
  const asked = new Request('http://localhost/defis.html', { method: 'HEAD' })
  assert.equal((await createApp(world.services).fetch(asked)).status, 301, 'those who check links ask so')
  assert.equal(await lead('/en/defis.html'), '301 /en/challenges')
  assert.equal(await lead('/communaute/2020/adeline-celier.html'), '301 /promotions')
  assert.equal(await lead('/feed.xml'), '301 /fil.xml')
  assert.equal(await lead('/defis/2020/inconnu.html'), '410 ')
  const gone = await (await visitor(world.services).get('/en/defis/2020/inconnu.html')).text()
  assert.match(gone, /challenge of 2020/)
})

test('an old link to a past challenge or person leads into the archives of its year', async () => {
  const { db, now } = world.services
  const { id: import_id } = await db
    .insertInto('past_import')
    .values({ imported_at: now(), counts: '{}', faults: '[]' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const edition = { id: 'eig-4', promotion: '4', number: 4, title: 'Promotion 4', year: 2020, import_id }
  await db.insertInto('past_edition').values(edition).execute()
  const named = { edition_id: 'eig-4', slug: 'adex', key: 'adex', title: 'AdEx', year: 2020, import_id }
  await db
    .insertInto('past_challenge')
    .values({ ...named, place: 'Paris', skills: ['dev'] })
    .execute()
  const browser = visitor(world.services)
  const lead = async (path: string) => (await browser.get(path)).headers.get('location')
  assert.equal(await lead('/defis/2020/adex.html'), '/defis/eig-4/adex')
  assert.equal(await lead('/en/defis/2020/adex.html'), '/en/challenges/eig-4/adex')
  assert.equal(await lead('/communaute/2020/adeline-celier.html'), '/promotions/eig-4')
  assert.equal((await browser.get('/defis/eig-4/adex')).status, 200)
  assert.match(await (await browser.get('/sitemap.xml')).text(), /<loc>http:\/\/localhost\/defis\/eig-4\/adex<\/loc>/)
})
