import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach, test } from 'node:test'
import { pdfOf } from '../../../test/support/pdf.ts'
import { loadConfig } from '../config.ts'
import { openFiles } from './index.ts'

const secret = 'a secret key'
let server: Server
let endpoint: string
let answers: number[] = []
const objects = new Map<string, Buffer>()
const asked: string[] = []

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
const hmac = (key: string | Buffer, content: string) => createHmac('sha256', key).update(content).digest()

/** Recomputes the AWS Signature Version 4 of a request, as a store does before it believes who asks. */
function isSigned(request: IncomingMessage, body: Buffer) {
  const parts = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/
  const [, credential = '', signedHeaders = '', signature] = parts.exec(request.headers.authorization ?? '') ?? []
  const [key, day = '', region = '', service = ''] = credential.split('/')
  const given = String(request.headers['x-amz-content-sha256'])
  if (given !== 'UNSIGNED-PAYLOAD' && given !== sha256(body)) return false
  const headers = signedHeaders.split(';').map(name => `${name}:${String(request.headers[name]).trim()}\n`)
  const canonical = [request.method, request.url, '', headers.join(''), signedHeaders, given].join('\n')
  const scope = [day, region, service, 'aws4_request'].join('/')
  const toSign = ['AWS4-HMAC-SHA256', String(request.headers['x-amz-date']), scope, sha256(canonical)].join('\n')
  const signingKey = hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), service), 'aws4_request')
  return key === 'a-key' && service === 's3' && hmac(signingKey, toSign).toString('hex') === signature
}

before(async () => {
  server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const body = Buffer.concat(parts)
    asked.push(`${request.method} ${request.url}`)
    const forced = answers.shift()
    const refused = forced || (isSigned(request, body) ? undefined : 403)
    if (refused) return void response.writeHead(refused).end()
    const name = request.url ?? ''
    if (request.method === 'PUT') objects.set(name, body)
    const found = objects.get(name)
    if (!found) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-length': request.method === 'PUT' ? 0 : found.length })
    response.end(request.method === 'GET' ? found : undefined)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  objects.clear()
  asked.length = 0
  answers = []
})
after(() => server.close())

const open = (key = 'a-key') =>
  openFiles(
    loadConfig({ S3_ENDPOINT: endpoint, S3_BUCKET: 'cohorte', S3_REGION: 'fr-par', S3_KEY: key, S3_SECRET: secret }),
  )
const pdfOnly = { maxBytes: 100_000, allow: ['application/pdf' as const] }

test('a file goes to the bucket once, signed, and comes back the same', async () => {
  const content = pdfOf(2)
  const kept = await open().put(content, pdfOnly)
  assert.ok(kept.ok)
  const path = `/cohorte/files/${kept.value.sha256.slice(0, 2)}/${kept.value.sha256.slice(2)}`
  assert.deepEqual([...objects.keys()], [path])
  assert.deepEqual(Buffer.from(await open().get(kept.value.sha256)), content)
  await open().put(content, pdfOnly)
  assert.equal(asked.filter(it => it.startsWith('PUT')).length, 1)
  assert.equal(await open().has(kept.value.sha256), true)
  assert.equal(await open().has('0'.repeat(64)), false)
  await assert.rejects(open().get('0'.repeat(64)), /missing/)
})

test('a busy store is asked again', async () => {
  answers = [503, 0, 500]
  const kept = await open().put(pdfOf(1), pdfOnly)
  assert.ok(kept.ok)
  assert.equal(objects.size, 1)
})

test('a store that refuses us is a fault that shows no key', async () => {
  await assert.rejects(open('another-key').put(pdfOf(1), pdfOnly), fault => {
    assert.match(String(fault), /answered 403/)
    assert.ok(!String(fault).includes(secret))
    return true
  })
})

test('an object altered in the bucket is a fault, never served', async () => {
  const kept = await open().put(pdfOf(1), pdfOnly)
  assert.ok(kept.ok)
  for (const name of objects.keys()) objects.set(name, Buffer.from('altered'))
  await assert.rejects(open().get(kept.value.sha256), /altered/)
})
