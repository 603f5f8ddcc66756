import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { testServices } from '../../../test/support/app.ts'
import { launchBrowser } from '../../../test/support/browser.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { createApp } from '../../app.ts'
import { type Listening, listen } from '../../platform/http/index.ts'

const MOST_BYTES = 60_000

let world: Awaited<ReturnType<typeof testServices>>
let browser: Browser
let server: Listening
before(async () => {
  world = await testServices('2017-10-10T08:00:00Z')
  await useEdition(world.services)
  const services = { ...world.services, config: { ...world.services.config, mode: 'production' as const } }
  server = await listen(createApp(services), { host: '127.0.0.1', port: 0 })
  browser = await launchBrowser()
})
after(async () => {
  await browser?.close()
  await server?.close()
  await world?.close()
})

/** A first visit on a phone: what came over the wire, headers included, from where, and what moved meanwhile. */
async function visit(path: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled })
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  const came = { bytes: 0, hosts: new Set<string>() }
  network.on('Network.requestWillBeSent', ({ request }) => came.hosts.add(new URL(request.url).hostname))
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    came.bytes += encodedDataLength
  })
  await page.goto(`http://127.0.0.1:${server.port}${path}`, { waitUntil: 'networkidle' })
  const moved = javaScriptEnabled ? await page.evaluate(shifts) : 0
  const said = await page.locator('main').textContent()
  await context.close()
  return { ...came, moved, said }
}

/** How much what was drawn moved afterwards: the sum of layout shifts. */
const shifts = () =>
  new Promise<number>(resolve => {
    let sum = 0
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 300)
  })

for (const [name, path] of [
  ['home', '/'],
  ['a challenge', '/defis/previsecours'],
] as const)
  test(`a first visit of ${name} takes at most 60 kB with its fonts, from nowhere else, and nothing moves; without script it says the same`, async t => {
    const { bytes, hosts, moved, said } = await visit(path, true)
    t.diagnostic(`${bytes} bytes`)
    assert.ok(bytes <= MOST_BYTES, `${bytes} bytes`)
    assert.deepEqual([...hosts], ['127.0.0.1'])
    assert.equal(moved, 0)
    assert.equal((await visit(path, false)).said, said)
  })

test('in a narrow window the places fold into a menu that the keyboard opens, without script', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${server.port}/defis`)
  const nav = page.getByRole('navigation', { name: 'Navigation principale' })
  const place = nav.getByRole('link', { name: 'Les défis' })
  assert.equal(await place.isVisible(), false)
  await nav.getByText('Menu').focus()
  await page.keyboard.press('Enter')
  assert.equal(await place.isVisible(), true)
  assert.equal(await place.getAttribute('aria-current'), 'page')
  await page.keyboard.press('Tab')
  assert.equal(await page.locator(':focus').textContent(), 'Le programme')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.reload()
  assert.equal(await place.isVisible(), true)
  assert.equal(await nav.getByText('Menu').isVisible(), false)
  await context.close()
})
