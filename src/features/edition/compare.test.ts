import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare } from './compare.ts'

describe('comparing two versions', () => {
  it('finds nothing between equal values, whatever the order of keys', () => {
    assert.deepEqual(compare({ a: 1, b: [{ id: 'x' }] }, { b: [{ id: 'x' }], a: 1 }), [])
  })

  it('gives the path, what was there and what is there now', () => {
    assert.deepEqual(compare({ call: { closes: '17:00' } }, { call: { closes: '18:00' } }), [
      { path: 'call.closes', before: '17:00', after: '18:00' },
    ])
  })

  it('says what was added and what was removed without inventing the other side', () => {
    assert.deepEqual(compare({ a: 1 }, { b: 2 }), [
      { path: 'a', before: 1 },
      { path: 'b', after: 2 },
    ])
  })

  it('follows an item by its identifier when it moves, and tells the new order', () => {
    const gobelins = { id: 'gobelins', title: 'Gobelins' }
    const hopkins = { id: 'hopkins', title: 'Hopkins' }
    assert.deepEqual(compare([gobelins, hopkins], [hopkins, { ...gobelins, title: 'Mobilier' }]), [
      { path: '[gobelins].title', before: 'Gobelins', after: 'Mobilier' },
      { path: '', before: ['[gobelins]', '[hopkins]'], after: ['[hopkins]', '[gobelins]'] },
    ])
  })

  it('compares items without an identifier by their place', () => {
    assert.deepEqual(compare({ days: ['14', '15'] }, { days: ['14', '16', '17'] }), [
      { path: 'days[1]', before: '15', after: '16' },
      { path: 'days[2]', after: '17' },
    ])
  })

  it('replaces a list by an object as one change', () => {
    assert.deepEqual(compare({ a: [1] }, { a: { b: 1 } }), [{ path: 'a', before: [1], after: { b: 1 } }])
  })
})
