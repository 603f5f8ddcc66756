import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { walkFaults } from '../sweep/keyboard.ts'
import { keyPages } from '../sweep/pages.ts'
import { type SweptWorld, sweptWorld } from '../sweep/world.ts'

const trees = resolve(import.meta.dirname, '../sweep/trees')

let world: SweptWorld
let browser: Browser
before(async () => {
  browser = await launchBrowser()
  world = await sweptWorld()
  await world.moveTo('open')
})
after(async () => {
  await browser?.close()
  await world?.close()
})

async function open(theme: 'neutral' | 'etat' = 'neutral'): Promise<Page> {
  const context = await browser.newContext({ baseURL: world.urls[theme], locale: 'fr-FR' })
  return context.newPage()
}

describe('the public pages by keyboard alone', () => {
  for (const theme of ['neutral', 'etat'] as const)
    it(`let the focus through in order, in sight, to their end, in the theme ${theme}`, async () => {
      const page = await open(theme)
      const faults: string[] = []
      for (const path of Object.values(keyPages)) {
        await page.goto(path)
        faults.push(...(await walkFaults(page)).map(it => `${path}: ${it}`))
      }
      await page.context().close()
      assert.deepEqual(faults, [])
    })

  it('begin with a link to what they say', async () => {
    const page = await open()
    await page.goto('/')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Aller au contenu')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    assert.ok(await page.evaluate(() => document.activeElement?.closest('main') !== null))
    await page.context().close()
  })

  it('lead from the home to a challenge and to its call', async () => {
    const page = await open()
    await page.goto('/')
    await press(page, 'Lire les défis')
    await press(page, 'Prévisecours')
    assert.match(page.url(), /\/defis\/previsecours$/)
    await press(page, 'Candidater')
    assert.match(page.url(), /\/(appel|connexion|candidature)/)
    await page.context().close()
  })
})

describe('what a screen reader gets', () => {
  for (const [name, path] of Object.entries(keyPages))
    it(`of the page ${path} is what was read and accepted: ACCEPT_TREES=yes keeps a new one`, async () => {
      const page = await open()
      await page.goto(path)
      const tree = `${await page.locator('body').ariaSnapshot()}\n`
      await page.context().close()
      const file = join(trees, `${name}.txt`)
      if (process.env['ACCEPT_TREES'] === 'yes') {
        mkdirSync(trees, { recursive: true })
        writeFileSync(file, tree)
      }
      assert.equal(tree, existsSync(file) ? readFileSync(file, 'utf8') : '')
    })
})

/** Comes to the first link or button of this name with the tabulation key, and presses it. */
async function press(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    if (here !== name) continue
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    return
  }
  throw new Error(`no tabulation leads to ${name} on ${page.url()}`)
}
