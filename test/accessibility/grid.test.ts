import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { describe, it } from 'node:test'
import { drawConformity, drawGrid, readCriteria } from '../../scripts/accessibility/draw.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const all = readCriteria(root)
const { criteria, proofs } = all

/** How many criteria each of the thirteen themes of RGAA 4.1 has. */
const THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]

type Axe = { getRules: (tags: string[]) => { ruleId: string }[] }

describe('the grid of accessibility', () => {
  it('has each of the 106 criteria once, in order', () => {
    const numbers = THEMES.flatMap((many, theme) => Array.from({ length: many }, (_, i) => `${theme + 1}.${i + 1}`))
    assert.equal(numbers.length, 106)
    assert.deepEqual(
      criteria.map(it => it.number),
      numbers,
    )
  })

  it('stands on something: a rule, a test or somebody’s look, and a reason where nothing is concerned or met', () => {
    const bare = criteria.filter(it =>
      it.state === 'met' ? !it.axe && !it.tests && !it.byHand : !it.why || (it.state === 'not_met' && !it.whyInEnglish),
    )
    assert.deepEqual(bare, [])
  })

  it('names rules that axe has, and runs on every page', () => {
    const axe = createRequire(import.meta.url)('axe-core') as Axe
    const ours = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const known = new Set(axe.getRules(ours).map(it => it.ruleId))
    assert.deepEqual(
      criteria.flatMap(it => it.axe ?? []).filter(rule => !known.has(rule)),
      [],
    )
    for (const tag of ours) assert.ok(read('test/support/axe.ts').includes(`'${tag}'`), tag)
  })

  it('names tests that exist', () => {
    const names = new Set(criteria.flatMap(it => it.tests ?? []))
    assert.deepEqual([...names].sort(), Object.keys(proofs).sort())
    for (const { file, test } of Object.values(proofs)) assert.ok(read(file).includes(`'${test}'`), `${file}: ${test}`)
  })

  it('is drawn from its criteria, and so is what the declaration says: npm run accessibility', () => {
    assert.equal(read('docs/accessibility/grid.md'), drawGrid(all))
    assert.equal(read('src/features/site/conformity.ts'), drawConformity(all))
  })
})
