import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRecords } from './records.ts'
import { figuresOf, measured } from './rules.ts'

const records = await readRecords()
const figures = figuresOf(records)

test('every published figure comes out of the records, and wherever it differs the reason is told', () => {
  const silent = figures.filter(it => it.records === undefined).map(it => it.name.en)
  assert.deepEqual(silent, [])
  const unexplained = figures.filter(it => (it.difference !== 0) !== (it.why !== undefined)).map(it => it.name.en)
  assert.deepEqual(unexplained, [])
})

test('the known contradictions are all there, with their two values', () => {
  const told = figures.filter(it => it.difference !== 0).map(it => `${it.name.en}: ${it.value}, ${it.records}`)
  assert.deepEqual(told, [
    'Projects submitted: 85, 94',
    'Challenges, designers included: 70, 71',
    'Fellows: 9, 11',
    'Fellows: 27, 28',
    'People, editions 1 to 3: 71, 68',
    'Mentors of both kinds: 18, 19',
    'Mentors of both kinds: 21, 32',
    'Mentors of both kinds: 32, 49',
    'Public servants mentoring, in all: 95, 77',
    'Public servants mentoring, in all: 78, 77',
    'Fellows in data: 9, 10',
    'Challenges with public code: 33, 26',
    'Challenges followed, at 16 months: 14, 15',
  ])
})

test('half a sum is not a figure', () => {
  const [first] = records.editions
  assert.ok(first)
  const silent = { ...first, counts: {} }
  assert.equal(measured([first, silent], 'candidates'), undefined)
  assert.equal(measured([first], { share: 'women', of: 'fellows' }), 18)
})
