import assert from 'node:assert/strict'
import { test } from 'node:test'
import { merge, type Posted } from './merge.ts'

const mark = (value: string) => `mark of ${value}`
const kept = {
  values: { priority: 'La leur', worked: 'Ensemble' },
  changes: { priority: { revision: 3, page: 'theirs', by: 7 }, worked: { revision: 1, page: 'mine', by: 8 } },
  revision: 3,
}
const post = (fields: Record<string, [string, string]>, given: Partial<Posted> = {}) =>
  merge(kept, {
    by: 8,
    mark,
    posted: {
      ...{ base: 2, page: 'mine', seen: [] },
      fields: Object.entries(fields).map(([name, [value, was]]) => ({ name, value, was: mark(was) })),
      ...given,
    },
  })

test('what two people write in two fields is kept on both sides', () => {
  const merged = post({ worked: ['Encore', 'Ensemble'], priority: ['', ''] })
  assert.deepEqual(merged.values, { priority: 'La leur', worked: 'Encore' })
  assert.deepEqual([merged.changed, merged.conflicts], [['worked'], []])
  assert.deepEqual(merged.changes['worked'], { revision: 4, page: 'mine', by: 8 })
})

test('what two people write in one field comes back with both texts and loses none', () => {
  const merged = post({ priority: ['La mienne', ''] })
  assert.equal(merged.values['priority'], 'La leur')
  assert.deepEqual(merged.conflicts, [{ name: 'priority', kept: 'La leur', yours: 'La mienne', by: 7 }])
})

test('once both texts were shown, the choice is kept; and a page is never in conflict with itself', () => {
  assert.deepEqual(post({ priority: ['Les deux', ''] }, { seen: ['priority'] }).conflicts, [])
  assert.deepEqual(post({ priority: ['Les deux', ''] }, { page: 'theirs' }).values['priority'], 'Les deux')
})
