import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { defi, invented } from '../../../test/support/site.ts'
import { importSite } from './import-site.ts'
import { readSite, type Sources } from './read-site.ts'
import { siteFrom } from './rules.ts'

let world: Awaited<ReturnType<typeof testServices>>
let team: Awaited<ReturnType<typeof signedInVisitor>>
before(async () => {
  world = await testServices('2031-01-10T09:00:00Z')
  await useEdition(world.services)
  await take({
    ...invented({ defi: results, person: { website: 'https://nour.example.org' } }),
    biographies: [biography],
  })
  team = await signedInVisitor(world.services, { email: 'team@example.org', name: 'Équipe', roles: [{ role: 'team' }] })
})
after(() => world.close())

const results = {
  key_figures: '[{ amount: 12000, description: marées lues }, { amount: 3, description: ports équipés }]',
  source_code: 'https://code.example.org/phare',
  end_of_project_videos:
    '[{ id: x1, platform: dailymotion, description: "Entretien avec Nour Vasseur", show: true }, { id: x2, platform: dailymotion, description: Bilan, show: true }, { id: x3, platform: dailymotion, description: Caché, show: false }]',
}
const biography = { path: '_communaute/nour.md', text: '---\nnom: Nour Vasseur\n---\nElle a navigué vingt ans.\n' }
const take = (sources: Sources) => importSite(world.services, siteFrom(readSite(sources), 'EIG'), { apply: true })
const page = async (path: string) => {
  const response = await visitor(world.services).get(path)
  return { status: response.status, html: await response.text() }
}
const idOf = async (name: string) =>
  (await world.services.db.selectFrom('past_person').select('id').where('key', '=', name).executeTakeFirstOrThrow()).id

test('every cohort is listed with its figures, the one in force first, and drawn year by year', async () => {
  const { html, status } = await page('/promotions')
  assert.equal(status, 200)
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(it => textOf(it[1] ?? '').trim())
  assert.deepEqual(
    rows.slice(1).map(it => it.replace(/\s+/g, ' ')),
    ['EIG 2 Promotion en cours 2018 13 28 3', 'EIG 7 2030 1 1 1'],
  )
  assert.equal([...html.matchAll(/<rect class="light"/g)].length, 13)
  assert.equal([...html.matchAll(/<rect class="full"/g)].length, 1)
})

test('a past cohort and its challenge say what the files say, and name nobody', async () => {
  const edition = await page('/promotions/eig-7')
  assert.match(edition.html, /href="\/defis\/eig-7\/phare"/)
  const challenge = await page('/en/challenges/eig-7/phare')
  const said = textOf(challenge.html)
  for (const words of [
    '12,000',
    'marées lues',
    'Service des phares',
    'development, design',
    '1 fellow, 1 mentor',
    'Bilan',
  ])
    assert.ok(said.includes(words), words)
  assert.ok(!said.includes('Caché'))
  for (const { html } of [edition, challenge, await page('/promotions')]) {
    assert.ok(!html.includes('Vasseur') && !html.includes('Charrier') && !html.includes('navigué'))
  }
})

test('what is no past edition or challenge does not exist, and leaves the address to others', async () => {
  for (const path of ['/promotions/eig-9', '/defis/eig-7/fanal', '/defis/eig-9/phare', '/promotions/%00'])
    assert.equal((await page(path)).status, 404, path)
})

test('the team shows somebody on a basis, field by field; without one it is told what is missing and loses nothing', async () => {
  const id = await idOf('Nour Vasseur')
  const address = `/equipe/archives/personnes/${id}`
  const refused = await team.post(`${address}/publication`, {
    fields: 'biography',
    basis: 'consent',
    reason: 'Courriel du 3 mai',
  })
  assert.equal(refused.status, 422)
  const again = await refused.text()
  assert.match(textOf(again), /Montrez aussi le nom/)
  assert.match(again, /value="Courriel du 3 mai"/)
  assert.equal(
    (await team.post(`${address}/publication`, { fields: 'name', basis: 'consent', reason: '' })).status,
    422,
  )
  assert.equal(
    (await team.post(`${address}/publication`, { fields: 'name', basis: 'consent', reason: 'Courriel' })).status,
    303,
  )
  const { html } = await page('/promotions/eig-7')
  assert.ok(html.includes('Nour Vasseur') && !html.includes('navigué') && !html.includes('nour.example.org'))
  assert.match((await page('/defis/eig-7/phare')).html, /Entretien avec Nour Vasseur/)
})

test('somebody who refuses in advance is never shown with the others, and why they do is not lost', async () => {
  const id = await idOf('Ismaël Charrier')
  const address = `/equipe/archives/personnes/${id}`
  assert.match(await (await team.get(address)).text(), /Ne jamais montrer/)
  const refused = await team.post(`${address}/retrait`, { back: 'links', why: 'Courriel du 4 mai' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /value="Courriel du 4 mai"/)
  assert.equal((await team.post(`${address}/retrait`, { back: 'name', why: '' })).status, 303)
  const whole = { past: 'eig-7', basis: 'made_public', reason: 'Le site' }
  assert.equal((await team.post('/equipe/archives/publication', whole)).status, 303)
  assert.doesNotMatch((await page('/promotions/eig-7')).html, /Charrier/)
  const alone = { fields: 'name', basis: 'made_public', reason: 'Le site' }
  assert.equal((await team.post(`${address}/publication`, alone)).status, 422)
  // As if nothing had been decided, for what follows.
  await world.services.db.deleteFrom('past_person_field').where('person_id', '=', id).execute()
})

test('a whole cohort is shown at once, but for what was taken back, which only the person’s agreement brings back', async () => {
  const id = await idOf('Nour Vasseur')
  assert.equal(
    (await team.post(`/equipe/archives/personnes/${id}/retrait`, { back: 'name', why: 'À sa demande' })).status,
    303,
  )
  assert.equal(
    (await team.post('/equipe/archives/publication', { past: '', basis: 'made_public', reason: 'Le site' })).status,
    422,
  )
  assert.equal(
    (await team.post('/equipe/archives/publication', { past: 'eig-7', basis: 'made_public', reason: 'Le site' }))
      .status,
    303,
  )
  const { html } = await page('/promotions/eig-7')
  assert.ok(html.includes('Ismaël Charrier') && !html.includes('Vasseur'))
  const fields = { fields: 'name', basis: 'public_role', reason: 'Le site' }
  const refused = await team.post(`/equipe/archives/personnes/${id}/publication`, fields)
  assert.match(textOf(await refused.text()), /seul son accord/)
  const events = await world.services.db
    .selectFrom('event_told')
    .select(['kind', 'reason'])
    .where('subject', '=', 'past_person')
    .where('subject_id', '=', String(id))
    .orderBy('id')
    .execute()
  assert.deepEqual(events, [
    { kind: 'published', reason: 'Courriel' },
    { kind: 'publication_withdrawn', reason: 'À sa demande' },
  ])
})

test('somebody who takes their name back is gone from the page at once, and from every text that names them', async () => {
  const id = await idOf('Nour Vasseur')
  const named = {
    ...results,
    description: 'Le phare que Nour Vasseur a rallumé',
    key_figures: '[{ amount: 12, description: nuits de Nour Vasseur }, { amount: 3, description: ports équipés }]',
    eigs: '[]',
  }
  await take(invented({ defi: named }))
  // One server for both, which keeps its public pages a moment.
  const session = team.cookies.get('cohorte_session') ?? ''
  const read = async () => {
    team.cookies.clear()
    const pages = ['/defis/eig-7/phare', '/promotions/eig-7'].map(async it => (await team.get(it)).text())
    const both = (await Promise.all(pages)).join('')
    team.cookies.set('cohorte_session', session)
    return both
  }
  const fields = { fields: 'name', basis: 'consent', reason: 'Courriel' }
  assert.equal((await team.post(`/equipe/archives/personnes/${id}/publication`, fields)).status, 303)
  assert.match(await read(), /nuits de Nour Vasseur[\s\S]*rallumé/)
  await team.post(`/equipe/archives/personnes/${id}/retrait`, { back: 'name', why: '' })
  assert.doesNotMatch(await read(), /Vasseur/)
  await take(invented({ defi: results }))
})

test('the team reads the last import with its faults, and takes them as a table', async () => {
  await take({ ...invented(), challenges: { path: 'defis.yml', text: defi('Phare', { website: 'hhttp://phare' }) } })
  const html = await (await team.get('/equipe/archives')).text()
  assert.match(textOf(html), /Adresses qui ne mènent nulle part/)
  const file = await (await team.get('/equipe/archives/anomalies.csv')).text()
  assert.match(file, /defis\.yml;\d+;Adresses qui ne mènent nulle part;Phare;website;hhttp:\/\/phare/)
})

test('pages cost the same queries with one challenge and with three', async () => {
  const counted = counting(world.services)
  const cost = async (path: string) => {
    counted.reset()
    assert.equal((await visitor(counted.services).get(path)).status, 200)
    return counted.sent.count
  }
  const paths = ['/promotions', '/promotions/eig-7', '/defis/eig-7/phare']
  const one: number[] = []
  for (const path of paths) one.push(await cost(path))
  await take({ ...invented(), challenges: { path: 'defis.yml', text: defi('Phare') + defi('Fanal') + defi('Balise') } })
  // Public pages are kept a moment: another hour has others.
  world.setClock('2031-01-11T09:00:00Z')
  const three: number[] = []
  for (const path of paths) three.push(await cost(`${path}?nouveau`))
  assert.deepEqual(three, one)
})

test('a cohort of very many challenges is drawn with as many squares as one of sixty, each for several', async () => {
  const many = Array.from({ length: 121 }, (_, i) => defi(`Bouée ${i}`, { eigs: '[]', mentors: '[]' }))
  await take({ ...invented(), challenges: { path: 'defis.yml', text: many.join('') } })
  world.setClock('2031-01-12T09:00:00Z')
  const { html } = await page('/promotions')
  assert.match(textOf(html), /Un carré pour 3 défis/)
  assert.equal([...html.matchAll(/<rect class="full"/g)].length, Math.ceil(124 / 3))
})
