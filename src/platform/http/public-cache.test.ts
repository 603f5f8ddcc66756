import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { loadConfig } from '../config.ts'
import type { HttpEnv } from './env.ts'
import { publicCache } from './public-cache.ts'

let drawn = 0
beforeEach(() => {
  drawn = 0
})

const PAGE = 'A page that anybody may read. '.repeat(60)

function application() {
  const app = new Hono<HttpEnv>()
  app.use(publicCache(loadConfig({ PUBLIC_URL: 'http://localhost' })))
  app.use(compress({ encoding: 'gzip' }))
  app.get('/public', c => c.html(page(), 200, { 'Cache-Control': 'public, max-age=0', ETag: '"v1"' }))
  app.get('/slow', async c => {
    const body = page()
    await sleep(drawn > 1 ? 300 : 0)
    return c.html(body, 200, { 'Cache-Control': 'public, max-age=0' })
  })
  app.get('/gone', c => {
    const body = page()
    return drawn > 1 ? c.html('Gone', 410) : c.html(body, 200, { 'Cache-Control': 'public, max-age=0' })
  })
  app.get('/changing', c => {
    const etag = `"v${drawn + 1}"`
    const body = page()
    const has = c.req.header('if-none-match') === etag
    const headers = { 'Cache-Control': 'public, max-age=0', ETag: etag }
    return has ? c.body(null, 304, headers) : c.html(body, 200, headers)
  })
  app.post('/slow', c => {
    c.set('takenBack', true)
    return c.text('Taken back')
  })
  app.get('/private', c => c.html(page()))
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.request(`http://localhost${path}`, { headers, method })
}

const page = () => {
  drawn += 1
  return `${drawn}: ${PAGE}`
}

test('a public page is drawn once for everybody who asks within a second, and again afterwards', async () => {
  const get = application()
  const texts = []
  for (let index = 0; index < 3; index += 1) texts.push(await (await get('/public')).text())
  assert.deepEqual(new Set(texts), new Set([`1: ${PAGE}`]))
  await sleep(1050)
  assert.match(await (await get('/public')).text(), /^2: /)
})

test('while it is drawn again, others get the one before instead of waiting', async () => {
  const get = application()
  await get('/slow')
  await sleep(1050)
  const redrawing = get('/slow')
  assert.match(await (await get('/slow')).text(), /^1: /)
  assert.match(await (await redrawing).text(), /^2: /)
  assert.equal(drawn, 2)
})

test('each reader gets the encoding they accept, and both are kept', async () => {
  const get = application()
  for (let index = 0; index < 2; index += 1) {
    const zipped = await get('/public', { 'accept-encoding': 'br, gzip;q=0.8' })
    assert.equal(zipped.headers.get('content-encoding'), 'gzip')
    assert.match(gunzipSync(await zipped.arrayBuffer()).toString(), /^1: /)
    const plain = await get('/public', { 'accept-encoding': 'gzip;q=0' })
    assert.equal(plain.headers.get('content-encoding'), null)
    assert.match(await plain.text(), /^2: /)
  }
  assert.equal(drawn, 2)
})

test('a reader who has the page already is told so, without its bytes', async () => {
  const get = application()
  await get('/public', { 'accept-encoding': 'gzip' })
  const again = await get('/public', { 'accept-encoding': 'gzip', 'if-none-match': 'W/"v1"' })
  assert.equal(again.status, 304)
  assert.equal(await again.text(), '')
  assert.equal((await get('/public', { 'accept-encoding': 'gzip', 'if-none-match': '"v0"' })).status, 200)
})

test('what is not marked public, and what a signed-in reader sees, is never kept', async () => {
  const get = application()
  for (let index = 0; index < 2; index += 1) {
    await get('/private')
    await get('/public', { cookie: 'cohorte_session=somebody' })
    await get('/public', { cookie: 'cohorte_notice=success|Done' })
  }
  assert.equal(drawn, 6)
})

test('a page that is gone is gone for everybody, however many ask for it', async () => {
  const get = application()
  assert.equal((await get('/gone')).status, 200)
  await sleep(1050)
  for (let index = 0; index < 3; index += 1) assert.equal((await get('/gone')).status, 410)
})

test('a page that was being drawn when something was taken back is not kept', async () => {
  const get = application()
  await get('/slow')
  await sleep(1050)
  const drawing = get('/slow')
  await get('/slow', {}, 'POST')
  assert.match(await (await drawing).text(), /^2: /)
  assert.match(await (await get('/slow')).text(), /^3: /)
})

test('a reader who has the new page already leaves no old one to the others', async () => {
  const get = application()
  await get('/changing')
  await sleep(1050)
  assert.equal((await get('/changing', { 'if-none-match': '"v2"' })).status, 304)
  assert.match(await (await get('/changing')).text(), /^3: /)
})
