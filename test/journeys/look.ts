import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { axeFindings } from '../support/axe.ts'

const folder = resolve(import.meta.dirname, '../../artifacts/journey')

/** Pictures are for people who will look at them: `PICTURES=yes` takes them, a third of a journey's time. */
const pictures = process.env['PICTURES'] === 'yes'

type Sight = { width: 390 | 1280; scheme: 'light' | 'dark'; axe: boolean }

const SIGHTS: Sight[] = [
  { width: 390, scheme: 'light', axe: true },
  { width: 390, scheme: 'dark', axe: false },
  { width: 1280, scheme: 'dark', axe: true },
  { width: 1280, scheme: 'light', axe: false },
]

/** Looks at a page as it stands and says what is wrong with it, one line per fault. */
export type Look = (page: Page, name: string) => Promise<string[]>

/** What axe finds, a page without exactly one title, one that scrolls sideways; and when asked for, a picture per width and colour scheme. */
export const lookAtScripted: Look = async (page, name) => {
  const faults: string[] = []
  if (pictures) await mkdir(folder, { recursive: true })
  for (const { width, scheme, axe } of SIGHTS) {
    await show(page, { width, scheme })
    if (axe) faults.push(...(await axeFindings(page)).map(it => `${name}, ${width} px, ${scheme}: ${it}`))
    faults.push(...(await tooWide(page, name, width)))
    if (pictures) await picture(page, `${name}-${width}-${scheme}`, width)
  }
  return [...faults, ...(await wrongTitles(page, name))]
}

/**
 * The same without pictures. Where scripts are off axe cannot run either, so it reads a copy: the document as the browser
 * holds it, opened in a page of `mirror`, where only our own scripts are kept out.
 */
export async function lookAtPlain(mirror: BrowserContext): Promise<Look> {
  const copy = await mirror.newPage()
  let body = ''
  await copy.route('**/*', route => {
    const request = route.request()
    if (request.resourceType() === 'script') return route.abort()
    return request.isNavigationRequest()
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.continue()
  })
  await show(copy, { width: 390, scheme: 'dark' })
  return async (page, name) => {
    await show(page, { width: 390, scheme: 'light' })
    const faults = [...(await tooWide(page, name, 390)), ...(await wrongTitles(page, name))]
    body = await page.content()
    await copy.goto(page.url())
    return [...faults, ...(await axeFindings(copy)).map(it => `${name}, without script: ${it}`)]
  }
}

/** The window is made as high as the page: what sticks to its edge would otherwise be drawn over the middle. */
async function picture(page: Page, name: string, width: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.min(height, 12_000) })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

async function show(page: Page, { width, scheme }: Pick<Sight, 'width' | 'scheme'>): Promise<void> {
  await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
}

async function tooWide(page: Page, name: string, width: number): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  return wide > width ? [`${name}: ${wide} px wide in a window of ${width}`] : []
}

async function wrongTitles(page: Page, name: string): Promise<string[]> {
  const titles = await page.locator('h1').count()
  return titles === 1 ? [] : [`${name}: ${titles} titles of the first rank`]
}
