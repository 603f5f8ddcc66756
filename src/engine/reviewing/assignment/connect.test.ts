import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded, whole } from '../../testing/index.ts'
import { assignReaders, checkAssignment } from './index.ts'
import { sketched } from './testing/build.ts'
import { edition } from './testing/random.ts'

const island = sketched({ rows: ['9 9 1 1', '9 9 1 1', '1 1 9 9', '1 1 9 9'], readings: 2, load: [2, 2] })

test('readers of two islands are tied together when asked, at the least expense, and the worst file says that it paid', () => {
  const apart = assignReaders(island)
  assert.deepEqual(apart.calibration.groups, [
    ['r0', 'r1'],
    ['r2', 'r3'],
  ])
  const tied = assignReaders({ ...island, calibration: { sharedFiles: 1 } })
  assert.deepEqual(checkAssignment(island, tied), [])
  assert.deepEqual(tied.calibration, { groups: [['r0', 'r1', 'r2', 'r3']], fewCompanions: [] })
  assert.deepEqual(
    [apart.worst.points, apart.worst.proof, tied.worst.points, tied.worst.proof],
    [18, 'own-best', 10, 'none'],
  )
  assert.deepEqual([apart.total.points, tied.total.points, tied.total.proof], [72, 56, 'none'])
})

test('profiles that keep to themselves share files with two others each once that is wanted, and the worst file stays', () => {
  const random = seeded(3)
  const value = (i: number, j: number) => (i % 3 === j % 3 ? 700 : 400) + whole(random, 0, 300)
  const problem = edition(random, { files: 150, readers: 9, load: [45, 55], value })
  const free = assignReaders(problem)
  const wanted = { ...problem, calibration: { sharedFiles: 12 } }
  const tied = assignReaders(wanted)
  assert.deepEqual(checkAssignment(wanted, tied), [])
  assert.deepEqual([tied.calibration.groups.length, tied.calibration.fewCompanions], [1, []])
  assert.equal(tied.worst.points, free.worst.points)
  assert.ok(tied.total.points <= free.total.bound)
})

test('an anchor is read by everybody without a conflict, ties all readers, and does not count as the worst file', () => {
  const problem = sketched({ rows: ['0 0 0 -', '9 9 1 1', '1 1 9 9'], load: [1, 2] })
  const anchored = { ...problem, files: problem.files.map(file => ({ ...file, anchor: file.id === 'f0' })) }
  const found = assignReaders(anchored)
  assert.deepEqual(checkAssignment(anchored, found), [])
  assert.equal(found.pairs.filter(({ file }) => file === 'f0').length, 3)
  assert.deepEqual([found.worst.points, found.total.points], [9, 18])
})
