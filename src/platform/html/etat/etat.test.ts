import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { axeFindings } from '../../../../test/support/axe.ts'
import { launchBrowser } from '../../../../test/support/browser.ts'
import { openDrawn } from '../../../../test/support/drawn.ts'
import { testView } from '../../../../test/support/view.ts'
import { assetAt, assetUrl } from '../assets.ts'
import { styleGuide } from '../style-guide/index.ts'
import { themeOf } from '../themes.ts'
import { keepWorn } from './keep-worn.ts'

describe('what is kept of a style sheet', () => {
  const worn = new Set(['fr-btn', 'fr-nav'])
  const cases: [string, string, string][] = [
    ['a rule for no class at all', 'a{color:red}', 'a{color:red}'],
    ['a rule for a class that is worn', '.fr-btn:hover{color:red}', '.fr-btn:hover{color:red}'],
    ['no rule for another', '.fr-card{color:red}', ''],
    ['of several selectors, those worn', '.fr-card,.fr-btn,.fr-nav .fr-card{color:red}', '.fr-btn{color:red}'],
    ['what must not be worn', '.fr-btn:not(.fr-card,.fr-x){color:red}', '.fr-btn:not(.fr-card,.fr-x){color:red}'],
    ['nothing that waits for a script', '.fr-btn[data-fr-js]{color:red}', ''],
    ['what a medium holds', '@media print{.fr-btn{color:red}.fr-x{top:0}}', '@media print{.fr-btn{color:red}}'],
    ['no empty medium', '@media print{.fr-x{color:red}}', ''],
    [
      'properties that are read, however far',
      ':root{--a:1;--b:var(--a);--c:2}p{top:var(--b)}',
      ':root{--a:1;--b:var(--a);}p{top:var(--b)}',
    ],
  ]
  for (const [about, given, kept] of cases) it(about, () => assert.equal(keepWorn(given, worn), kept))

  it('a dark palette for the system’s wish and for those who ask in words', () => {
    assert.equal(
      keepWorn(':root[data-fr-theme=dark]{color:red}', worn),
      '@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){color:red}}:root[data-theme="dark"]{color:red}',
    )
  })
})

describe('the look of the State’s sites', () => {
  const theme = themeOf('etat')
  const pages = { '/guide': styleGuide(testView('fr', { theme })), '/en/guide': styleGuide(testView('en', { theme })) }
  const css = String(assetAt(assetUrl('etat.css'))?.bytes)
  let browser: Browser
  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())

  it('loads nothing that the site does not hold', () => {
    const named = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url = '']) => url)
    assert.ok(named.length > 10)
    for (const url of named) assert.ok(assetAt(url), url)
  })

  it('weighs less than 16 kB of style on its way', () => {
    assert.ok(brotliCompressSync(css).length < 16_000, `${brotliCompressSync(css).length} bytes`)
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is clean for axe and fits from 320 to 1,440 px, in the ${colorScheme} scheme`, async () => {
      const { page, context, faults } = await openDrawn(browser, pages, { colorScheme })
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto('/guide')
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width)
      }
      assert.deepEqual(await axeFindings(page), [])
      await page.goto('/en/guide')
      assert.deepEqual(await axeFindings(page), [])
      assert.deepEqual(faults, [])
      await context.close()
    })
})
