import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ICAL from 'ical.js'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { publishPost } from '../../../test/support/posts.ts'
import { closeDocuments } from '../../platform/documents/index.ts'
import { withdrawChallenge } from '../challenges/index.ts'
import { editionById } from '../edition/index.ts'
import { cardOf } from './cards.ts'
import { shownChallenges } from './records.ts'
import { isPublic } from './rules.ts'

const OPEN = '2017-10-16T08:00:00Z'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices(OPEN)
  await useEdition(world.services)
})
after(async () => {
  await closeDocuments()
  await world.close()
})

async function at<T>(instant: string, does: () => Promise<T>): Promise<T> {
  world.setClock(instant)
  try {
    return await does()
  } finally {
    world.setClock(OPEN)
  }
}

const fetched = async (path: string, headers: Record<string, string> = {}) => {
  const response = await visitor(world.services).get(path, headers)
  return { response, text: response.status === 200 ? await response.text() : '' }
}

type Data = Record<string, unknown> & { '@type': string }

const linkedData = async (path: string): Promise<Data[]> => {
  const { text } = await fetched(path)
  return [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    it => JSON.parse(it[1] ?? '') as Data,
  )
}

/** What Google asks of each type, beyond which it shows nothing; what it recommends and we know is there too. */
const REQUIRED: Record<string, readonly string[]> = {
  JobPosting: [
    ...['title', 'description', 'datePosted', 'validThrough', 'hiringOrganization', 'jobLocation', 'employmentType'],
    ...['baseSalary', 'identifier', 'directApply'],
  ],
  BreadcrumbList: ['itemListElement'],
  WebSite: ['name', 'url', 'potentialAction'],
  GovernmentOrganization: ['name', 'url'],
}

test('the page of a seat tells of one job, with its pay, its place and the instant until which one may apply', async () => {
  const data = await linkedData('/defis/previsecours/postes/data')
  const [job, ...others] = data.filter(it => it['@type'] === 'JobPosting')
  assert.ok(job)
  assert.deepEqual(others, [], 'one job on a page')
  for (const name of REQUIRED['JobPosting'] ?? []) assert.ok(job[name] !== undefined && job[name] !== '', name)
  assert.equal(job['validThrough'], '2017-10-27T15:00:00.000Z')
  assert.equal(job['totalJobOpenings'], 2)
  assert.deepEqual(job['baseSalary'], {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', value: 4000, unitText: 'MONTH' },
  })
  assert.deepEqual(job['jobLocation'], {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Île-de-France', addressCountry: 'FR' },
  })
  assert.match(String(job['description']), /^<p>.*sapeurs-pompiers.*<\/p>/s)
})

test('no job is told of before the call opens, nor at its closing instant, nor on a withdrawn challenge', async () => {
  const jobs = async () =>
    (await linkedData('/defis/previsecours/postes/data')).filter(it => it['@type'] === 'JobPosting').length
  assert.equal(await at('2017-09-26T21:59:59Z', jobs), 0)
  assert.equal(await at('2017-09-26T22:00:00Z', jobs), 1)
  assert.equal(await at('2017-10-27T14:59:59Z', jobs), 1)
  assert.equal(await at('2017-10-27T15:00:00Z', jobs), 0)
})

test('every kind of page has linked data that search engines can use', async () => {
  for (const path of ['/', '/en', '/defis/hopkins', '/en/challenges/hopkins', '/suivre']) {
    const data = await linkedData(path)
    assert.ok(data.length > 0, path)
    for (const it of data) {
      assert.equal(it['@context'], 'https://schema.org', path)
      for (const name of REQUIRED[it['@type']] ?? [])
        assert.ok(it[name] !== undefined && it[name] !== '', `${path} ${it['@type']} ${name}`)
    }
  }
  const types = (await linkedData('/')).map(it => it['@type'])
  assert.ok(types.includes('WebSite') && types.includes('GovernmentOrganization'), types.join())
  const trail = (await linkedData('/en/challenges/hopkins')).find(it => it['@type'] === 'BreadcrumbList')
  assert.deepEqual(trail?.['itemListElement'], [
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'http://localhost/en' },
    { '@type': 'ListItem', position: 2, name: 'Challenges', item: 'http://localhost/en/challenges' },
    { '@type': 'ListItem', position: 3, name: 'Hopkins' },
  ])
})

test('every public page shows a picture of its kind, of the size that is promised, and a private one shows none', async () => {
  const pictureOf = async (path: string) =>
    /property="og:image" content="http:\/\/localhost([^"]+)"/.exec((await fetched(path)).text)?.[1]
  assert.equal(await pictureOf('/defis/previsecours'), '/partage/challenge-previsecours.png')
  assert.equal(await pictureOf('/en/cohort'), '/en/share/cohort.png')
  assert.equal(await pictureOf('/appel'), '/partage/site.png')
  assert.equal(await pictureOf('/connexion'), undefined)
  const browser = visitor(world.services)
  for (const name of ['site', 'cohort', 'challenge-previsecours']) {
    const response = await browser.get(`/partage/${name}.png`)
    const png = Buffer.from(await response.arrayBuffer())
    assert.equal(response.headers.get('content-type'), 'image/png')
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630], name)
    assert.ok(png.length < 120_000, `${name}: ${png.length} bytes`)
    const again = await browser.get(`/partage/${name}.png`, { 'if-none-match': response.headers.get('etag') ?? '' })
    assert.equal(again.status, 304)
  }
  for (const none of ['inconnu.png', 'challenge-inconnu.png', 'site-x.png', 'site.svg', 'post-inconnu.png'])
    assert.equal((await browser.get(`/partage/${none}`)).status, 404, none)
})

test('the map has every public page in both languages, each of which answers, and no other', async () => {
  const { response, text } = await fetched('/sitemap.xml')
  assert.match(response.headers.get('content-type') ?? '', /^application\/xml/)
  const addresses = [...text.matchAll(/<loc>http:\/\/localhost(.*?)<\/loc>/g)].map(it => it[1] ?? '')
  assert.equal(new Set(addresses).size, addresses.length)
  assert.ok(addresses.includes('/defis/previsecours') && addresses.includes('/en/challenges/previsecours'))
  assert.ok(!addresses.includes('/realisations'), 'not yet public')
  const browser = visitor(world.services)
  for (const path of addresses) {
    assert.equal((await browser.get(path)).status, 200, path)
    assert.ok(isPublic(path), `${path} is on the map, and robots are kept out of it`)
  }
  const changes = [...text.matchAll(/<lastmod>(.*?)<\/lastmod>/g)].map(it => new Date(it[1] ?? '').getTime())
  assert.ok(changes.length > 0 && changes.every(it => it <= new Date(OPEN).getTime()))
})

for (const instant of ['2017-09-01T08:00:00Z', '2018-05-02T08:00:00Z'])
  test(`no address of the map is missing on ${instant.slice(0, 10)}`, () =>
    at(instant, async () => {
      const { text } = await fetched('/sitemap.xml')
      const addresses = [...text.matchAll(/<loc>http:\/\/localhost(.*?)<\/loc>/g)].map(it => it[1] ?? '')
      assert.ok(addresses.length > 60, String(addresses.length))
      for (const path of addresses) assert.equal((await visitor(world.services).get(path)).status, 200, path)
    }))

test('while an edition keeps its challenges hidden, machines have none to read, without a question to the database', async () => {
  const edition = await editionById(world.services.db, 'eig-2')
  assert.ok(edition)
  const hidden = { ...edition, wishes: { ...edition.wishes, challengesHidden: true } }
  const { sent, services } = counting(world.services)
  const before = { ...services, now: () => new Date('2017-09-01T08:00:00Z') }
  assert.deepEqual(await shownChallenges(before, hidden), [])
  assert.equal(await cardOf(before, hidden, 'fr', 'challenge-previsecours'), undefined)
  assert.equal(sent.count, 0)
  assert.equal((await shownChallenges(services, hidden)).length, 13)
})

test('the feed tells what happened up to now, and a later instant adds to it without renaming anything', async () => {
  const ids = async (path = '/fil.xml') =>
    [...(await fetched(path)).text.matchAll(/<entry>\s*<id>(.*?)<\/id>/g)].map(it => it[1])
  const open = await ids()
  assert.equal(open.length, 1)
  const closed = await at('2017-11-14T08:00:00Z', () => ids())
  assert.deepEqual(closed.slice(-1), open)
  assert.equal(closed.length, 3)
  assert.deepEqual(await at('2017-09-01T08:00:00Z', () => ids()), [])
  const { text } = await fetched('/fil/2017')
  assert.match(text, /<link rel="self" type="application\/atom\+xml" href="http:\/\/localhost\/fil\.xml"\/>/)
  assert.equal((await fetched('/fil/2016')).response.status, 404)
  assert.equal((await fetched('/en/feed/deux-mille')).response.status, 404)
})

test('the public calendar is read back by another program, at the hours of its zone', async () => {
  const { response, text } = await fetched('/calendrier.ics')
  assert.match(response.headers.get('content-type') ?? '', /^text\/calendar/)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map(it => new ICAL.Event(it))
  const closing = events.find(it => it.uid.startsWith('eig-2-callCloses@'))
  assert.equal(closing?.startDate.toString(), '2017-10-27T17:00:00')
  assert.match(text, /DTSTART;TZID=Europe\/Paris:20171027T170000\r\n/)
  assert.equal(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid'), 'Europe/Paris')
  assert.equal(events.length, 6)
  const again = await visitor(world.services).get('/calendrier.ics', {
    'if-none-match': response.headers.get('etag') ?? '',
  })
  assert.equal(again.status, 304)
})

test('a page in Markdown says what the page says, and is announced by it', async () => {
  const { response, text } = await fetched('/defis/previsecours.md')
  assert.equal(response.headers.get('content-type'), 'text/markdown; charset=utf-8')
  assert.match(text, /^# Prévisecours\n\n.*sapeurs-pompiers/)
  assert.match(text, /- Candidatures jusqu’au vendredi 27 octobre 2017 à 17\u00a0h, heure de Paris\n/)
  const rules = (await fetched('/reglement.md')).text
  assert.match(rules, /\n## Article 1 – /)
  assert.doesNotMatch(rules, /\{(?:article|site):/)
  for (const path of ['/defis/previsecours', '/appel', '/reglement', '/questions', '/en/challenges/previsecours']) {
    const announced = /<link rel="alternate" type="text\/markdown"[^>]* href="([^"]+)"/.exec(
      (await fetched(path)).text,
    )?.[1]
    assert.equal(announced, `${path}.md`)
    assert.equal((await fetched(announced ?? '')).response.status, 200, announced)
  }
})

test('other sites may frame what is made for it, and nothing else', async () => {
  const { response, text } = await fetched('/integrer/defis/previsecours')
  assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors \*/)
  assert.equal(response.headers.get('x-frame-options'), null)
  assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin')
  assert.doesNotMatch(text, /<script/)
  assert.match(text, /Candidatures jusqu’au vendredi 27 octobre 2017/)
  const closed = ['/', '/defis/previsecours', '/suivre', '/partage/site.png', '/mon-espace/integrer/x']
  for (const path of [...closed, '/integrer/defis/inconnu', '/en/embed/x']) {
    const { headers } = (await fetched(path)).response
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path)
    assert.equal(headers.get('x-frame-options'), 'DENY', path)
  }
})

test('the code to embed is found from the address of a challenge, of ours alone', async () => {
  const ask = async (query: string) => (await visitor(world.services).get(`/oembed.json?${query}`)).status
  const { text } = await fetched('/oembed.json?url=http%3A%2F%2Flocalhost%2Fen%2Fchallenges%2Fhopkins&maxwidth=320')
  const told = JSON.parse(text) as Record<string, unknown>
  assert.deepEqual([told['version'], told['type'], told['width']], ['1.0', 'rich', 320])
  assert.match(
    String(told['html']),
    /^<iframe src="http:\/\/localhost\/en\/embed\/challenges\/hopkins" title="Hopkins" width="320"/,
  )
  for (const url of [
    '',
    'http://autre.fr/defis/hopkins',
    'http://localhost/appel',
    'http://localhost.autre.fr/defis/hopkins',
  ])
    assert.equal(await ask(`url=${encodeURIComponent(url)}`), 404, url)
  assert.equal(await ask('url=http://localhost/defis/hopkins&format=xml'), 501)
})

test('a withdrawn challenge offers no job, and its card, text and embedded form say so', async () => {
  const team = await signedInVisitor(world.services, {
    email: 'equipe@example.org',
    name: 'Equipe',
    roles: [{ role: 'team' }],
  })
  const edition = await editionById(world.services.db, 'eig-2')
  const grants = [{ role: 'team', editionId: 'eig-2', challengeId: null }] as const
  const actor = { personId: team.personId, name: 'Equipe', email: 'equipe@example.org', sessionId: '', grants }
  assert.ok(edition)
  const slug = 'gobelins'
  const withdrawn = await withdrawChallenge(world.services, actor as never, edition, {
    slug,
    reason: 'Plus de mentor',
  } as never)
  assert.ok(withdrawn.ok)
  assert.match((await fetched(`/defis/${slug}.md`)).text, /- Retiré de l’appel\n/)
  assert.match((await fetched(`/integrer/defis/${slug}`)).text, /Retiré de l’appel/)
  const jobs = (await linkedData(`/defis/${slug}`)).filter(it => it['@type'] === 'JobPosting')
  assert.deepEqual(jobs, [])
})

test('what machines read takes so many queries, however much there is to tell of', async () => {
  const counted = counting(world.services)
  const queries = async (path: string) => {
    counted.reset()
    assert.equal((await visitor(counted.services).get(path)).status, 200)
    return counted.sent.count
  }
  const all = async () => {
    const sent: [string, number][] = []
    for (const path of ['/sitemap.xml', '/llms.txt', '/appel.md', '/suivre', '/fil.xml'])
      sent.push([path, await queries(path)])
    return sent
  }
  await publishPost(world.services, 'premier')
  const one = await all()
  for (const name of ['deuxieme', 'troisieme']) await publishPost(world.services, name)
  assert.deepEqual(await all(), one)
  assert.deepEqual(one, [
    ['/sitemap.xml', 11],
    ['/llms.txt', 2],
    ['/appel.md', 2],
    ['/suivre', 2],
    ['/fil.xml', 5],
  ])
})

test('a post is in the feed, on the map, in Markdown and on a picture of its own', async () => {
  await publishPost(world.services, 'nouvelle')
  assert.match(
    (await fetched('/en/feed.xml')).text,
    /<title>Post nouvelle<\/title>\n<published>2017-10-16T08:00:00.000Z</,
  )
  assert.match(
    (await fetched('/sitemap.xml')).text,
    /<loc>http:\/\/localhost\/actualites\/nouvelle<\/loc><lastmod>2017-10-16T08:00:00.000Z</,
  )
  assert.match(
    (await fetched('/actualites/nouvelle.md')).text,
    /^# Article nouvelle\n\nUne phrase.*\n\nUn premier paragraphe, œuvre d’essai\.\n$/,
  )
  assert.equal((await visitor(world.services).get('/partage/post-nouvelle.png')).status, 200)
})
