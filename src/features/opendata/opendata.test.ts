import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { sha256 } from './hash.ts'
import { publishVersions } from './publish-versions.ts'
import { findVersion } from './queries.ts'
import { DATASETS, thaw } from './rules.ts'
import { putLeftOut } from './store.ts'

let world: Awaited<ReturnType<typeof testServices>>

before(async () => {
  world = await testServices('2017-10-10T08:00:00Z')
  await useEdition(world.services)
  await publishVersions(world.services, { actorId: null })
})
after(() => world.close())

const page = async (path: string) => {
  const response = await visitor(world.services).get(path)
  assert.equal(response.status, 200, path)
  return response
}
const rowsOf = async (dataset: string) => {
  const found = await findVersion(world.services.db, dataset)
  assert.ok(found, dataset)
  const { columns, rows } = thaw(found.content)
  return rows.map(row => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))
}

test('every dataset has a page and its files in both languages, and each file is the one that its version tells of', async () => {
  for (const code of DATASETS) {
    const found = await findVersion(world.services.db, code)
    assert.ok(found, code)
    assert.match(await (await page(`/donnees/${code}`)).text(), /<h1>/)
    assert.match(await (await page(`/en/data/${code}`)).text(), /<h1>/)
    for (const [format, extension] of Object.entries({ csv: 'csv', excel: 'excel.csv', json: 'json', ods: 'ods' })) {
      const stable = await page(`/donnees/${code}/versions/1.${extension}`)
      const bytes = new Uint8Array(await stable.arrayBuffer())
      assert.equal(sha256(bytes), found.files[format as 'csv'].sha256, `${code}.${extension}`)
      assert.equal(bytes.byteLength, found.files[format as 'csv'].bytes)
    }
  }
})

test('the page of grants says how many agreements have no row and why, in both languages', async () => {
  const { db } = world.services
  const said = async (path: string) => textOf(await (await page(path)).text()).replaceAll(/\s+/g, ' ')
  assert.match(await said('/donnees/subventions'), /Aucune convention signée et rendue publique n’est laissée de côté/)
  const putAside = (counts: Record<string, number>) =>
    db.transaction().execute(tx => putLeftOut(tx, 'subventions', counts))
  await putAside({ number: 9, cost: 1 })
  assert.match(
    await said('/donnees/subventions'),
    /9 conventions, parce que le numéro SIRET.*Une convention, parce que son montant/,
  )
  assert.match(
    await said('/en/data/subventions'),
    /9 agreements, because the SIRET number.*One agreement, because its amount/,
  )
  await publishVersions(world.services, { actorId: null })
  assert.doesNotMatch(await said('/en/data/subventions'), /9 agreements/)
})

test('a CSV opens with a byte-order mark, parts by commas, and by semicolons for those who ask', async () => {
  const plain = new Uint8Array(await (await page('/donnees/postes/postes.csv')).arrayBuffer())
  assert.deepEqual([...plain.slice(0, 3)], [0xef, 0xbb, 0xbf])
  assert.match(new TextDecoder().decode(plain), /^edition,defi,profil,offerts,pourvus\r\neig-2,/)
  const semi = await (await page('/donnees/postes/postes.csv?sep=;')).text()
  assert.match(semi, /edition;defi;profil;offerts;pourvus\r\neig-2;/)
})

test('whoever has a file is told so, and a numbered version never changes', async () => {
  const first = await page('/donnees/postes/postes.csv')
  const [etag, modified] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? '']
  const browser = visitor(world.services)
  assert.equal((await browser.get('/donnees/postes/postes.csv', { 'if-none-match': etag })).status, 304)
  assert.equal((await browser.get('/donnees/postes/postes.csv', { 'if-modified-since': modified })).status, 304)
  assert.match((await page('/donnees/postes/versions/1.csv')).headers.get('cache-control') ?? '', /immutable/)
  for (const path of [
    '/donnees/postes/versions/2.csv',
    '/donnees/rien',
    '/donnees/postes/autre.csv',
    '/chiffres/rien.svg',
  ])
    assert.equal((await browser.get(path)).status, 404, path)
})

test('publishing again adds nothing, and neither database nor anybody changes a version', async () => {
  assert.deepEqual(await publishVersions(world.services, { actorId: null }), [])
  const changed = world.services.db.updateTable('dataset_version').set({ content: '{}' }).execute()
  await assert.rejects(changed, /never changed/)
})

test('question 37: nothing of the selection is public before the announcement, in any table', async () => {
  for (const code of ['entonnoir', 'profils', 'realisations', 'devenir', 'cofinancement'])
    assert.deepEqual(
      (await rowsOf(code)).filter(it => it['edition'] === 'eig-2'),
      [],
      code,
    )
  const seats = await rowsOf('postes')
  assert.ok(seats.length > 13)
  assert.ok(seats.every(it => it['pourvus'] === null))
  const printed = await rowsOf('chiffres')
  assert.ok(printed.length > 40)
  assert.deepEqual(
    printed.filter(it => String(it['editions']).includes('eig-2')),
    [],
  )
})

test('question 2: a call whose deadline moves has a new version of its dataset, and the earlier one stays at its address', async () => {
  const [call] = await rowsOf('appels')
  assert.equal(call?.['cloture'], '2017-10-27T15:00:00.000Z')
  const early = await (await page('/donnees/appels/versions/1.json')).text()
  await useEdition(world.services, {
    change: data => ({
      ...data,
      calendar: { ...data.calendar, call: { ...data.calendar.call, closes: '2017-10-30T17:00' } },
    }),
    reason: 'Trois jours de plus',
  })
  assert.deepEqual(await publishVersions(world.services, { actorId: null }), ['appels'])
  assert.equal((await rowsOf('appels'))[0]?.['cloture'], '2017-10-30T16:00:00.000Z')
  assert.equal(await (await page('/donnees/appels/versions/1.json')).text(), early)
  assert.match(textOf(await (await page('/donnees/appels')).text()), /1 ajoutées?, 1 retirées?/)
})

test('the catalogue tells DCAT-AP: publisher, licence, dates, and a checksum for each file, in JSON-LD and in Turtle', async () => {
  const response = await page('/donnees/catalogue.jsonld')
  assert.equal(response.headers.get('content-type'), 'application/ld+json')
  const graph = JSON.parse(await response.text())
  assert.deepEqual(graph['@type'], ['dcat:Catalog'])
  assert.equal(graph['dct:publisher']['foaf:name'], 'Mission Etalab')
  assert.equal(graph['dcat:dataset'].length, DATASETS.length)
  const [first] = graph['dcat:dataset']
  for (const property of [
    'dct:title',
    'dct:description',
    'dct:license',
    'dct:modified',
    'dct:spatial',
    'dct:temporal',
    'dcat:theme',
  ])
    assert.ok(first[property], property)
  assert.equal(first['dcat:distribution'].length, 4)
  assert.match(first['dcat:distribution'][0]['spdx:checksum']['spdx:checksumValue']['@value'], /^[0-9a-f]{64}$/)
  const text = await (await page('/donnees/catalogue.ttl')).text()
  assert.match(text, /^@prefix dcat: <http:\/\/www\.w3\.org\/ns\/dcat#> \./)
  assert.equal(text.match(/a dcat:Dataset/g)?.length, DATASETS.length)
  assert.equal(text.match(/a dcat:Distribution/g)?.length, DATASETS.length * 4)
})

test('question 38: nobody is named in any file, and every chart has its table, its drawing and its values', async () => {
  for (const lang of ['/chiffres', '/en/figures']) {
    const body = await (await page(lang)).text()
    for (const file of body.matchAll(/href="((?:\/en)?\/(?:chiffres|figures)\/\w+\.(svg|png|csv))"/g)) {
      const response = await page(file[1] ?? '')
      assert.equal(response.headers.get('access-control-allow-origin'), '*')
      if (file[2] === 'svg')
        assert.match(await response.text(), /<title id="t">[^<]+<\/title><desc id="d">[^<]+<\/desc>/)
    }
    assert.doesNotMatch(body, /<th[^>]*>\s*<\/th>/, 'each column says what it holds')
    assert.equal(body.match(/Les mêmes valeurs|The same values/g)?.length, body.match(/\/\w+\.svg">/g)?.length)
  }
})

test('a long chart is folded group by group, each with its name, and amounts carry their unit', async () => {
  const body = await (await page('/chiffres')).text()
  const section = (id: string) => {
    const from = body.indexOf(`id="${id}"`)
    return body.slice(from, body.indexOf('</section>', from))
  }
  const folds = [...section('selection').matchAll(/<details[^>]*?( open)?><summary>([^<]+)<\/summary>/g)]
  assert.match(folds[0]?.[2] ?? '', /^Édition 1 \(5\u00a0valeurs\)$/)
  assert.equal(folds.filter(it => it[1]).length, 0)
  assert.ok(body.indexOf('<dl class="stats') < body.indexOf('href="#selection"'), 'figures, then the contents')
  assert.match(section('selection'), /aria-label="De la candidature à la promotion\u202f: Édition 1"/)
  assert.match(section('selection'), /la plus longue vaut 170/)
  assert.match(section('argent'), /756\u202f553,38\u00a0€/)
  assert.match(await (await page('/en/figures')).text(), /€756,553\.38/)
  const cohorts = new Set((await rowsOf('chiffres')).map(it => it['editions']))
  assert.ok(cohorts.size > 1)
  assert.equal(section('publies').match(/<details/g)?.length, cohorts.size)
  const values = await (await page('/chiffres/argent.csv')).text()
  assert.match(values, /groupe,libelle,part,valeur,unite\r\n.+,EUR\r\n/)
})

test('pages ask as few queries with one version as with three', async () => {
  const { reset, sent, services } = counting(world.services)
  const count = async (path: string) => {
    reset()
    assert.equal((await visitor(services).get(path)).status, 200)
    return sent.count
  }
  for (const path of ['/donnees/appels', '/donnees/postes', '/donnees', '/chiffres'])
    assert.ok((await count(path)) <= 4, path)
  assert.equal(await count('/donnees/appels'), await count('/donnees/postes'))
})

test('the team holds a dataset with a reason, which is asked for, and lets it go', async () => {
  const team = await signedInVisitor(world.services, {
    ...{ email: 'ondine@equipe.example', name: 'Ondine Paquet', roles: [{ role: 'team' as const }] },
  })
  assert.equal((await team.post('/equipe/donnees/postes/retenue', { 'reason-postes': '  ' })).status, 422)
  assert.equal(
    (await team.post('/equipe/donnees/postes/retenue', { 'reason-postes': 'Un poste est à revoir.' })).status,
    303,
  )
  assert.match(textOf(await (await team.get('/equipe/donnees')).text()), /Un poste est à revoir\./)
  assert.equal((await team.post('/equipe/donnees/postes/retenue', { 'reason-postes': 'Encore' })).status, 409)
  assert.equal((await team.post('/equipe/donnees/postes/reprise')).status, 303)
  assert.equal((await visitor(world.services).get('/equipe/donnees')).status, 303)
})
