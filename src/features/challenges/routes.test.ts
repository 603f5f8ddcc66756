import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-10-12T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

const page = async (address: string) => (await visitor(world.services).get(address)).text()
const titlesIn = (html: string) =>
  [...html.matchAll(/<h2><a href="[^"]*">([^<]+)<\/a><\/h2>/g)].map(([, title]) => title)

test('the catalogue lists the thirteen challenges in their order, with their seats in words', async () => {
  const html = await page('/defis')
  const titles = titlesIn(html)
  assert.equal(titles.length, 13)
  assert.equal(titles[0], 'PrédiSauvetage')
  assert.equal(titles[12], 'dataESR')
  assert.match(html, /13 défis et 28 postes/)
  assert.match(html, /aria-label="3 places[^"]*données/)
})

for (const [searched, expected] of [
  ['fraudes', 'Hopkins'],
  ['SAPEURS', 'Prévisecours'],
  ['meteo marine carte', undefined],
  ['hydrographique', 'b@liseNAV'],
  ['economie souterraine', 'Hopkins'],
  ['fraud', 'Hopkins'],
] as const)
  test(`searching « ${searched} » finds ${expected ?? 'nothing, and says what to do'}`, async () => {
    const html = await page(`/defis?q=${encodeURIComponent(searched)}`)
    if (expected) assert.ok(titlesIn(html).includes(expected), titlesIn(html).join(', '))
    else assert.match(html, /Retirez un filtre/)
  })

test('filters live in the address, add up, and each says how many would remain', async () => {
  assert.deepEqual(titlesIn(await page('/defis?profil=geo')), ['b@liseNAV'])
  assert.deepEqual(titlesIn(await page('/defis?profil=design&lieu=Brest')), [])
  const dijon = await page('/defis?lieu=Dijon')
  assert.deepEqual(titlesIn(dijon), ['Signaux Faibles'])
  assert.match(dijon, /href="\/defis\?profil=data&amp;lieu=Dijon"/)
  assert.match(dijon, /aria-current="true"[^>]*>Dijon/)
})

test('the same catalogue and challenge exist in English, under English addresses', async () => {
  const html = await page('/en/challenges?place=Dijon')
  assert.deepEqual(titlesIn(html), ['Signaux Faibles'])
  assert.match(await page('/en/challenges/hopkins'), /Security clearance needed/)
})

test('a challenge says what is wrong, what will be done, who is sought, and how to apply until when', async () => {
  const html = await page('/defis/hopkins')
  for (const said of [
    'Le problème à résoudre',
    'Ce que vous ferez',
    'Les personnes recherchées',
    'Habilitation demandée',
  ])
    assert.ok(html.includes(said), said)
  assert.match(html, /vendredi 27 octobre 2017 à 17\u00a0h, heure de Paris/)
  assert.match(html, /href="\/ma-candidature\?edition=eig-2"/)
})

test('an unknown challenge is not found', async () => {
  assert.equal((await visitor(world.services).get('/defis/inconnu')).status, 404)
})

test('the catalogue asks the database as often for one challenge as for thirteen', async () => {
  const { services, sent, reset } = counting(world.services)
  const queries = async (address: string) => {
    reset()
    await visitor(services).get(address)
    return sent.count
  }
  assert.equal(await queries('/defis'), 3)
  assert.equal(await queries('/defis?profil=geo'), 3)
})

test('an unchanged page is not sent twice, and nobody’s own page is kept for others', async () => {
  const first = await visitor(world.services).get('/defis/hopkins')
  const etag = first.headers.get('etag') ?? ''
  const again = await visitor(world.services).get('/defis/hopkins', { 'if-none-match': etag })
  assert.equal(again.status, 304)
  assert.match(first.headers.get('cache-control') ?? '', /^public/)
})

test('two to four challenges stand side by side, a column each, and anything else says how to choose', async () => {
  const html = await page('/defis/comparer?d=hopkins&d=dataesr&d=inconnu')
  assert.match(html, /<th scope="col"><a href="\/defis\/hopkins">Hopkins<\/a><\/th>/)
  assert.match(html, /<th scope="row">Habilitation<\/th><td>demandée<\/td><td>non demandée<\/td>/)
  assert.match(await page('/defis/comparer?d=hopkins'), /Cochez au moins deux sujets/)
  const five = ['hopkins', 'dataesr', 'predisauvetage', 'gobelins', 'previsecours'].map(it => `d=${it}`).join('&')
  assert.match(await page(`/en/challenges/compare?${five}`), /Four subjects at most/)
  assert.match(await page('/en/challenges/compare?d=hopkins&d=dataesr'), /Security|Clearance/)
})

test('the catalogue offers each challenge to compare, sorts by the address, and shows places on a map', async () => {
  const html = await page('/defis')
  assert.equal([...html.matchAll(/type="checkbox" name="d"/g)].length, 13)
  assert.match(html, /<a href="\/defis\?lieu=Brest"><title>Brest\u202f: 1 défi<\/title>/)
  assert.match(html, /Île-de-France<\/a> <span[^>]*>11</)
  const sortedTitles = titlesIn(await page('/defis?tri=titre')).map(String)
  assert.equal(sortedTitles.length, 13)
  assert.deepEqual(
    sortedTitles,
    sortedTitles.toSorted(new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true }).compare),
  )
})

test('a challenge shows its life, those like it, and how to show it elsewhere', async () => {
  const html = await page('/defis/hopkins')
  assert.match(html, /<li class="current" aria-current="step"><span class="frieze-label">Publié/)
  assert.match(html, /Dans le même esprit/)
  assert.match(html, /href="\/integrer\/defis\/hopkins"/)
})

test('past challenges come after this edition’s, filtered by the same address, a page at a time, for the same queries', async () => {
  const { services, sent, reset } = counting(world.services)
  const read = async (address: string) => {
    reset()
    const html = await (await visitor(services).get(address)).text()
    return { html, queries: sent.count }
  }
  await archive(1, 1)
  const one = await read('/defis')
  assert.match(one.html, /<h2[^>]*>Éditions passées/)
  assert.match(one.html, /href="\/defis\/eig-1\/passe-1"/)
  await archive(2, 14)
  const many = await read('/defis')
  assert.equal(many.queries, one.queries)
  assert.match(many.html, /14 défis/)
  const next = /rel="next" href="([^"]*)"/.exec(many.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = await read(next)
  assert.equal([...second.html.matchAll(/href="\/defis\/eig-1\//g)].length, 2)
  assert.deepEqual(titlesIn((await read('/defis?promotion=eig-1')).html), [])
  assert.doesNotMatch((await read('/defis?promotion=eig-2')).html, /href="\/defis\/eig-1\//)
  assert.doesNotMatch((await read('/defis?etat=ouvert')).html, /href="\/defis\/eig-1\//)
  assert.match((await read('/defis?lieu=Rennes')).html, /1 défi</)
  assert.match((await read('/defis/comparer?d=hopkins&d=eig-1/passe-1')).html, /href="\/defis\/eig-1\/passe-1">Passé 1/)
})

test('a place of today and of the past counts both, and only those that the other filters leave', async () => {
  const { db } = world.services
  const chips = async (address: string) =>
    Object.fromEntries(
      [...(await page(address)).matchAll(/<li><a[^>]*href="[^"]*"[^>]*>([^<]+?) <span[^>]*>(\d+)<\/span>/g)].map(
        ([, label, count]) => [label, Number(count)],
      ),
    )
  await db.updateTable('past_challenge').set({ place: 'Dijon' }).where('slug', 'in', ['passe-4', 'passe-5']).execute()
  const all = await chips('/defis')
  assert.deepEqual([all.Dijon, all.Rennes], [3, 1])
  await db
    .updateTable('past_challenge')
    .set({ skills: ['design'] })
    .where('slug', '=', 'passe-4')
    .execute()
  const designed = await chips('/defis?profil=design')
  assert.deepEqual([designed.Dijon, designed.Rennes], [1, 0])
  assert.equal((await chips('/defis?promotion=eig-1')).Dijon, 2)
  assert.equal((await chips('/defis?promotion=eig-2')).Dijon, 1)
  assert.equal((await chips('/defis?etat=ouvert')).Rennes, 0)
})

test('data is one profile, for which past challenges had two words', async () => {
  const { db } = world.services
  for (const [slug, skill] of Object.entries({ 'passe-2': 'datascience', 'passe-3': 'dataengineering' }))
    await db
      .updateTable('past_challenge')
      .set({ skills: [skill] })
      .where('slug', '=', slug)
      .execute()
  const past = async (profile: string) =>
    (await page(`/defis?profil=${profile}&promotion=eig-1`)).match(/(?<=<a href="\/defis\/eig-1\/)passe-\d+/g) ?? []
  assert.deepEqual(await past('data'), ['passe-2', 'passe-3'])
  assert.deepEqual(await past('inconnu'), [])
})

/** Challenges of a past edition numbered from one to another; the first is in Rennes. */
async function archive(from: number, to: number): Promise<void> {
  const { db, now } = world.services
  if (from === 1) {
    const { id } = await db
      .insertInto('past_import')
      .values({ imported_at: now(), counts: '{}', faults: '[]' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('past_edition')
      .values({ id: 'eig-1', promotion: '1', number: 1, title: 'Promotion 1', year: 2017, import_id: id })
      .execute()
  }
  const { import_id } = await db.selectFrom('past_edition').select('import_id').executeTakeFirstOrThrow()
  for (let n = from; n <= to; n += 1) {
    const place = n === 1 ? 'Rennes' : ''
    const named = { edition_id: 'eig-1', slug: `passe-${n}`, key: `p${n}`, title: `Passé ${n}`, year: 2017, import_id }
    await db
      .insertInto('past_challenge')
      .values({ ...named, place, skills: ['dev'] })
      .execute()
  }
}
