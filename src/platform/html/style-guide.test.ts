import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { axeFindings } from '../../../test/support/axe.ts'
import { launchBrowser } from '../../../test/support/browser.ts'
import { openDrawn } from '../../../test/support/drawn.ts'
import { testView } from '../../../test/support/view.ts'
import { styleGuide } from './style-guide/index.ts'

const artifacts = new URL('../../../artifacts/', import.meta.url).pathname
const pages = { '/guide': styleGuide(testView('fr')), '/en/guide': styleGuide(testView('en')) }

describe('every component, in a browser', () => {
  let browser: Browser
  before(async () => {
    browser = await launchBrowser()
    mkdirSync(artifacts, { recursive: true })
  })
  after(() => browser.close())

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is clean for axe, in the ${colorScheme} scheme`, async () => {
      const { page, context, faults } = await openDrawn(browser, pages, { colorScheme })
      for (const path of Object.keys(pages)) {
        await page.goto(path)
        assert.deepEqual(await axeFindings(page), [])
      }
      assert.deepEqual(faults, [])
      await context.close()
    })

    it(`fits every width from 320 to 1,600 px without sideways scrolling, in the ${colorScheme} scheme`, async () => {
      const { page, context } = await openDrawn(browser, pages, { colorScheme })
      for (const width of [320, 390, 768, 1280, 1600]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto('/guide')
        await page.evaluate(() => document.fonts.ready)
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width)
        await page.screenshot({ path: `${artifacts}style-guide-${width}-${colorScheme}.png`, fullPage: true })
      }
      await context.close()
    })
  }

  it('gives every control at least 24 px in both directions', async () => {
    const { page, context } = await openDrawn(browser, pages, { viewport: { width: 390, height: 900 } })
    await page.goto('/guide')
    const small = await page.$$eval(
      'button, input:not([type=hidden]), select, textarea, summary, .button, .chip',
      found =>
        found
          .map(e => ({ name: e.outerHTML.slice(0, 60), box: e.getBoundingClientRect() }))
          .filter(e => e.box.height < 24 || e.box.width < 24)
          .map(e => e.name),
    )
    assert.deepEqual(small, [])
    await context.close()
  })

  it('moves nothing when its fonts arrive late', async () => {
    const heights: number[] = []
    for (const fonts of ['absent', 'present']) {
      const { page, context } = await openDrawn(browser, pages, { viewport: { width: 1280, height: 900 } })
      if (fonts === 'absent') await context.route('**/*.woff2', route => route.abort())
      await page.goto('/guide')
      await page.evaluate(() => document.fonts.ready)
      heights.push(await page.evaluate(() => document.documentElement.scrollHeight))
      await context.close()
    }
    const [without = 0, with_ = 0] = heights
    assert.ok(Math.abs(without - with_) / with_ < 0.01, `${heights}`)
  })
})
