import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testServices } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { defi, invented } from '../../../test/support/site.ts'
import { importSite } from './import-site.ts'
import { listShown } from './queries/people.ts'
import { findArchived, listArchived, listArchivedEditions } from './queries.ts'
import { readSite, type Sources } from './read-site.ts'
import { NO_FILTER, siteFrom } from './rules.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2031-01-10T09:00:00Z')
})
after(() => world.close())

const siteOf = (sources: Sources) => siteFrom(readSite(sources), 'EIG')
const take = (sources: Sources, asked: Partial<Parameters<typeof importSite>[2]> = {}) =>
  importSite(world.services, siteOf(sources), { apply: true, ...asked })
const count = async (table: string) =>
  (await sql<{ n: number }>`select count(*)::int as n from ${sql.ref(table)}`.execute(world.services.db)).rows[0]?.n
const list = async (filters: Partial<typeof NO_FILTER> = {}) =>
  (await listArchived(world.services.db, { ...NO_FILTER, ...filters }, { limit: 50 })).shown.map(it => it.title)

test('a dry run says what would be new and writes nothing', async () => {
  const { plan } = await take(invented(), { apply: false })
  assert.deepEqual(
    plan.changes.map(it => `${it.kind} ${it.name} ${it.change}`),
    ['edition EIG 7 added', 'challenge Phare added', 'person Nour Vasseur added', 'person Ismaël Charrier added'],
  )
  assert.equal(await count('past_import'), 0)
})

test('a site is taken over once: the same files a second time change nothing, and are not told as another import', async () => {
  await take(invented())
  const { plan } = await take(invented())
  assert.deepEqual([plan.changes, plan.same], [[], 4])
  assert.deepEqual([await count('past_import'), await count('past_challenge'), await count('past_part')], [1, 1, 2])
  const events = await world.services.db
    .selectFrom('event')
    .select(['kind', 'actor_id'])
    .where('subject', '=', 'past_import')
    .execute()
  assert.deepEqual(events, [{ kind: 'imported', actor_id: null }])
  const phare = await findArchived(world.services.db, 'eig-7', 'phare')
  assert.deepEqual(
    [phare?.title, phare?.administration, phare?.fellows, phare?.months],
    ['Phare', 'Service des phares', 1, 10],
  )
})

test('an entry that changed says which of its keys did, and what is no longer in the files is kept', async () => {
  const { plan } = await take(invented({ defi: { ville: 'Étel', eigs: '[]' } }))
  assert.deepEqual(plan.changes, [{ kind: 'challenge', name: 'Phare', change: 'changed', fields: ['ville', 'eigs'] }])
  assert.equal(await count('past_part'), 1)
  const back = await take(invented())
  assert.equal(back.plan.changes.length, 1)
  const { plan: gone } = await take({ ...invented(), people: undefined }, { apply: false })
  assert.deepEqual([gone.gone, gone.changes], [{ challenges: 0, people: 2 }, []])
})

test('nobody is shown by an import, until a basis is given; what was taken back does not come back', async () => {
  assert.deepEqual(await listShown(world.services.db, 'eig-7'), [])
  const { published } = await take(invented(), { publish: { basis: 'made_public', reason: 'Le site du programme' } })
  assert.equal(published, 2)
  const [nour] = (await listShown(world.services.db, 'eig-7')).filter(it => it.part === 'fellow')
  assert.deepEqual([nour?.name, nour?.links], ['Nour Vasseur', [{ kind: 'github', href: 'https://github.com/nourv' }]])
  await sql`update past_person_field set withdrawn_at = now() where person_id = (select id from past_person where key = 'Nour Vasseur')`.execute(
    world.services.db,
  )
  const again = await take(invented(), { publish: { basis: 'made_public', reason: 'Le site du programme' } })
  assert.equal(again.published, 0)
  assert.deepEqual(
    (await listShown(world.services.db, 'eig-7')).map(it => it.name),
    ['Ismaël Charrier'],
  )
})

test('an import that is stopped leaves everything as it was', async () => {
  const stop = new AbortController()
  const more = {
    ...invented(),
    challenges: { path: 'defis.yml', text: defi('Phare') + defi('Fanal') + defi('Balise') },
  }
  const stopped = take(more, { signal: stop.signal, tell: () => stop.abort() })
  await assert.rejects(stopped, { name: 'AbortError' })
  assert.deepEqual(await list(), ['Phare'])
})

test('a thousand challenges are taken over, searched and read page by page, at the same cost as three', async () => {
  const many = Array.from({ length: 1000 }, (_, i) =>
    defi(`Bouée ${i}`, {
      link_to: `/defis/2030/bouee-${i}.html`,
      eigs: '[]',
      mentors: '[]',
      ville: i % 2 ? 'Étel' : 'Brest',
    }),
  )
  const asked = { ...invented(), challenges: { path: 'defis.yml', text: many.join('') } }
  const { plan } = await take(asked)
  assert.equal(plan.changes.filter(it => it.kind === 'challenge').length, 1000)
  const { db } = world.services
  const seen: string[] = []
  for (let after: Awaited<ReturnType<typeof listArchived>>['next']; ; ) {
    const { next, shown } = await listArchived(db, { ...NO_FILTER, place: 'Étel' }, { after, limit: 100 })
    seen.push(...shown.map(it => it.slug))
    if (!next) break
    after = next
  }
  assert.deepEqual([seen.length, new Set(seen).size], [500, 500])
  assert.deepEqual(await list({ q: 'bouee 999' }), ['Bouée 999'])
  assert.deepEqual([(await list({ skills: ['design'] })).length, await list({ edition: 'dig' })], [50, []])
  const counted = counting(world.services)
  await listArchived(counted.services.db, NO_FILTER, { limit: 20 })
  assert.equal(counted.sent.count, 2)
  assert.deepEqual(
    (await listArchivedEditions(db)).map(it => [it.id, it.challenges, it.places]),
    [['eig-7', 1001, 2]],
  )
})

test('what the database could not hold, or what has no address of its own, is told and stops nobody', async () => {
  const wrong: [what: string, text: string, code: string][] = [
    ['a year that nobody lives', defi('Phare', { year: '20300' }), 'wrong_type'],
    ['more people than there are', defi('Phare', { eigs: '[]', eigs_count: '99999999999' }), 'wrong_type'],
    ['twins', defi('Phare', { promotion: 'dig' }) + defi('Fanal', { promotion: 'DIG' }), 'unknown_promotion'],
    ['a promotion without letters', defi('Phare', { promotion: '"?"' }), 'unknown_promotion'],
    ['a NUL in a name', defi('Phare').replace(/^"Phare":/m, '"Ph\\0are":'), 'unreadable'],
    ['a NUL in a key', defi('Phare', { '"a\\0b"': '1' }), 'unknown_key'],
    ['half a sign', defi('Phare', { key_figures: '[{ amount: 1, description: "a\\ud800b" }]' }), 'wrong_type'],
  ]
  for (const [what, text, code] of wrong) {
    const site = siteOf({ ...invented(), challenges: { path: 'defis.yml', text } })
    assert.ok(
      site.faults.some(it => it.code === code),
      `${what}: ${JSON.stringify(site.faults)}`,
    )
    await importSite(world.services, site, { apply: true })
  }
})
