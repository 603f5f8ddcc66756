import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Moment } from '../../src/demo/moments.ts'
import { launchBrowser } from '../support/browser.ts'
import { doubledTextFaults, drawingOf, faultsOf, LARGE_TEXT, SCHEMES, spacedTextFaults, WIDTHS } from '../sweep/look.ts'
import { publicPages } from '../sweep/pages.ts'
import { type SweptWorld, sweptWorld, type ThemeName } from '../sweep/world.ts'

/** The states of the public face: announced, open, closed, results, and what became of it. */
const STATES: readonly Moment[] = ['before', 'open', 'closed', 'announced', 'afterwards']
const THEMES: readonly ThemeName[] = ['neutral', 'etat']

describe('every public page, in each state, theme and language', () => {
  let world: SweptWorld
  let browser: Browser
  let largeText: Browser
  const drawn = new Map<string, string>()
  const met = new Set<string>()
  before(async () => {
    browser = await launchBrowser()
    largeText = await launchBrowser(LARGE_TEXT)
    world = await sweptWorld()
  })
  after(async () => {
    await browser?.close()
    await largeText?.close()
    await world?.close()
  })

  /** Goes to each page that exists in this state and examines those that are not as they were before. */
  async function sweep(theme: ThemeName): Promise<string[]> {
    const context = await browser.newContext({ baseURL: world.urls[theme], locale: 'fr-FR' })
    const page = await context.newPage()
    const large = await largeText.newPage({ baseURL: world.urls[theme], locale: 'fr-FR' })
    const faults: string[] = []
    let now = ''
    listen(page, world.urls[theme], complaint => faults.push(`${theme} ${now}: ${complaint}`))
    for (const french of publicPages) {
      now = french
      const response = await page.goto(french)
      if (response?.status() === 404 && french !== '/nulle-part') continue
      met.add(french)
      const english = await page.evaluate(() => document.querySelector('link[hreflang=en]')?.getAttribute('href'))
      for (const path of [french, english && new URL(english).pathname]) {
        if (!path) continue
        now = path
        if (path !== french) await page.goto(path)
        faults.push(...(await examine({ page, large }, theme, path)).map(it => `${theme} ${path}: ${it}`))
      }
    }
    await large.close()
    await context.close()
    return faults
  }

  async function examine(
    { page, large }: Record<'page' | 'large', Page>,
    theme: ThemeName,
    path: string,
  ): Promise<string[]> {
    const key = `${theme} ${path}`
    const drawing = await drawingOf(page)
    if (drawn.get(key) === drawing) return []
    const turn = drawn.size
    const first = !drawn.has(key)
    drawn.set(key, drawing)
    const sight = {
      width: WIDTHS[turn % WIDTHS.length] ?? 320,
      scheme: SCHEMES[Math.floor(turn / 3) % SCHEMES.length] ?? 'light',
    }
    const faults = await faultsOf(page, sight)
    if (!first) return faults
    await large.goto(path)
    return [...faults, ...(await doubledTextFaults(large)), ...(await spacedTextFaults(page))]
  }

  for (const state of STATES)
    it(`is sound ${state === 'before' ? 'before the call' : `at the moment “${state}”`}`, async () => {
      await world.moveTo(state)
      const found = await Promise.all(THEMES.map(sweep))
      assert.deepEqual(found.flat(), [])
    })

  it('leaves out no address: each was met at least once', () => {
    assert.deepEqual(
      publicPages.filter(it => !met.has(it)),
      [],
    )
  })
})

/** The browser's own complaints, and whatever is asked of another site. */
function listen(page: Page, home: string, complain: (complaint: string) => void): void {
  page.on('pageerror', error => complain(error.message))
  page.on('console', message => {
    const missing = message.text().includes('404 (Not Found)')
    if (message.type() === 'error' && !missing) complain(message.text())
  })
  page.on('request', request => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:')) complain(`asks ${request.url()}`)
  })
}
