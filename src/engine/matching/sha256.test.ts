import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { sha256 } from './sha256.ts'

test('SHA-256 gives the published digests', () => {
  assert.equal(sha256(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('SHA-256 agrees with the platform at every length around a block and beyond ASCII', () => {
  const texts = Array.from({ length: 200 }, (_, n) => 'é'.repeat(n % 7) + 'x'.repeat(n))
  assert.deepEqual(
    texts.map(sha256),
    texts.map(text => createHash('sha256').update(text).digest('hex')),
  )
})
