import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { limitBody } from './limit-body.ts'
import { readUpload } from './upload.ts'

const app = new Hono().use(limitBody({ form: 1000, upload: 100_000 })).post('/', async c => {
  const upload = await readUpload(c)
  return c.json(upload ? { name: upload.name, bytes: Buffer.from(upload.content).toString('base64') } : 'none')
})

async function send(body: FormData | string | URLSearchParams, headers: Record<string, string> = {}) {
  const response = await app.request('http://localhost/', { method: 'POST', body, headers })
  return response.status === 200 ? response.json() : response.status
}

const form = (...parts: [field: string, value: string | File][]) => {
  const data = new FormData()
  for (const [field, value] of parts) data.append(field, value)
  return data
}
const file = (bytes: Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name)
const found = (name: string, bytes: Uint8Array) => ({ name, bytes: Buffer.from(bytes).toString('base64') })

test('the bytes of a file come back exactly, whatever they are', async () => {
  const all = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7 + (index >> 8)) % 256)
  const hostile = new TextEncoder().encode('\r\n--\r\n------formdata\r\n\r\n--')
  for (const bytes of [all, hostile, new Uint8Array([13, 10]), new Uint8Array([0])])
    assert.deepEqual(await send(form(['token', 'x'], ['f.cv', file(bytes, 'cv.pdf')])), found('cv.pdf', bytes))
})

test('its name comes back as its owner wrote it', async () => {
  for (const name of ['Mon CV été.pdf', 'a "b" c.pdf', '履歴書.pdf', 'a;filename=b.pdf', 'a\\b.pdf'])
    assert.deepEqual(await send(form(['f', file(new Uint8Array([1]), name)])), found(name, new Uint8Array([1])))
})

test('the first file that was chosen is the one', async () => {
  const [none, empty, full] = [
    file(new Uint8Array(), ''),
    file(new Uint8Array(), 'e.pdf'),
    file(new Uint8Array([9]), 'f.pdf'),
  ]
  assert.deepEqual(await send(form(['a', none], ['b', full])), found('f.pdf', new Uint8Array([9])))
  assert.deepEqual(await send(form(['a', empty], ['b', full])), found('e.pdf', new Uint8Array()))
  assert.equal(await send(form(['a', none], ['b', 'text'])), 'none')
})

test('what is not such a form, or was cut, holds no file', async () => {
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  const head = 'Content-Disposition: form-data; name="f"; filename="cv.pdf"\r\n\r\n'
  assert.equal(await send(new URLSearchParams({ f: 'cv' })), 'none')
  for (const body of [
    '',
    '--x',
    '--x--\r\n',
    '--x\r\n',
    `--x\r\n${head}cut`,
    `--x\r\n${head.slice(0, -2)}--x--`,
    'noise',
  ])
    assert.equal(await send(body, type), 'none', body)
  assert.deepEqual(await send(`--x\r\n${head}whole\r\n--x--\r\n`, type), found('cv.pdf', Buffer.from('whole')))
})

test('a request that is too large is refused, whether it announces its length or not', async () => {
  const large = form(['f', file(new Uint8Array(100_001), 'cv.pdf')])
  assert.equal(await send(large), 413)
  assert.equal(await send('x', { 'content-length': '100001' }), 413)
})
