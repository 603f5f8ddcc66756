import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import S3rver from '@20minutes/s3rver'
import { pdfOf } from '../../../test/support/pdf.ts'
import { loadConfig } from '../config.ts'
import { openFiles } from './index.ts'
import { s3Shelf } from './shelf-s3.ts'

let server: S3rver
let folder: string
let endpoint: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohorte-s3-'))
  const options = { address: '127.0.0.1', port: 0, silent: true, configureBuckets: [{ name: 'cohorte' }] }
  server = new S3rver({ ...options, directory: folder })
  endpoint = `http://127.0.0.1:${(await server.run()).port}`
})
after(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** The keys that the server knows are its own name, twice. */
const open = ({ bucket = 'cohorte', secret = 'S3RVER' } = {}) =>
  openFiles(
    loadConfig({
      S3_ENDPOINT: endpoint,
      S3_BUCKET: bucket,
      S3_REGION: 'us-east-1',
      S3_KEY: 'S3RVER',
      S3_SECRET: secret,
    }),
  )
const pdfOnly = { maxBytes: 2_000_000, allow: ['application/pdf' as const] }

test('a file goes to a real store, comes back byte for byte, and leaves', async () => {
  const content = Buffer.concat([pdfOf(3), Buffer.alloc(1_000_000, '%'), Buffer.from('\n%%EOF\n')])
  const files = open()
  const kept = await files.put(content, pdfOnly)
  assert.ok(kept.ok)
  const { sha256 } = kept.value
  assert.equal(await files.has(sha256), true)
  assert.deepEqual(Buffer.from(await files.get(sha256)), content)
  assert.ok((await files.put(content, pdfOnly)).ok)
  await files.remove(sha256)
  await files.remove(sha256)
  assert.equal(await files.has(sha256), false)
  await assert.rejects(files.get(sha256), /missing/)
})

test('many files at once all arrive', async () => {
  const contents = Array.from({ length: 20 }, (_, index) => pdfOf(index + 1))
  const kept = await Promise.all(contents.map(it => open().put(it, pdfOnly)))
  for (const [index, it] of kept.entries()) {
    assert.ok(it.ok)
    assert.deepEqual(Buffer.from(await open().get(it.value.sha256)), contents[index])
  }
})

test('the store checks our signature, and refuses another key', async () => {
  await assert.rejects(open({ secret: 'another' }).put(pdfOf(1), pdfOnly), /answered 403 to HEAD/)
  const shelf = s3Shelf({ endpoint, bucket: 'cohorte', region: 'us-east-1', key: 'S3RVER', secret: 'another' })
  await assert.rejects(shelf.read('0'.repeat(64)), /answered 403 to GET/)
  await assert.rejects(shelf.remove('0'.repeat(64)), /answered 403 to DELETE/)
})

test('a bucket that does not exist is a fault, not an empty store', async () => {
  await assert.rejects(open({ bucket: 'elsewhere' }).put(pdfOf(1), pdfOnly), /no bucket elsewhere/)
})

test('what the store gives back under another name is never served', async () => {
  const shelf = s3Shelf({ endpoint, bucket: 'cohorte', region: 'us-east-1', key: 'S3RVER', secret: 'S3RVER' })
  await shelf.write('ab'.repeat(32), new Uint8Array([1, 2, 3]), 'application/pdf')
  await assert.rejects(open().get('ab'.repeat(32)), /altered/)
})
