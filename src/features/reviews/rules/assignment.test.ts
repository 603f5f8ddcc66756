import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Available, planAssignment, type Unread } from './assignment.ts'

const unread = (id: number, given: Partial<Unread> = {}): Unread => ({
  id,
  need: 2,
  barred: new Set(),
  readers: [],
  ...given,
})
const files = (count: number) => Array.from({ length: count }, (_, i) => unread(i + 1))
const readers = (...loads: number[]): Available[] => loads.map((load, i) => ({ id: i + 1, load }))

test('two hundred and eight files and seven readers: everybody has 59 or 60, and nobody reads a file twice', () => {
  const { pairs, short, loads } = planAssignment(files(208), readers(0, 0, 0, 0, 0, 0, 0), 'eig-2')
  assert.equal(pairs.length, 416)
  assert.equal(short.length, 0)
  assert.deepEqual([...new Set(loads.values())].sort(), [59, 60])
  assert.equal(new Set(pairs.map(it => `${it.applicationId}.${it.readerId}`)).size, 416)
})

test('the two readers of a file are not always the same two people', () => {
  const { pairs } = planAssignment(files(60), readers(0, 0, 0, 0), 's')
  const couples = new Map<string, number>()
  for (let id = 1; id <= 60; id += 1) {
    const couple = pairs
      .filter(it => it.applicationId === id)
      .map(it => it.readerId)
      .sort()
      .join()
    couples.set(couple, (couples.get(couple) ?? 0) + 1)
  }
  assert.equal(couples.size, 6)
  assert.ok(Math.min(...couples.values()) >= 8, [...couples.values()].join())
})

test('the same seed gives the same plan, another seed another one', () => {
  const plan = (seed: string) => planAssignment(files(20), readers(0, 0, 0), seed).pairs
  assert.deepEqual(plan('a'), plan('a'))
  assert.notDeepEqual(plan('a'), plan('b'))
})

test('nobody reads a file they are barred from, even when that leaves loads uneven', () => {
  const given = files(6).map(file => ({ ...file, need: 1, barred: new Set([1]) }))
  const { pairs, loads } = planAssignment(given, readers(0, 0), 's')
  assert.deepEqual([...new Set(pairs.map(it => it.readerId))], [2])
  assert.equal(loads.get(2), 6)
})

test('a file with nobody left to read it is told, with how many readings it lacks', () => {
  const { pairs, short } = planAssignment([unread(1, { barred: new Set([2]) })], readers(0, 0), 's')
  assert.deepEqual(pairs, [{ applicationId: 1, readerId: 1 }])
  assert.deepEqual(short, [{ applicationId: 1, missing: 1 }])
})

test('a top-up goes to the least loaded, and never to the reader who has the file', () => {
  const given = [unread(1, { need: 1, readers: [3], barred: new Set([3]) })]
  assert.deepEqual(planAssignment(given, readers(5, 4, 0), 's').pairs, [{ applicationId: 1, readerId: 2 }])
})

test('files that few people may read are served first, so that none is left', () => {
  const few = unread(9, { need: 2, barred: new Set([3, 4]) })
  const { short, loads } = planAssignment([...files(3), few], readers(0, 0, 0, 0), 's')
  assert.equal(short.length, 0)
  assert.deepEqual([...loads.values()], [2, 2, 2, 2])
})
