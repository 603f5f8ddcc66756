import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { assetAt, type Html } from '../../src/platform/html/index.ts'

const policy =
  "default-src 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; img-src 'self'; script-src 'self'; style-src 'self'"

/**
 * Opens drawn pages in a browser without a server: each address of `pages` answers with its markup under the
 * strict policy of production, `/assets/` with the assets. What the policy refuses is thrown at the end by `close`.
 */
export async function openDrawn(browser: Browser, pages: Record<string, Html>, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ baseURL: 'http://cohorte.test', ...options })
  const page: Page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', error => faults.push(error.message))
  await context.route('**/*', route => {
    const { pathname } = new URL(route.request().url())
    const asset = assetAt(pathname)
    if (asset) return route.fulfill({ body: asset.bytes, contentType: asset.type })
    const drawn = pages[pathname]
    if (!drawn) return route.fulfill({ status: 404, body: 'absent' })
    const headers = { 'content-security-policy': policy }
    return route.fulfill({ body: String(drawn), contentType: 'text/html; charset=utf-8', headers })
  })
  return { page, context, faults }
}
