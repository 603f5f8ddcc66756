import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { axeFindings } from '../support/axe.ts'

export const WIDTHS = [320, 768, 1440] as const
export const SCHEMES = ['light', 'dark'] as const

export type Sight = { width: (typeof WIDTHS)[number]; scheme: (typeof SCHEMES)[number] }

/** Whatever is wrong with the page as it stands, one line per fault; axe runs in one sight, the widths are all measured. */
export async function faultsOf(page: Page, { width, scheme }: Sight): Promise<string[]> {
  const faults: string[] = []
  for (const each of [...WIDTHS.filter(it => it !== width), width]) {
    await page.setViewportSize({ width: each, height: 900 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > each) faults.push(`${wide} px wide in a window of ${each}`)
  }
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  faults.push(...(await headFaults(page)), ...(await motionFaults(page)))
  faults.push(...(await axeFindings(page)).map(it => `${it} (${width} px, ${scheme})`))
  return faults
}

/** What a search engine, a shared link and a screen reader are told first. */
async function headFaults(page: Page): Promise<string[]> {
  const told = await page.evaluate(() => ({
    titles: document.querySelectorAll('h1').length,
    description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    alternates: document.querySelectorAll('link[rel=alternate][hreflang]').length,
    isFrame: document.documentElement.classList.contains('embedded'),
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(it => it.textContent ?? ''),
  }))
  const faults: string[] = []
  if (told.titles !== 1) faults.push(`${told.titles} titles of the first rank`)
  if (told.description.length < 20 || told.description.length > 200)
    faults.push(`a description of ${told.description.length} signs`)
  // A frame stands in one page of another site, in one language; search engines are sent to what it shows.
  if (told.alternates < 3 && !told.isFrame) faults.push(`${told.alternates} addresses in other languages`)
  for (const data of told.data) if (!isLinkedData(data)) faults.push('linked data that cannot be read')
  return faults
}

function isLinkedData(text: string): boolean {
  const parsed = JSON.parse(text) as Record<string, unknown>
  return parsed['@context'] === 'https://schema.org' && typeof parsed['@type'] === 'string'
}

/** Whoever asked for reduced motion gets none. */
async function motionFaults(page: Page): Promise<string[]> {
  const moving = await page.evaluate(
    () => document.getAnimations().filter(it => Number(it.effect?.getComputedTiming().duration ?? 0) > 1).length,
  )
  return moving > 0 ? [`${moving} movements in spite of reduced motion`] : []
}

/** A browser whose reader has asked for text twice as large, as its settings let them. */
export const LARGE_TEXT = '--blink-settings=defaultFontSize=32'

/** Whether a page in such a browser still fits its window: WCAG 2.2, criterion 1.4.4. */
export async function doubledTextFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  return wide > 1280 ? [`${wide} px wide at 200 % of text`] : []
}

/** Whether text spaced as a reader wishes still fits a phone: WCAG 2.2, criterion 1.4.12. */
export async function spacedTextFaults(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 900 })
  await page.evaluate(() => {
    for (const it of document.querySelectorAll<HTMLElement>('body *')) {
      it.style.letterSpacing = '0.12em'
      it.style.wordSpacing = '0.16em'
      it.style.lineHeight = '1.5'
    }
  })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  return wide > 320 ? [`${wide} px wide in 320 when its text is spaced`] : []
}

/** What identifies the drawing of a page, whatever theme dresses it: an unchanged one is not examined again. */
export async function drawingOf(page: Page): Promise<string> {
  const html = await page.evaluate(() => document.documentElement.outerHTML)
  return createHash('sha256').update(html).digest('base64url')
}
