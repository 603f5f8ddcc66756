import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { visitor } from '../../../test/support/app.ts'
import { launchBrowser } from '../../../test/support/browser.ts'
import { draftWorld } from '../../../test/support/draft-world.ts'
import { assetAt } from '../../platform/html/index.ts'
import { paths } from './paths.ts'

let world: Awaited<ReturnType<typeof draftWorld>>
let chromium: Browser
before(async () => {
  world = await draftWorld()
  chromium = await launchBrowser()
})
after(async () => {
  await chromium.close()
  await world.close()
})

type Visitor = ReturnType<typeof visitor>

/** Chromium on the application itself, without a socket; `net.up` is the network, `net.to` the server that answers. */
async function open(to: Visitor) {
  const context = await chromium.newContext({ baseURL: 'http://localhost' })
  const net = { up: true, to }
  await context.route('**/*', async route => {
    const asked = route.request()
    const { pathname, search } = new URL(asked.url())
    if (!net.up) return route.abort('internetdisconnected')
    const asset = assetAt(pathname)
    if (asset) return route.fulfill({ body: asset.bytes, contentType: asset.type })
    const accept = { accept: asked.headers()['accept'] ?? '' }
    const body = Object.fromEntries(new URLSearchParams(asked.postData() ?? ''))
    const path = pathname + search
    const answer = asked.method() === 'POST' ? await net.to.post(path, body, accept) : await net.to.get(path, accept)
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    })
  })
  return { context, net, page: await context.newPage() }
}

const city = '[name="a.city"]'
const said = (page: Page, start: string) =>
  page.waitForFunction(text => document.querySelector('[data-save-state]')?.textContent?.startsWith(text), start)
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter(it => it.startsWith('cohorte:')).length)
const cut = async (context: BrowserContext, net: { up: boolean }, is: boolean) => {
  net.up = !is
  await context.setOffline(is)
}
const anotherPage = async ({ context, page }: { context: BrowserContext; page: Page }) => {
  page.on('dialog', dialog => dialog.accept())
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(paths.identity.fr)
  return again
}

test('what is typed without a network is kept, sent when it is back, and forgotten once it is acknowledged', async () => {
  const draft = await world.started()
  const opened = await open(draft)
  await opened.page.goto(paths.identity.fr)
  await cut(opened.context, opened.net, true)
  await opened.page.locator(city).fill('Brest')
  await said(opened.page, 'Pas de réseau')
  await cut(opened.context, opened.net, false)
  const again = await anotherPage(opened)
  await said(again, 'Enregistré')
  assert.equal((await draft.stored()).answers.values['a.city'], 'Brest')
  assert.equal(await kept(again), 0)
  await opened.context.close()
})

test('a closed session loses nothing: once signed in again, here on a server started anew, the text is there and is sent', async () => {
  const draft = await world.started()
  const opened = await open(draft)
  await opened.page.goto(paths.identity.fr)
  opened.net.to = visitor(world.services)
  await opened.page.locator(city).fill('Quimper')
  await said(opened.page, 'L’enregistrement n’a pas abouti')
  assert.equal((await draft.stored()).answers.values['a.city'], 'Nantes')
  const restarted = visitor(world.services)
  for (const [name, value] of draft.cookies) restarted.cookies.set(name, value)
  opened.net.to = restarted
  const again = await anotherPage(opened)
  await said(again, 'Enregistré')
  assert.equal((await draft.stored()).answers.values['a.city'], 'Quimper')
  await opened.context.close()
})

test('what another device wrote meanwhile is not overwritten: the conflict is said, and both versions are kept', async () => {
  const draft = await world.started()
  const [one, other] = [await open(draft), await open(draft)]
  for (const { page } of [one, other]) await page.goto(paths.identity.fr)
  await cut(one.context, one.net, true)
  await one.page.locator(city).fill('Lorient')
  await said(one.page, 'Pas de réseau')
  await other.page.locator(city).fill('Vannes')
  await said(other.page, 'Enregistré')
  await cut(one.context, one.net, false)
  const again = await anotherPage(one)
  assert.equal(await again.locator(city).inputValue(), 'Lorient')
  await again.waitForFunction(() => document.querySelector('[data-save-state]')?.classList.contains('failed'))
  assert.equal((await draft.stored()).answers.values['a.city'], 'Vannes')
  assert.equal((await draft.stored()).answers.aside['a.city'], 'Lorient')
  await one.context.close()
  await other.context.close()
})
