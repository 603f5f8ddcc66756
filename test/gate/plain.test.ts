import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findHeavy } from '../../scripts/gate/plain.ts'

const path = 'src/features/calls/text.fr.ts'
const found = (text: string) => findHeavy([{ path, text: `export const fr = {\n  it: ${text},\n}\n` }])

const words = (many: number) => Array.from({ length: many }, () => 'mot').join(' ')

test('a French sentence of more than 35 words is to be cut, wherever its text ends', () => {
  assert.deepEqual(found(`'${words(35)}. ${words(35)}\u202f: ${words(35)}'`), [])
  assert.match(found(`'Oui. ${words(36)}.'`)[0] ?? '', /text\.fr\.ts:2: a sentence of 36 words, at most 35/)
})

test('what a template puts in counts as a word', () => {
  assert.equal(found(`(n: string) => \`${words(35)} \${n}\``).length, 1)
})

for (const text of ['Afin de candidater', 'Dans le cadre du programme', 'Veuillez choisir', 'Suite à votre demande'])
  test(`« ${text} » has a plainer way to be said`, () => assert.match(found(`'${text}'`)[0] ?? '', /heavy, say/))

test('everyday French is left alone, and so is English', () => {
  assert.deepEqual(found("'Pour candidater, choisissez trois défis.'"), [])
  assert.deepEqual(
    findHeavy([{ path: 'src/features/calls/text.en.ts', text: "export const en = { it: 'process' }" }]),
    [],
  )
})
