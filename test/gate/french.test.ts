import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFrench } from '../../scripts/gate/french.ts'
import { allSources } from '../../scripts/gate/sources.ts'

const path = 'src/features/calls/text.fr.ts'
const found = (text: string) =>
  findFrench([{ path, text: `export const fr = {\n  it: ${text},\n}\n` }]).map(it => it.split(': ', 2).join(': '))

/** What is planted, and the words it must be answered with. */
const breaches: [text: string, says: string][] = [
  ["'Qui peut candidater ?'", 'a breakable space before a double sign'],
  [`(n: string) => \`Référence de \${n} : la vôtre\``, 'a breakable space before a double sign'],
  ["'Qui peut candidater?'", 'no space before a double sign'],
  ["'Attention: il est tard'", 'no space before a double sign'],
  ["'Un « défi\u202f» public'", 'no unbreakable space after an opening quotation mark'],
  ['"L\'équipe"', 'a straight apostrophe'],
  [`(name: string) => \`L'\${name} public\``, 'a straight apostrophe'],
  ["'Les candidat·es'", 'a middle dot inside a word'],
  ["'Un mot  de trop'", 'two spaces'],
  ["'Un instant...'", 'three dots for an ellipsis'],
  ["'4 000 euros'", 'a breakable space inside a figure'],
  [`(size: number) => \`\${size} Mo au plus\``, 'a breakable space before a unit'],
]

for (const [text, says] of breaches)
  test(`the French text ${text} is answered: ${says}`, () => {
    assert.deepEqual(found(text), [`${path}:2: ${says}`])
  })

test('French as it should be set has no fault', () => {
  const sound = [
    "'Qui peut candidater\\u202f?'",
    "'Un «\u202fdéfi\u202f» public\u202f: 4\u202f000\u202f€, à 17\u202fh, «\u00a0enfin\u00a0»'",
    `(at: string) => \`Le \${at}\u202f: l’équipe répond… https://exemple.fr/a?b\``,
  ]
  for (const text of sound) assert.deepEqual(found(text), [], text)
})

test('only texts in French are read, and of them only what a reader sees', () => {
  const english = { path: 'src/features/calls/text.en.ts', text: "export const en = { it: 'Who may apply?' }" }
  const code = {
    path,
    text: "import type { A } from './a?.ts'\n// l'équipe ?\nexport const fr = {} satisfies Record<'a ?', A>",
  }
  assert.deepEqual(findFrench([english, code]), [])
})

test('every French text of the product is set as printers set it', () => {
  assert.deepEqual(findFrench(allSources()), [])
})
