import assert from 'node:assert/strict'
import { test } from 'node:test'
import { barsOf, domainOf, dueOn, isPublicPage, readOf, stretchOf, withoutSmall } from './rules.ts'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'
const ask = (
  headers: Record<string, string> = {},
  asked: { optedOut?: boolean; host?: string; path?: string } = {},
) => {
  const all: Record<string, string> = { 'user-agent': FIREFOX, ...headers }
  const given = { path: '/defis', host: 'example.org', optedOut: false, ...asked }
  return readOf({ ...given, lang: 'fr', header: name => all[name] })
}

test('a page opened from elsewhere begins a visit, one opened from a page of ours does not', () => {
  assert.deepEqual(ask(), { page: '/defis', lang: 'fr', device: 'computer', isEntry: true, origin: 'direct' })
  assert.equal(ask({ referer: 'https://www.etalab.gouv.fr/une/page?q=secret' })?.origin, 'etalab.gouv.fr')
  assert.equal(ask({ referer: 'https://example.org/appel' })?.isEntry, false)
  assert.equal(ask({ 'sec-fetch-site': 'same-origin' })?.isEntry, false)
  assert.equal(ask({ referer: 'https://www.exemple.fr/appel' }, { host: 'www.exemple.fr' })?.isEntry, false)
  assert.equal(ask({ 'sec-fetch-site': 'cross-site' })?.isEntry, true)
})

test('whoever asks not to be followed is not counted, and neither are programs', () => {
  assert.equal(ask({}, { optedOut: true }), undefined)
  assert.equal(ask({ dnt: '1' }), undefined)
  assert.equal(ask({ 'sec-gpc': '1' }), undefined)
  assert.equal(ask({ 'sec-purpose': 'prefetch;prerender' }), undefined)
  const programs = [
    '',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (compatible; bingbot/2.0)',
    'curl/8.5.0',
    'python-requests/2.32',
    'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/120.0',
    'facebookexternalhit/1.1',
    'Go-http-client/2.0',
  ]
  for (const agent of programs) assert.equal(ask({ 'user-agent': agent }), undefined, agent)
})

test('pages about one person are counted together, under no name', () => {
  assert.equal(ask({}, { path: '/promotion/maud-gorgone' })?.page, '/promotion/*')
  assert.equal(ask({}, { path: '/en/cohort/maud-gorgone' })?.page, '/en/cohort/*')
  assert.equal(ask({}, { path: '/promotions/eig-1' })?.page, '/promotions/eig-1')
  assert.equal(ask({}, { path: '/promotion' })?.page, '/promotion')
})

test('a telephone whose maker is called like a program is a telephone', () => {
  const agent = 'Mozilla/5.0 (Linux; Android 11; CUBOT NOTE 20) Chrome/120.0 Mobile Safari/537.36'
  assert.equal(ask({ 'user-agent': agent })?.device, 'phone')
})

test('an origin is a domain and nothing more, and only a well-formed one', () => {
  assert.equal(domainOf('https://moteur.example/recherche?q=mon+nom'), 'moteur.example')
  assert.equal(domainOf('https://www.Exemple.FR:8443/x'), 'exemple.fr')
  assert.equal(domainOf('android-app://com.example.mail/'), 'com.example.mail')
  for (const bad of [
    undefined,
    '',
    'about:blank',
    'https://é.fr/',
    'javascript:alert(1)',
    `https://${'a'.repeat(101)}.fr/`,
  ])
    assert.equal(domainOf(bad), undefined, String(bad))
})

test('a device is one of three, and a tablet is not a phone', () => {
  const device = (agent: string) => ask({ 'user-agent': agent })?.device
  assert.equal(device('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1'), 'phone')
  assert.equal(device('Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140.0 Mobile Safari/537.36'), 'phone')
  assert.equal(device('Mozilla/5.0 (Linux; Android 15; SM-X910) Chrome/140.0 Safari/537.36'), 'tablet')
  assert.equal(device(FIREFOX), 'computer')
})

test('pages for anybody are counted, whole or already held; files and private pages are not', () => {
  const answer = { status: 200, type: 'text/html; charset=UTF-8', cacheControl: 'public, max-age=0', path: '/defis' }
  assert.equal(isPublicPage(answer), true)
  assert.equal(isPublicPage({ ...answer, status: 304, type: null }), true)
  const not = [
    { status: 404 },
    { cacheControl: 'private, no-cache' },
    { cacheControl: null },
    { type: 'image/png' },
    { path: '/assets/neutral.css', status: 304 },
    { path: '/fil.xml', status: 304 },
    { path: '/fil/2017', status: 304, type: 'application/atom+xml; charset=utf-8' },
    { path: '/integrer/defis/previsecours' },
  ]
  for (const other of not) assert.equal(isPublicPage({ ...answer, ...other }), false, JSON.stringify(other))
})

test('small origins and those beyond the first go together, last', () => {
  const origins = [
    { name: 'a.fr', reads: 40, entries: 30 },
    { name: 'b.fr', reads: 9, entries: 9 },
    { name: 'c.fr', reads: 4, entries: 4 },
    { name: 'other', reads: 2, entries: 2 },
  ]
  assert.deepEqual(withoutSmall(origins, 25), [...origins.slice(0, 2), { name: 'other', reads: 6, entries: 6 }])
  assert.deepEqual(withoutSmall(origins, 1), [origins[0], { name: 'other', reads: 15, entries: 15 }])
  assert.deepEqual(withoutSmall(origins.slice(0, 2), 25), origins.slice(0, 2))
})

test('days are kept for twenty-five months, then their month', () => {
  assert.deepEqual(dueOn('2019-12-31'), { monthly: '2017-11-01', unnamed: '2019-12-01' })
  assert.deepEqual(dueOn('2018-01-01'), { monthly: '2015-12-01', unnamed: '2018-01-01' })
})

test('a chart has days, weeks or months, and loses no visit', () => {
  const days = Array.from({ length: 100 }, (_, index) => {
    const day = new Date(Date.UTC(2017, 8, 27 + index)).toISOString().slice(0, 10)
    return { day, reads: index, entries: 1 }
  })
  const { bars, step } = barsOf(days)
  assert.equal(step, 'week')
  assert.equal(bars[0]?.from, '2017-09-25', 'a week is named by its Monday')
  assert.equal(
    bars.reduce((all, it) => all + it.reads, 0),
    4950,
  )
  assert.equal(barsOf(days.slice(0, 31)).step, 'day')
})

test('a moment never goes beyond now, and one that is to come is empty rather than backwards', () => {
  const stages = {
    callOpens: new Date('2017-09-26T22:00:00Z'),
    callCloses: new Date('2017-10-27T15:00:00Z'),
    announcement: new Date('2017-12-14T10:00:00Z'),
    start: new Date('2018-01-14T23:00:00Z'),
    end: new Date('2018-11-15T23:00:00Z'),
  }
  const now = new Date('2017-10-16T08:00:00Z')
  assert.deepEqual(stretchOf('call', stages, now), { from: '2017-09-26', to: '2017-10-16' })
  assert.deepEqual(stretchOf('fellowship', stages, now), { from: '2017-10-16', to: '2017-10-16' })
  assert.deepEqual(stretchOf('month', stages, now), { from: '2017-09-17', to: '2017-10-16' })
})
