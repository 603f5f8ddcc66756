import assert from 'node:assert/strict'
import type { Browser, Download, Locator, Page } from 'playwright-core'
import type { Look } from './look.ts'

/** Where the journey takes place, with script or without, how each page is looked at, and everything found wrong. */
export type Journey = {
  browser: Browser
  url: string
  script: boolean
  look: Look
  faults: string[]
  seen: Set<string>
}

/**
 * One person with a browser of their own. Every page they come to by a link, a button or an address is looked at under the
 * name that the step gives it (once per name), and whatever the browser complains of is kept with the journey's faults.
 */
export type Traveller = {
  page: Page
  /** Goes to an address of the site. */
  go: (path: string, name: string) => Promise<void>
  /** Presses what has this name, in the part of the page told or in its main part, and comes to another page. */
  press: (label: string | RegExp, name: string, within?: Locator) => Promise<void>
  /** The same, where the answer is this one; what was still being saved may get it too. */
  pressRefused: (status: number, label: string | RegExp, name: string, within?: Locator) => Promise<void>
  /** While this is done, an answer of this status is none to complain of. */
  expecting: (status: number, work: () => Promise<unknown>) => Promise<void>
  /** Fills the fields with these labels. */
  fill: (values: Record<string, string>) => Promise<void>
  /** Chooses radios or boxes by label. */
  choose: (...labels: (string | RegExp)[]) => Promise<void>
  /** Opens what folds under this line, if it is closed. */
  unfold: (line: string, within?: Locator) => Promise<void>
  download: (label: string | RegExp) => Promise<Download>
}

export async function traveller(journey: Journey, who: string): Promise<Traveller> {
  const { browser, url, script, faults } = journey
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled: script, locale: 'fr-FR' })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const expected = { status: 200, last: 0 }
  listen(page, complaint => faults.push(`${who}: ${complaint}`), expected)
  const look = async (name: string) => {
    if (journey.seen.has(name)) return
    journey.seen.add(name)
    faults.push(...(await journey.look(page, name)))
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  const press: Traveller['press'] = async (label, name, within) => {
    const target = named(within ?? page.locator('main'), label)
    await Promise.all([page.waitForEvent('load'), target.first().click()]).catch(async cause => {
      await page.screenshot({ path: 'artifacts/journey/failed.png', fullPage: true })
      throw new Error(`${who} cannot press ${label} to come to ${name}, on ${page.url()}`, { cause })
    })
    await look(name)
  }
  const expecting: Traveller['expecting'] = async (status, work) => {
    expected.status = status
    await work()
    expected.status = 200
  }
  return {
    page,
    press,
    go: async (path, name) => {
      await page.goto(path)
      await look(name)
    },
    pressRefused: async (status, label, name, within) => {
      await expecting(status, () => press(label, name, within))
      assert.equal(expected.last, status, `${who}, ${name}`)
    },
    expecting,
    fill: async values => {
      for (const [label, value] of Object.entries(values))
        await page.locator('main').getByLabel(starting(label)).first().fill(value)
    },
    choose: async (...labels) => {
      for (const label of labels) await page.locator('main').getByLabel(label).first().check()
    },
    unfold: async (line, within) => {
      const folded = (within ?? page.locator('main')).locator('details').filter({
        has: page.locator('summary', { hasText: line }),
      })
      if ((await folded.getAttribute('open')) === null) await folded.locator('summary').click()
    },
    download: async label => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        named(page.locator('main'), label).first().click(),
      ])
      return file
    },
  }
}

/** A label may end with « (facultatif) »; « Nom » is not « Prénom ». */
const starting = (label: string) => new RegExp(`^\\s*${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** A link or a button, as people call it. */
const named = (within: Locator, name: string | RegExp) =>
  within.getByRole('button', { name }).or(within.getByRole('link', { name }))

/** Whatever a browser complains of; an answer that the step expects is none. */
function listen(page: Page, complain: (complaint: string) => void, expected: { status: number; last: number }) {
  page.on('pageerror', error => complain(error.message))
  page.on('console', message => {
    const isAnswer = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isAnswer) complain(message.text())
  })
  page.on('requestfailed', request => {
    const reason = request.failure()?.errorText ?? ''
    // Leaving a page ends what it was still saving; a download is no page.
    if (reason !== 'net::ERR_ABORTED') complain(`${request.method()} ${request.url()} failed: ${reason}`)
  })
  page.on('response', response => {
    const status = response.status()
    if (response.request().isNavigationRequest()) expected.last = status
    if (status >= 400 && status !== expected.status)
      complain(`${response.request().method()} ${response.url()} answered ${status}`)
  })
}
