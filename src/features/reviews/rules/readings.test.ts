import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boundsOf, canWrite, lacksOf, marksOnScale, totalOf, type Writing } from './readings.ts'

const grid = {
  criteria: ['drive', 'technique'].map(code => ({ code, name: { fr: code, en: code }, meaning: { fr: '', en: '' } })),
  scale: { min: 1, max: 4, step: 0.25, chosenBy: 'team' as const, levels: [] },
}

const given: [what: string, value: unknown, kept: number | undefined][] = [
  ['a whole mark', '3', 3],
  ['a mark of the step', '3.75', 3.75],
  ['a mark between two steps', '3.8', undefined],
  ['the lowest', '1', 1],
  ['below the lowest', '0', undefined],
  ['above the highest', '5', undefined],
  ['nothing', '', undefined],
  ['an absent value', undefined, undefined],
  ['words', 'excellent', undefined],
]
for (const [what, value, kept] of given)
  test(`a scale from 1 to 4 by quarters ${kept === undefined ? 'leaves out' : 'keeps'} ${what}`, () => {
    assert.equal(marksOnScale(grid, { drive: value })['drive'], kept)
  })

test('a criterion that the grid does not know is left out', () => {
  assert.deepEqual(marksOnScale(grid, { drive: 2, charm: 4 }), { drive: 2 })
})

const writing = (change: Partial<Writing> = {}): Writing => ({
  marks: { drive: 2, technique: 3 },
  remark: 'Un mot.',
  advice: 'preselect',
  ...change,
})

const lacking: [what: string, Writing, string[]][] = [
  ['a whole reading', writing(), []],
  ['a mark is missing', writing({ marks: { drive: 2 } }), ['mark']],
  ['no advice', writing({ advice: null }), ['advice']],
  ['a rejection without a word', writing({ advice: 'reject', remark: '' }), ['remark']],
  ['a preselection without a word', writing({ remark: '' }), []],
  ['nothing at all', writing({ marks: {}, advice: null, remark: '' }), ['mark', 'mark', 'advice']],
]
for (const [what, it, fields] of lacking)
  test(`${what}: ${fields.length === 0 ? 'nothing is lacking' : `lacks ${fields.join(', ')}`}`, () => {
    assert.deepEqual(
      lacksOf(grid, it).map(({ field }) => field),
      fields,
    )
  })

test('a draft is kept whatever it lacks, a finished reading is not changed', () => {
  const bare = writing({ marks: {}, advice: null })
  assert.equal(canWrite(grid, 'assigned', bare, false).ok, true)
  assert.equal(canWrite(grid, 'started', bare, true).ok, false)
  assert.equal(canWrite(grid, 'started', writing(), true).ok, true)
  assert.equal(canWrite(grid, 'done', writing(), false).ok, false)
})

test('a total is exact, absent while a mark is missing, and between the bounds of the grid', () => {
  assert.equal(totalOf(grid, { drive: 1.25, technique: 3.5 }), 4.75)
  assert.equal(totalOf(grid, { drive: 1.25 }), undefined)
  assert.deepEqual(boundsOf(grid), { min: 2, max: 8 })
})
