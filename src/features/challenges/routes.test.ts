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
