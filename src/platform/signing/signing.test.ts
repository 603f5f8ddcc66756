import assert from 'node:assert/strict'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts'
import { makeReceipt, openSigning, type Receipt, signingWith, verifyReceipt, verifySignature } from './index.ts'

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

const now = () => new Date('2017-09-27T08:00:00Z')
const facts = {
  edition: 'eig-2',
  reference: 'EIG2-0042',
  candidate: 'C-7QK2',
  receivedAt: '2017-10-27T14:59:59.120Z',
  zone: 'Europe/Paris',
  contentSha256: 'a'.repeat(64),
  files: [{ name: 'Curriculum vitæ.pdf', sha256: 'b'.repeat(64), size: 213_004 }],
}

test('servers that start together share one key, kept in the database', async () => {
  const all = await Promise.all(
    Array.from({ length: 5 }, () => openSigning(database.db, { signingKey: undefined }, now)),
  )
  assert.equal(new Set(all.map(it => it.keyId)).size, 1)
  const again = await openSigning(database.db, { signingKey: undefined }, now)
  assert.equal(again.keyId, all[0]?.keyId)
  const { count } = await database.db
    .selectFrom('signing_key')
    .select(it => it.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  assert.equal(count, 1)
})

test('a configured key is used instead, and the earlier keys stay published', async () => {
  const earlier = await openSigning(database.db, { signingKey: undefined }, now)
  const { privateKey } = generateKeyPairSync('ed25519')
  const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const signing = await openSigning(database.db, { signingKey }, now)
  assert.notEqual(signing.keyId, earlier.keyId)
  assert.deepEqual(
    signing.keyDocument.keys.map(it => it.kid),
    [signing.keyId, earlier.keyId],
  )
  assert.equal(verifyReceipt(makeReceipt(earlier, facts), signing.keyDocument.keys), undefined)
})

test('the key and its name are those of the published example (RFC 8037, appendix A)', () => {
  const jwk = {
    kty: 'OKP',
    crv: 'Ed25519',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  }
  const signing = signingWith(createPrivateKey({ key: jwk, format: 'jwk' }))
  assert.equal(signing.keyId, 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k')
  const example = 'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc'
  const signature = 'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg'
  assert.equal(signing.sign(example), signature)
  assert.equal(verifySignature(example, signature, signing.publicKeyJwk), true)
})

test('a receipt verifies with its key, also after a trip through JSON in any order', async () => {
  const signing = await openSigning(database.db, { signingKey: undefined }, now)
  const receipt = makeReceipt(signing, facts)
  assert.equal(verifyReceipt(receipt, signing.keyDocument.keys), undefined)
  const reversed = Object.fromEntries(Object.entries(receipt).reverse())
  assert.equal(verifyReceipt(JSON.parse(JSON.stringify(reversed)), signing.keyDocument.keys), undefined)
  assert.deepEqual(makeReceipt(signing, facts), receipt)
})

test('whatever is changed, added or removed in a receipt is seen', async () => {
  const signing = await openSigning(database.db, { signingKey: undefined }, now)
  const receipt = makeReceipt(signing, facts)
  const changes: Partial<Record<keyof Receipt, unknown>>[] = [
    { edition: 'eig-3' },
    { reference: 'EIG2-0043' },
    { candidate: 'C-7QK3' },
    { receivedAt: '2017-10-27T14:59:59.121Z' },
    { zone: 'Europe/London' },
    { contentSha256: 'c'.repeat(64) },
    { files: [] },
    { files: [{ ...facts.files[0], size: 213_005 }] },
    { signature: receipt.signature.replace(/^./, first => (first === 'A' ? 'B' : 'A')) },
  ]
  for (const change of changes)
    assert.deepEqual(verifyReceipt({ ...receipt, ...change }, signing.keyDocument.keys), { code: 'altered' })
  const broken = [
    { ...receipt, note: 'added' },
    { ...receipt, version: 2 },
    { ...receipt, zone: undefined },
    null,
    'x',
    [],
  ]
  for (const it of broken) assert.deepEqual(verifyReceipt(it, signing.keyDocument.keys), { code: 'not_a_receipt' })
})

test('a receipt of another installation has an unknown key, even if it claims ours', async () => {
  const signing = await openSigning(database.db, { signingKey: undefined }, now)
  const other = signingWith(generateKeyPairSync('ed25519').privateKey)
  const foreign = makeReceipt(other, facts)
  assert.deepEqual(verifyReceipt(foreign, signing.keyDocument.keys), { code: 'unknown_key', keyId: other.keyId })
  const claimed = { ...foreign, keyId: signing.keyId }
  assert.deepEqual(verifyReceipt(claimed, signing.keyDocument.keys), { code: 'altered' })
})

test('the published document shows public halves only', async () => {
  const signing = await openSigning(database.db, { signingKey: undefined }, now)
  for (const key of signing.keyDocument.keys)
    assert.deepEqual(Object.keys(key).sort(), ['alg', 'crv', 'kid', 'kty', 'use', 'x'])
  assert.match(signing.publicKeyPem, /^-----BEGIN PUBLIC KEY-----/)
})
