import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { loadConfig } from '../config.ts'
import type { HttpEnv } from './env.ts'
import { safeHeaders, sendFile } from './index.ts'

const config = loadConfig({ COHORTE_MODE: 'development' })
const html = '<script>alert(document.cookie)</script>'
const app = new Hono<HttpEnv<object>>()
  .use(safeHeaders(config, { framable: /^(?!)/, shareable: /^\/open/ }))
  .get('/private', c =>
    sendFile(c, { name: 'cv "Éloïse".pdf', type: 'application/pdf', bytes: new TextEncoder().encode(html) }),
  )
  .get('/image', c => c.body(html, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public' }))
  .get('/open.csv', c => c.body('a,b', 200, { 'Content-Disposition': 'attachment; filename="a.csv"' }))
  .get('/shown.pdf', c =>
    c.body('%PDF', 200, { 'Content-Type': 'application/pdf', 'Content-Disposition': 'inline; filename="a.pdf"' }),
  )

const headersOf = async (path: string) => (await app.request(path)).headers
const SANDBOX =
  "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox; form-action 'none'; style-src 'unsafe-inline'"

test('a private file is downloaded under its own name, kept by nobody, and can do nothing', async () => {
  const headers = await headersOf('/private')
  assert.equal(headers.get('content-disposition'), "attachment; filename*=UTF-8''cv%20%22%C3%89lo%C3%AFse%22.pdf")
  assert.equal(headers.get('cache-control'), 'private, no-store')
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(headers.get('content-security-policy'), SANDBOX)
  assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin')
})

test('a picture and open data are in the sandbox too, each for those it is open to', async () => {
  assert.equal((await headersOf('/image')).get('content-security-policy'), SANDBOX)
  const open = await headersOf('/open.csv')
  assert.equal(open.get('content-security-policy'), SANDBOX)
  assert.equal(open.get('cross-origin-resource-policy'), 'cross-origin')
  assert.equal(open.get('cache-control'), 'private, no-store')
})

test('a PDF of ours opens in the browser, whose reader needs to be out of the sandbox', async () => {
  assert.doesNotMatch((await headersOf('/shown.pdf')).get('content-security-policy') ?? '', /sandbox/)
})
