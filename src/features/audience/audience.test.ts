import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { createApp } from '../../app.ts'
import { addSums, compact, openTally } from './index.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-10-16T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

const BROWSER = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/143.0', 'accept-encoding': 'gzip' }

const rows = async (about: string) =>
  (
    await sql<{ name: string; reads: number; entries: number }>`
      select name, sum(reads)::int as reads, sum(entries)::int as entries from audience_count
       where about = ${about} group by name order by name`.execute(world.services.db)
  ).rows

const clear = () => sql`delete from audience_count`.execute(world.services.db)

test('pages are counted whoever answers them: drawn, kept a moment, or already held by the reader', async () => {
  await clear()
  const tally = openTally(world.services)
  const browser = visitor(world.services, { tally })
  const first = await browser.get('/defis', { ...BROWSER, referer: 'https://www.etalab.gouv.fr/appel?id=17' })
  await browser.get('/defis', BROWSER)
  const again = await browser.get('/defis', { ...BROWSER, 'if-none-match': first.headers.get('etag') ?? '' })
  assert.equal(again.status, 304)
  await browser.get('/en/challenges?q=secret', { ...BROWSER, referer: 'http://localhost/defis' })
  await browser.get('/nulle-part', BROWSER)
  await browser.get('/robots.txt', BROWSER)
  await browser.get('/connexion', BROWSER)
  assert.deepEqual(await rows('page'), [], 'nothing is written while a page waits')
  await tally.close()
  assert.deepEqual(await rows('page'), [
    { name: '/defis', reads: 3, entries: 3 },
    { name: '/en/challenges', reads: 1, entries: 0 },
  ])
  assert.deepEqual(await rows('origin'), [
    { name: 'direct', reads: 2, entries: 2 },
    { name: 'etalab.gouv.fr', reads: 1, entries: 1 },
  ])
  assert.deepEqual(await rows('lang'), [
    { name: 'en', reads: 1, entries: 0 },
    { name: 'fr', reads: 3, entries: 3 },
  ])
})

test('nobody is counted who is signed in, a program, asks not to be followed, or asked us so', async () => {
  await clear()
  const tally = openTally(world.services)
  const signedIn = await signedInVisitor(world.services, {
    email: 'equipe@example.org',
    name: 'Equipe',
    roles: [{ role: 'team' }],
  })
  const reader = visitor(world.services, { tally })
  reader.cookies.set('cohorte_session', signedIn.cookies.get('cohorte_session') ?? '')
  await reader.get('/defis', BROWSER)
  const other = visitor(world.services, { tally })
  await other.get('/defis', { 'user-agent': 'Googlebot/2.1' })
  await other.get('/defis', { ...BROWSER, dnt: '1' })
  await other.get('/defis', { ...BROWSER, 'sec-gpc': '1' })
  assert.deepEqual([...other.cookies.keys()], [], 'reading sets no cookie')
  const asked = await other.post('/mesure-audience', { choice: 'uncounted' })
  assert.equal(asked.headers.get('location'), '/mesure-audience')
  assert.match(
    textOf(await (await other.get('/mesure-audience')).text()),
    /ce navigateur n’est plus compté.*Être compté de nouveau/,
  )
  await other.get('/defis', BROWSER)
  await tally.flush()
  assert.deepEqual(await rows('page'), [])
  await other.post('/mesure-audience', { choice: 'counted' })
  assert.equal(other.cookies.has('cohorte_uncounted'), false)
  await other.get('/defis', BROWSER)
  await tally.close()
  assert.deepEqual(await rows('page'), [{ name: '/defis', reads: 1, entries: 1 }])
})

test('nothing that tells of a reader reaches the database', async () => {
  await clear()
  const tally = openTally(world.services)
  const marks = { agent: 'Firefox/143.0 MARQUEUR-AGENT', query: 'MARQUEUR-RECHERCHE', from: 'MARQUEUR-CHEMIN' }
  const headers = { 'user-agent': marks.agent, 'x-forwarded-for': '203.0.113.77', 'accept-language': 'fr-MARQUEUR' }
  const browser = visitor(world.services, { tally })
  await browser.get(`/defis?q=${marks.query}`, { ...headers, referer: `https://exemple.fr/${marks.from}` })
  await tally.close()
  const kept = JSON.stringify((await sql`select * from audience_count`.execute(world.services.db)).rows)
  assert.match(kept, /exemple\.fr/)
  assert.doesNotMatch(kept, /MARQUEUR|203\.0\.113/)
})

test('several processes that write the same pages at once lose none of them', async () => {
  await clear()
  const sums = Array.from({ length: 1500 }, (_, index) => ({
    ...{ day: '2017-10-16', about: 'page' as const, name: `/page-${index}`, reads: 1, entries: 0 },
  }))
  const both = () => [addSums(world.services.db, sums), addSums(world.services.db, sums.toReversed())]
  for (let round = 0; round < 4; round += 1) await Promise.all(both())
  const { rows } = await sql<{ sum: number }>`select sum(reads)::int as sum from audience_count`.execute(
    world.services.db,
  )
  assert.equal(rows[0]?.sum, 1500 * 8)
})

test('what cannot be written is told to the log, and pages go on', async () => {
  const told: string[] = []
  const log = { ...world.services.log, error: (what: string) => void told.push(what) }
  const tally = openTally({ db: world.services.db, log })
  tally.add('pas un jour', { page: '/', lang: 'fr', origin: undefined, device: 'phone', isEntry: false })
  await tally.close()
  assert.deepEqual(told, ['audience not written'])
})

test('old days become months, small origins lose their name, and doing it twice changes nothing', async () => {
  await clear()
  const sum = (day: string, about: 'page' | 'origin' | 'lang', name: string, entries: number) => ({
    ...{ day, about, name, reads: entries * 2, entries },
  })
  await addSums(world.services.db, [
    sum('2015-08-31', 'page', '/defis', 3),
    sum('2015-08-02', 'page', '/defis', 2),
    sum('2015-09-01', 'page', '/defis', 7),
    sum('2017-09-03', 'origin', 'petit.fr', 2),
    sum('2017-09-28', 'origin', 'petit.fr', 2),
    sum('2017-09-03', 'origin', 'grand.fr', 5),
    sum('2017-10-03', 'origin', 'petit.fr', 1),
  ])
  const all = () =>
    sql<{
      row: string
    }>`select concat_ws(' ', period, span, about, name, reads, entries) as row from audience_count order by 1`
      .execute(world.services.db)
      .then(it => it.rows.map(({ row }) => row))
  await compact(world.services, 'Europe/Paris')
  const expected = [
    '2015-08-01 month page /defis 10 5',
    '2015-09-01 day page /defis 14 7',
    '2017-09-03 day origin grand.fr 10 5',
    '2017-09-03 day origin other 4 2',
    '2017-09-28 day origin other 4 2',
    '2017-10-03 day origin petit.fr 2 1',
  ]
  assert.deepEqual(await all(), expected)
  await compact(world.services, 'Europe/Paris')
  assert.deepEqual(await all(), expected)
})

test('the team reads it drawn, in a table and as a file, with as many queries for three pages as for one', async () => {
  await clear()
  const counted = counting(world.services)
  const team = await signedInVisitor(counted.services, {
    email: 'e2@example.org',
    name: 'Equipe',
    roles: [{ role: 'team' }],
  })
  assert.match(textOf(await (await team.get('/equipe/audience')).text()), /Aucune page lue/)
  const read = async (pages: readonly string[]) => {
    const sums = (name: string) => ({ day: '2017-10-14', about: 'page' as const, name, reads: 12, entries: 8 })
    await addSums(world.services.db, [...pages.map(sums), { ...sums('fr'), about: 'lang' }])
    counted.reset()
    const text = textOf(await (await team.get('/equipe/audience?periode=call')).text())
    return { text, queries: counted.sent.count }
  }
  const one = await read(['/defis'])
  const three = await read(['/appel', '/reglement', '/'])
  assert.equal(three.queries, one.queries)
  assert.match(three.text, /Du 26 septembre 2017 au 16 octobre 2017.*Pages les plus lues .*\/appel 8 12/)
  assert.match(three.text, /samedi 14 octobre 2017 16 visites, 24 pages lues/)
  const csv = await (await team.get('/equipe/audience.csv?periode=call')).text()
  assert.match(csv, /^\ufeff?jour;visites;pages_lues\r\n2017-09-26;0;0\r\n[\s\S]*2017-10-14;16;24\r\n/)
})

test('counting adds less than a tenth of a millisecond to a page', async context => {
  const tally = openTally(world.services)
  const [bare, counted] = [createApp(world.services, {}), createApp(world.services, { tally })]
  const times: Record<'bare' | 'counted', number[]> = { bare: [], counted: [] }
  for (let index = 0; index < 3000; index++) {
    for (const [name, app] of [
      ['bare', bare],
      ['counted', counted],
    ] as const) {
      const from = performance.now()
      await app.request('http://localhost/defis', {
        headers: { ...BROWSER, referer: `https://site-${index % 50}.fr/` },
      })
      if (index >= 500) times[name].push(performance.now() - from)
    }
  }
  await tally.close()
  const at = (name: 'bare' | 'counted', part: number) =>
    times[name].sort((a, b) => a - b)[Math.floor(times[name].length * part)] ?? 0
  const said = (part: number) => `${at('bare', part).toFixed(3)} → ${at('counted', part).toFixed(3)} ms`
  context.diagnostic(`p50 ${said(0.5)}, p99 ${said(0.99)}`)
  assert.ok(at('counted', 0.5) - at('bare', 0.5) < 0.1)
})
