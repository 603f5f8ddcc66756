import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { axeFindings } from '../../../test/support/axe.ts'
import { launchBrowser } from '../../../test/support/browser.ts'
import { openDrawn } from '../../../test/support/drawn.ts'
import { testView } from '../../../test/support/view.ts'
import { draftOf } from './call-rules/draft.ts'
import { parse } from './check.ts'
import { calendarFields } from './forms.ts'
import { rulesPage } from './pages/rules.ts'
import { calendarPage } from './pages/team/calendar.ts'
import { editionPage } from './pages/team/edition.ts'
import { usePage } from './pages/team/use.ts'
import { resolve } from './resolve.ts'

const parsed = parse(readFileSync('editions/eig-2.yaml', 'utf8'))
if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error('edition 2 does not load')
const appliedAt = new Date('2017-09-20T08:00:00Z')
const edition = { ...resolve(parsed.data), version: 2, appliedAt }
const changes = [{ path: 'calendar.call.closes', before: '2017-10-27T17:00', after: '2017-10-30T17:00' }]
const versions = [
  { version: 2, reason: 'Panne du réseau', changes, appliedAt, appliedBy: 'Alix Martin' },
  { version: 1, reason: 'Première version', changes: [], appliedAt, appliedBy: null },
]
const now = { ...edition, callOpens: edition.instants.callOpens, inForce: true }
const next = { ...now, id: 'next', title: { fr: 'Édition suivante', en: 'Next edition' }, inForce: false }
const editions = [next, now]
const refusal = {
  code: 'not_ready' as const,
  findings: [
    { path: ['calendar', 'call', 'closes'], code: 'not_after' as const, other: ['calendar', 'call', 'opens'] },
    { path: ['calendar', 'interviews'], code: 'before_other' as const, other: ['calendar', 'preselection', 'to'] },
  ],
}

const rulesIn = (lang: 'fr' | 'en') => ({
  document: draftOf(edition).document[lang],
  zone: edition.zone,
  opens: edition.instants.callOpens,
  pending: [],
})

describe('the pages of the edition', () => {
  let browser: Browser
  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())

  for (const lang of ['fr', 'en'] as const) {
    it(`can be read by everyone on every width, in ${lang}`, async () => {
      const view = testView(lang)
      const values = Object.fromEntries(calendarFields(edition).map(path => [path, '2017-10-27']))
      const { page, context, faults } = await openDrawn(browser, {
        '/rules': rulesPage(view, rulesIn(lang)),
        '/edition': editionPage(view, { edition, versions, older: '/edition', editions, mayUse: true }),
        '/use': usePage(view, { edition: next, inForce: now, reason: '', refusal: { code: 'reason_missing' } }),
        '/calendar': calendarPage(view, { edition, values, reason: '', version: 2, refusal }),
      })
      for (const path of ['/rules', '/edition', '/use', '/calendar']) {
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          await page.goto(path)
          assert.deepEqual(await axeFindings(page), [], path)
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, path)
        }
      }
      assert.deepEqual(faults, [])
      await context.close()
    })
  }

  it('give every article of the rules a number and an address of its own', () => {
    const page = String(rulesPage(testView('fr'), rulesIn('fr')))
    const articles = [...page.matchAll(/<h2 id="([a-z]+)">Article (\d+) – /g)].map(([, id, number]) => ({ id, number }))
    assert.deepEqual(
      articles.map(({ number }) => number),
      Array.from({ length: 14 }, (_, index) => String(index + 1)),
    )
    for (const { id } of articles) assert.ok(page.includes(`href="#${id}"`), id)
  })

  it('lead each date that cannot be to its field', () => {
    const values = Object.fromEntries(calendarFields(edition).map(path => [path, '2017-10-27']))
    const page = String(calendarPage(testView('fr'), { edition, values, reason: '', version: 2, refusal }))
    assert.match(page, /href="#calendar\.call\.closes">Cette date doit venir après «\u202fOuverture\u202f»/)
    assert.match(
      page,
      /href="#calendar\.interviews\.0">Cette date ne peut pas venir avant «\u202fPrésélection, dernier jour\u202f»/,
    )
  })
})
