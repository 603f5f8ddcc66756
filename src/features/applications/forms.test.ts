import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReason } from './forms.ts'

test('a long reason to withdraw is cut, never thrown away', () => {
  assert.equal(readReason({ reason: ` ${'a'.repeat(1000)}bcd` }), 'a'.repeat(1000))
  assert.equal(readReason({ reason: 'Un autre emploi' }), 'Un autre emploi')
  assert.equal(readReason({}), '')
})
