import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pdfOf } from '../../../test/support/pdf.ts'
import { closePdfReader, type Files, filesOn, type MediaType } from './index.ts'
import { localShelf } from './shelf-local.ts'

let folder: string
let files: Files
const pdfOnly = { maxBytes: 100_000, allow: ['application/pdf'] as MediaType[] }

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohorte-files-'))
  files = filesOn(localShelf(folder))
})
after(async () => {
  await closePdfReader()
  await rm(folder, { recursive: true })
})

const NONE = { state: 'not_scanned' }

const codeOf = async (put: ReturnType<Files['put']>) => {
  const result = await put
  return result.ok ? 'kept' : result.refusal.code
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('a file is kept under its content and comes back the same', async () => {
  const content = pdfOf(3)
  const result = await files.put(content, pdfOnly)
  assert.ok(result.ok)
  const sha256 = createHash('sha256').update(content).digest('hex')
  assert.deepEqual(result.value, { sha256, size: content.length, type: 'application/pdf', pages: 3, scan: NONE })
  assert.deepEqual(Buffer.from(await files.get(sha256)), Buffer.from(content))
  assert.deepEqual(await readdir(join(folder, sha256.slice(0, 2))), [sha256.slice(2)])
  assert.equal(await files.has(sha256), true)
  assert.equal(await files.has('0'.repeat(64)), false)
})

test('the same content twice, also at the same time, is one file', async () => {
  const content = pdfOf(7)
  const results = await Promise.all(Array.from({ length: 8 }, () => files.put(content, pdfOnly)))
  const names = new Set(results.map(it => it.ok && it.value.sha256))
  assert.equal(names.size, 1)
  const [sha256] = [...names]
  assert.ok(sha256)
  assert.equal((await readdir(join(folder, sha256.slice(0, 2)))).filter(it => it.startsWith(sha256.slice(2))).length, 1)
})

test('any content of an allowed type comes back byte for byte', async () => {
  for (let i = 0; i < 50; i += 1) {
    const content = Buffer.concat([pdfOf(1), randomBytes(i * 97), Buffer.from('\n%%EOF\n')])
    const result = await files.put(content, pdfOnly)
    assert.ok(result.ok)
    assert.deepEqual(Buffer.from(await files.get(result.value.sha256)), content)
  }
})

test('a stream is read only until it is too large', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given += 10_000
      yield new Uint8Array(10_000)
    }
  }
  assert.deepEqual(await files.put(endless(), pdfOnly), {
    ok: false,
    refusal: { code: 'too_large', maxBytes: 100_000 },
  })
  assert.equal(given, 110_000)
  const whole = await files.put(new Blob([Buffer.from(pdfOf(2))]).stream(), pdfOnly)
  assert.ok(whole.ok && whole.value.pages === 2)
})

test('the limit itself is allowed, one byte more is not', async () => {
  const content = pdfOf(1)
  assert.equal(await codeOf(files.put(content, { ...pdfOnly, maxBytes: content.length })), 'kept')
  assert.equal(await codeOf(files.put(content, { ...pdfOnly, maxBytes: content.length - 1 })), 'too_large')
})

test('the type is what the content says, whatever its name', async () => {
  assert.equal(await codeOf(files.put(png, pdfOnly)), 'wrong_type')
  assert.equal(await codeOf(files.put(png, { ...pdfOnly, allow: ['image/png'] })), 'kept')
  assert.equal(await codeOf(files.put(Buffer.from('<script>alert(1)</script>'), pdfOnly)), 'wrong_type')
  const refused = await files.put(Buffer.from('PK\x03\x04 not a pdf'), pdfOnly)
  assert.ok(!refused.ok && refused.refusal.code === 'wrong_type')
})

test('an empty file and a cut file are refused as such', async () => {
  assert.equal(await codeOf(files.put(new Uint8Array(), pdfOnly)), 'empty')
  assert.equal(await codeOf(files.put(pdfOf(3).subarray(0, 300), pdfOnly)), 'unreadable')
  assert.equal(await codeOf(files.put(png.subarray(0, 40), { ...pdfOnly, allow: ['image/png'] })), 'unreadable')
})

test('a refused file leaves nothing behind', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'cohorte-files-'))
  const scan = async () => ({ clean: false as const, signature: 'Test.Signature' })
  const scanner = { scan, signatures: async () => 'test' }
  const result = await filesOn(localShelf(empty), { scanner }).put(pdfOf(1), pdfOnly)
  assert.deepEqual(result, { ok: false, refusal: { code: 'infected', signature: 'Test.Signature' } })
  assert.deepEqual(await readdir(empty), [])
  await rm(empty, { recursive: true })
})

test('a file whose antivirus does not answer is kept, and waits', async () => {
  const scanner = {
    scan: async () => assert.fail('not asked'),
    signatures: async () => {
      throw new Error('nobody there')
    },
  }
  const result = await filesOn(localShelf(folder), { scanner }).put(pdfOf(11), pdfOnly)
  assert.ok(result.ok)
  assert.deepEqual(result.value.scan, { state: 'waiting' })
})

test('a file in quarantine is given to nobody, one that waits neither, and both are there for the antivirus', async () => {
  const result = await files.put(pdfOf(12), pdfOnly)
  assert.ok(result.ok)
  const { sha256 } = result.value
  const scanner = { scan: async () => ({ clean: true as const }), signatures: async () => 'test' }
  for (const state of ['infected', 'waiting']) {
    const held = filesOn(localShelf(folder), { scanner, stateOf: async () => state })
    await assert.rejects(held.get(sha256), { name: 'FileHeld', state })
    assert.equal((await held.open(sha256)).length, result.value.size)
  }
  for (const state of ['clean', 'not_scanned', undefined])
    assert.ok(await filesOn(localShelf(folder), { scanner, stateOf: async () => state }).get(sha256))
})

test('a file taken off the shelf is gone, twice too', async () => {
  const result = await files.put(pdfOf(13), pdfOnly)
  assert.ok(result.ok)
  await files.remove(result.value.sha256)
  await files.remove(result.value.sha256)
  assert.equal(await files.has(result.value.sha256), false)
})

test('a file altered on the disk is a fault, never served', async () => {
  const result = await files.put(pdfOf(9), pdfOnly)
  assert.ok(result.ok)
  const { sha256 } = result.value
  await writeFile(join(folder, sha256.slice(0, 2), sha256.slice(2)), 'altered')
  await assert.rejects(files.get(sha256), /altered/)
})

test('nothing but a SHA-256 is ever a name', async () => {
  for (const name of ['../../etc/passwd', 'AB'.repeat(32), '', 'a'.repeat(63), `${'a'.repeat(63)}/`]) {
    await assert.rejects(async () => files.get(name), /Not the name/)
    await assert.rejects(async () => files.has(name), /Not the name/)
  }
  await assert.rejects(files.get('f'.repeat(64)), /missing/)
})
