import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { zip } from './index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('the same files in any order make the same bytes, and come back whole', () => {
  const files = [
    { path: 'fr/communiqué.txt', bytes: bytes('Bonjour') },
    { path: 'LISEZMOI.txt', bytes: bytes('é'.repeat(1000)), stored: true },
  ]
  const made = zip(files)
  assert.deepEqual(made, zip(files.toReversed()))
  const read = unzipSync(made)
  assert.deepEqual(Object.keys(read), ['LISEZMOI.txt', 'fr/communiqué.txt'])
  assert.equal(strFromU8(read['fr/communiqué.txt'] ?? new Uint8Array()), 'Bonjour')
})

test('two files of one name are a fault', () => {
  assert.throws(
    () =>
      zip([
        { path: 'a', bytes: bytes('1') },
        { path: 'a', bytes: bytes('2') },
      ]),
    /two files/,
  )
})
