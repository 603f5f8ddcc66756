import assert from 'node:assert/strict'
import test from 'node:test'
import { tryPanels } from './testing/panels.ts'
import type { Panel } from './testing/simulate.ts'

const random: Panel = {
  seed: 'simulations',
  files: 208,
  readers: 30,
  reviews: 3,
  places: 80,
  spread: { files: 2.2, readers: 2.5, marks: 2 },
  tie: 0,
  graded: true,
}

test('under random assignment, adjusting keeps more of the best files and nine intervals in ten hold', () => {
  const seen = tryPanels(random, 40)
  assert.ok(seen.adjustedPanels >= 34, JSON.stringify(seen))
  assert.ok(seen.adjusted - seen.plain >= 0.03, JSON.stringify(seen))
  assert.ok(seen.covered >= 0.88 && seen.covered <= 0.92, JSON.stringify(seen))
})

for (const [what, tie] of [
  ['stronger files more often go to harsh readers', 0.6],
  ['stronger files mostly go to harsh readers', 2],
  ['the strongest files go to the harshest readers', 6],
  ['weaker files mostly go to harsh readers', -1],
] as const)
  test(`when ${what}, the guard refuses every time`, () => {
    const { adjustedPanels, refusals } = tryPanels({ ...random, seed: what, tie }, 12)
    assert.equal(adjustedPanels, 0, JSON.stringify(refusals))
  })
