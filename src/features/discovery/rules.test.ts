import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expected } from '../../../test/matrix/expected.ts'
import {
  CLOSED,
  countParts,
  type FeedEntry,
  feedPage,
  isPublic,
  lastBy,
  oldAddress,
  partOf,
  robotsText,
  securityText,
} from './rules.ts'

test('robots are kept out of every page that a visitor may not read, and of no page that is for everybody', () => {
  const readBy = (path: string) => expected.find(it => it.fr === path || it.en === path)?.get
  const addresses = expected.filter(it => it.get).flatMap(it => [it.fr, ...(it.en ? [it.en] : [])])
  const wrong = addresses.filter(path => {
    const forAnybody = readBy(path)?.includes('anonymous') ?? false
    // A link of one's own has a secret in its address: if it gets out, it must not be indexed, nor drawn where it is pasted.
    const secret = /:(?:token|key)/.test(path)
    return (secret || !forAnybody) && isPublic(path)
  })
  assert.deepEqual(wrong, [])
})

test('a demonstration asks to be left out of every index', () => {
  const given = { origin: 'https://exemple.fr', sitemap: '/sitemap.xml' }
  assert.equal(robotsText({ ...given, demonstration: true }), 'User-agent: *\nDisallow: /\n')
  const real = robotsText({ ...given, demonstration: false })
  for (const it of CLOSED) assert.ok(real.includes(`\nDisallow: ${it}\n`), it)
  assert.match(real, /\n\nSitemap: https:\/\/exemple\.fr\/sitemap\.xml\n$/)
})

test('whom to tell of a weakness has what RFC 9116 asks, and never runs out', () => {
  const now = new Date('2017-10-16T08:12:00Z')
  const given = { origin: 'https://exemple.fr', path: '/.well-known/security.txt', contact: 'securite@exemple.fr', now }
  const text = securityText(given)
  assert.match(text, /^Contact: mailto:securite@exemple\.fr$/m)
  assert.match(text, /^Canonical: https:\/\/exemple\.fr\/\.well-known\/security\.txt$/m)
  const expires = new Date(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '')
  const days = (expires.getTime() - now.getTime()) / 86_400_000
  assert.ok(days > 150 && days < 365, String(days))
  assert.equal(securityText({ ...given, now: new Date('2017-10-16T20:00:00Z') }), text, 'the same all day')
})

const entry = (id: string, publishedAt: string): FeedEntry => ({
  ...{ id, kind: 'post', title: id, summary: '', path: `/${id}` },
  ...{ publishedAt: new Date(publishedAt), updatedAt: new Date(publishedAt) },
})

test('following the archives from the latest document reads every entry once, and comes to an end', () => {
  const entries = [
    entry('a', '2015-03-01T00:00:00Z'),
    entry('b', '2017-09-26T22:00:00Z'),
    entry('c', '2017-10-27T15:00:00Z'),
    entry('d', '2018-01-14T23:00:00Z'),
  ]
  const read: string[] = []
  let page = feedPage(entries)
  assert.equal(page?.isLatest, true)
  while (page) {
    read.push(...page.entries.map(it => it.id))
    page = page.previous === undefined ? undefined : feedPage(entries, page.previous)
  }
  assert.deepEqual(read, ['d', 'c', 'b', 'a'])
  assert.deepEqual([feedPage(entries, 2017)?.previous, feedPage(entries, 2017)?.next], [2015, 2018])
  assert.equal(feedPage(entries, 2016), undefined)
  assert.equal(feedPage([]), undefined)
})

test('a map that does not fit in one file is cut, and loses no page', () => {
  const pages = Array.from({ length: 11 }, (_, index) => ({ fr: `/${index}`, en: `/en/${index}` }))
  assert.equal(countParts(pages), 1)
  assert.equal(countParts(pages, 8), 3)
  assert.deepEqual(
    [1, 2, 3].flatMap(part => partOf(pages, part, 8) ?? []),
    pages,
  )
  for (const part of [0, 4, -1, 1.5, Number.NaN]) assert.equal(partOf(pages, part, 8), undefined, String(part))
})

test('the last change is never one to come', () => {
  const now = new Date('2017-10-16T08:00:00Z')
  const [past, future] = [new Date('2017-09-01T00:00:00Z'), new Date('2017-10-27T15:00:00Z')]
  assert.deepEqual(lastBy(now, [past, future, null, undefined]), past)
  assert.equal(lastBy(now, [future]), undefined)
})

test('each kind of address of the first site is known, in both languages, and nothing else is', () => {
  assert.deepEqual(oldAddress('/defis.html'), { to: '/defis' })
  assert.deepEqual(oldAddress('/en/defis.html'), { to: '/defis' })
  assert.deepEqual(oldAddress('/defis/2020/adex.html'), { challenge: { year: 2020, slug: 'adex' } })
  assert.deepEqual(oldAddress('/communaute/2020/adeline-celier.html'), { cohortOf: 2020 })
  assert.deepEqual(oldAddress('/docs/AACEIG5_Reglement.pdf'), { to: '/reglement' })
  assert.deepEqual(oldAddress('/docs/Guide_jury_EIG4.pdf'), { to: '/presse' })
  for (const now of [
    '/defis',
    '/defis/previsecours',
    '/toString',
    '/defis/2020/../x.html',
    '/reglement.pdf',
    '/x.html',
  ])
    assert.equal(oldAddress(now), undefined, now)
})
