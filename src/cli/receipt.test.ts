import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, type TestContext, test } from 'node:test'
import { closeDocuments, renderPdf } from '../platform/documents/index.ts'
import { canonicalJson, makeReceipt, type Receipt, sha256Hex, signingWith } from '../platform/signing/index.ts'
import { run } from './receipt.ts'

let folder: string
let server: Server
let site: string
const signing = signingWith(generateKeyPairSync('ed25519').privateKey)
const content = { profile: 'dev', wishes: ['a', 'b'], motivation: 'Œuvrer à l’intérêt général' }
const receipt = makeReceipt(signing, {
  edition: 'eig-2',
  reference: 'EIG2-0042',
  candidate: 'C-7QK2',
  receivedAt: '2017-10-27T14:59:59.120Z',
  zone: 'Europe/Paris',
  contentSha256: sha256Hex(canonicalJson(content)),
  files: [{ name: 'cv.pdf', sha256: sha256Hex('the file'), size: 8 }],
})
const at = (name: string) => join(folder, name)

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cohorte-receipt-'))
  server = createServer((_, response) => void response.end(JSON.stringify(signing.keyDocument)))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/.well-known/cohorte-keys.json`
  await writeFile(at('receipt.json'), JSON.stringify(receipt, null, 2))
  await writeFile(at('keys.json'), JSON.stringify(signing.keyDocument))
  await writeFile(at('key.pem'), signing.publicKeyPem)
  await writeFile(at('content.json'), JSON.stringify(Object.fromEntries(Object.entries(content).reverse()), null, 4))
  await writeFile(at('cv.pdf'), 'the file')
  await writeFile(at('receipt.pdf'), await pdfOf(receipt))
})
after(async () => {
  server.close()
  await closeDocuments()
  await rm(folder, { recursive: true })
})

const pdfOf = (it: Receipt) =>
  renderPdf({
    title: 'Récépissé',
    lang: 'fr',
    date: new Date(it.receivedAt),
    data: null,
    main: '#import "/letter.typ": *\n#show: letter\nReçu',
    attachments: [
      { name: 'autre.json', mediaType: 'application/json', description: 'Autre', content: '{}' },
      { name: 'recu.json', mediaType: 'application/json', description: 'Reçu', content: JSON.stringify(it) },
    ],
  })

const said: string[] = []
beforeEach(context => {
  said.length = 0
  const listen = (text: string) => void said.push(text)
  const { mock } = context as TestContext
  mock.method(console, 'log', listen)
  mock.method(console, 'error', listen)
})

test('a receipt is valid as JSON and as PDF, with the key from a file, a PEM or the site', async () => {
  for (const file of ['receipt.json', 'receipt.pdf'])
    for (const key of [at('keys.json'), at('key.pem'), site]) {
      assert.equal(await run(['verify', at(file), '--key', key]), 0)
      assert.match(said.join('\n'), /VALID receipt EIG2-0042/)
      assert.match(said.join('\n'), /16:59:59|4:59:59/)
    }
})

test('the content, however laid out, and each file are recognised, and another file is not', async () => {
  const args = ['verify', at('receipt.json'), '--key', at('keys.json')]
  assert.equal(await run([...args, '--content', at('content.json'), '--content', at('cv.pdf')]), 0)
  assert.match(said.join('\n'), /content\.json: is the content/)
  assert.match(said.join('\n'), /cv\.pdf: is the file cv\.pdf/)
  assert.equal(await run([...args, '--content', at('key.pem')]), 1)
})

test('a receipt that was changed, or has another key, is not valid', async () => {
  await writeFile(at('later.json'), JSON.stringify({ ...receipt, receivedAt: '2017-10-27T15:00:01.000Z' }))
  assert.equal(await run(['verify', at('later.json'), '--key', at('keys.json')]), 1)
  assert.match(said.join('\n'), /NOT VALID: it is not what was signed/)
  await writeFile(at('forged.pdf'), await pdfOf({ ...receipt, candidate: 'C-0000' }))
  assert.equal(await run(['verify', at('forged.pdf'), '--key', at('keys.json')]), 1)
  const other = signingWith(generateKeyPairSync('ed25519').privateKey)
  await writeFile(at('other.json'), JSON.stringify(other.keyDocument))
  assert.equal(await run(['verify', at('receipt.json'), '--key', at('other.json')]), 1)
  assert.match(said.join('\n'), /a key that is not among those given/)
})

test('a key document that lies about a name is not believed', async () => {
  const other = signingWith(generateKeyPairSync('ed25519').privateKey)
  const forged = makeReceipt({ keyId: signing.keyId, sign: other.sign }, { ...receipt })
  await writeFile(at('forged.json'), JSON.stringify(forged))
  await writeFile(at('lying.json'), JSON.stringify({ keys: [{ ...other.publicKeyJwk, kid: signing.keyId }] }))
  assert.equal(await run(['verify', at('forged.json'), '--key', at('lying.json')]), 1)
})

test('a file that is no receipt is not valid, and what cannot be read or asked is said', async () => {
  assert.equal(await run(['verify', at('content.json'), '--key', at('keys.json')]), 1)
  assert.equal(await run(['verify', at('cv.pdf'), '--key', at('keys.json')]), 1)
  assert.equal(await run(['verify', at('absent.json'), '--key', at('keys.json')]), 2)
  assert.equal(await run(['verify', at('receipt.json'), '--key', at('cv.pdf')]), 2)
  assert.equal(await run(['verify']), 2)
  assert.equal(await run(['--help']), 0)
})
