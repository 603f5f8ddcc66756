import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../../test/support/browser.ts'
import { openDrawn } from '../../../test/support/drawn.ts'
import { testView } from '../../../test/support/view.ts'
import * as h from './index.ts'

const { html } = h
const view = testView()
const draft = h.layout(view, {
  title: 'Brouillon',
  body: h.form(view, {
    action: '/envoi',
    autosave: { url: '/brouillon', savedAt: null },
    submit: 'Continuer',
    body: html`${h.hidden('version', 3)}${h.textArea(view, { name: 'why', label: 'Pourquoi', maxLength: 20, value: '' })}`,
  }),
})
const list = h.layout(view, {
  title: 'Liste',
  body: h.table(view, {
    caption: 'Personnes',
    columns: [
      { key: 'name', label: 'Nom' },
      { key: 'city', label: 'Ville' },
    ],
    rows: [{ name: 'A', city: 'Brest' }],
    empty: '',
    rowHref: () => '/personne',
  }),
})
const call = h.layout(testView('fr', { now: new Date('2017-10-27T14:58:30Z') }), {
  title: 'Appel',
  body: h.callBar(testView('fr', { now: new Date('2017-10-27T14:58:30Z') }), {
    opens: new Date('2017-09-27T08:00:00Z'),
    closes: new Date('2017-10-27T15:00:00Z'),
  }),
})
const pages = {
  '/draft': draft,
  '/liste': list,
  '/appel': call,
  '/personne': h.layout(view, { title: 'Personne', body: '' }),
}
const state = (page: Page) => page.locator('[data-save-state]')

describe('the script that improves pages', () => {
  let browser: Browser
  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())

  it('counts down what remains to type, and says what is too much', async () => {
    const { page, context } = await openDrawn(browser, pages)
    await page.goto('/draft')
    const counter = page.locator('#why-count')
    assert.equal(await counter.textContent(), 'Caractères restants\u202f: 20')
    await page.locator('#why').fill('a'.repeat(23))
    assert.equal(await counter.textContent(), 'Caractères en trop\u202f: 3')
    await context.close()
  })

  it('saves a draft as it is typed, says when, and tries again after a failure', async () => {
    const { page, context } = await openDrawn(browser, pages)
    const received: (string | null)[] = []
    await context.route('**/brouillon', route => {
      received.push(route.request().postData())
      if (received.length === 1) return route.fulfill({ status: 503, body: '' })
      return route.fulfill({ json: { savedAt: '2017-10-16T14:41:07Z' } })
    })
    await page.clock.install()
    await page.goto('/draft')
    assert.equal(await state(page).textContent(), 'Pas encore enregistré')
    await page.locator('#why').fill('Pour la mer')
    await page.clock.runFor(900)
    await page.waitForFunction(() => document.querySelector('.save-state.failed'))
    await page.clock.runFor(8000)
    await page.waitForFunction(() => document.querySelector('[data-save-state]')?.textContent?.startsWith('Enregistré'))
    assert.equal(await state(page).textContent(), 'Enregistré à 16\u00a0h\u00a041')
    assert.deepEqual(received, ['version=3&why=Pour+la+mer', 'version=3&why=Pour+la+mer'])
    await context.close()
  })

  it('keeps the countdown true while the page stays open, and closes it at its instant', async () => {
    const { page, context } = await openDrawn(browser, pages)
    await page.clock.install()
    await page.goto('/appel')
    const left = page.locator('[data-countdown]')
    assert.equal(await left.textContent(), 'Il reste 1 minute')
    await page.clock.runFor(40_000)
    assert.equal(await left.textContent(), 'Il reste moins d’une minute')
    await page.clock.runFor(60_000)
    assert.equal(await left.textContent(), 'L’appel est clos')
    await context.close()
  })

  it('opens a row wherever it is clicked', async () => {
    const { page, context } = await openDrawn(browser, pages)
    await page.goto('/liste')
    await page.getByText('Brest').click()
    await page.waitForURL('**/personne')
    await context.close()
  })
})
