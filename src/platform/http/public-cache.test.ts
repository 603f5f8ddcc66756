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
  app.get('/private', c => c.html(page()))
  return (path: string, headers: Record<string, string> = {}) => app.request(`http://localhost${path}`, { headers })
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
