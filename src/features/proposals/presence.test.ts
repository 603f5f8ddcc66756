import assert from 'node:assert/strict'
import { test } from 'node:test'
import { launchBrowser } from '../../../test/support/browser.ts'
import { openDrawn } from '../../../test/support/drawn.ts'
import { testView } from '../../../test/support/view.ts'
import { presencePage } from './pages/presence.ts'
import type { Member } from './rules.ts'

const view = testView()
const definition = { sections: [{ code: 'brief', title: { fr: 'Le défi en bref', en: 'In brief' } }] } as never
const yann = { id: 2, personId: 2, name: 'Yann Tual', email: 'yann@mer.example', lang: 'fr', role: 'editor' } as const
const drawn = (members: Member[]) => presencePage(view, 'Sillage', { id: 1, definition, members, reader: 1 })

test('who is there is looked at again every twenty seconds, without loading the page, and not while it is hidden', async () => {
  const browser = await launchBrowser()
  try {
    const { context, page } = await openDrawn(browser, { '/ici': drawn([]) })
    let asked = 0
    await context.route('**/propositions/1/presence', route => {
      asked += 1
      const body = String(drawn([{ ...yann, section: 'brief', seenAt: view.now }]))
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
    })
    await page.clock.install()
    await page.goto('/ici')
    const here = page.locator('[data-presence]')
    assert.match((await here.textContent()) ?? '', /Personne d’autre/)
    await page.clock.runFor(20_500)
    await here.getByText('Yann Tual modifie').waitFor()
    await page.evaluate(() => Object.defineProperty(document, 'hidden', { get: () => true }))
    await page.clock.runFor(60_500)
    assert.equal(asked, 1)
    await context.close()
  } finally {
    await browser.close()
  }
})
