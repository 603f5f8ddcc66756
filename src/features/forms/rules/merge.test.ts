import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answers, merge, noAnswers, type Posted } from './merge.ts'

const mark = (value: string) => `#${value}`
const sent = (name: string, value: string, shown: string) => ({ name, value, was: mark(shown) })
const page = (page: string, base: number, ...fields: Posted['fields']): Posted => ({ page, base, fields, seen: [] })
const stored = (values: Record<string, string>, changes: Answers['changes'] = {}): Answers => ({
  ...noAnswers,
  values,
  changes,
})

test('a field is saved as typed, and remembers which save and which page changed it', () => {
  const { answers, changed, conflicts } = merge(noAnswers, page('A', 0, sent('x', ' un ', '')), 1, mark)
  assert.deepEqual(answers.values, { x: ' un ' })
  assert.deepEqual(answers.changes, { x: { revision: 1, page: 'A' } })
  assert.deepEqual([changed, conflicts], [['x'], []])
})

test('two devices that change different fields lose nothing', () => {
  const before = stored({ x: 'a', y: 'b2' }, { y: { revision: 5, page: 'B' } })
  const { answers, conflicts } = merge(before, page('A', 4, sent('x', 'a2', 'a'), sent('y', 'b', 'b')), 6, mark)
  assert.deepEqual(answers.values, { x: 'a2', y: 'b2' })
  assert.deepEqual(conflicts, [])
})

test('two devices that change the same field disagree: one version stays, the other is kept aside', () => {
  const before = stored({ x: 'theirs' }, { x: { revision: 5, page: 'B' } })
  const { answers, changed, conflicts } = merge(before, page('A', 4, sent('x', 'mine', 'old')), 6, mark)
  assert.deepEqual(conflicts, [{ name: 'x', kept: 'theirs', yours: 'mine' }])
  assert.deepEqual([answers.values, answers.aside, changed], [{ x: 'theirs' }, { x: 'mine' }, []])
})

test('a page that saves in the background never disagrees with itself', () => {
  const before = stored({ x: 'first' }, { x: { revision: 5, page: 'A' } })
  const { answers, conflicts } = merge(before, page('A', 4, sent('x', 'second', 'old')), 6, mark)
  assert.deepEqual([answers.values, conflicts], [{ x: 'second' }, []])
})

test('typing back what the page showed first is a change like another', () => {
  const before = stored({ x: 'first' }, { x: { revision: 5, page: 'A' } })
  assert.deepEqual(merge(before, page('A', 4, sent('x', 'old', 'old')), 6, mark).answers.values, { x: 'old' })
})

test('a version kept aside goes only once a page has shown it', () => {
  const before = { ...stored({ x: 'theirs' }), aside: { x: 'mine' } }
  const blind = page('B', 6, sent('x', 'theirs', 'theirs'))
  assert.deepEqual(merge(before, blind, 7, mark).answers.aside, { x: 'mine' })
  assert.deepEqual(merge(before, { ...blind, seen: ['x'] }, 7, mark).answers.aside, {})
})

test('merging leaves what was stored as it was', () => {
  const before = stored({ x: 'a' })
  merge(before, page('A', 9, sent('x', 'b', 'a')), 10, mark)
  assert.deepEqual(before, stored({ x: 'a' }))
})
