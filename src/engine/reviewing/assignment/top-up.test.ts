import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded, whole } from '../../testing/index.ts'
import { assignmentFlaws, assignReaders, topUp } from './index.ts'
import { everyAssignment } from './testing/brute-force.ts'
import { sketched } from './testing/build.ts'
import { edition, listedOtherwise, smallProblem } from './testing/random.ts'

test('when a reader leaves, only their readings change if others have room', () => {
  const problem = sketched({ rows: ['9 5 1', '9 5 1', '1 5 9'], load: [0, 3] })
  const { pairs } = assignReaders(problem)
  assert.deepEqual(topUp(problem, pairs, ['r2']), {
    pairs: [
      { file: 'f0', reader: 'r0' },
      { file: 'f1', reader: 'r0' },
      { file: 'f2', reader: 'r1' },
    ],
    added: [{ file: 'f2', reader: 'r1' }],
    removed: [{ file: 'f2', reader: 'r2' }],
    loads: [
      { reader: 'r1', before: 0, after: 1 },
      { reader: 'r2', before: 1, after: 0 },
    ],
    impossible: [],
    fewest: true,
  })
})

test('a reading already done by somebody who leaves stays theirs', () => {
  const problem = { ...sketched({ rows: ['9 5', '9 5'], load: [0, 2] }), given: [{ file: 'f0', reader: 'r0' }] }
  const { removed } = topUp(problem, assignReaders(problem).pairs, ['r0'])
  assert.deepEqual(removed, [{ file: 'f1', reader: 'r0' }])
})

test('no repair changes fewer readings, by trying every assignment', () => {
  let moved = 0
  for (let seed = 1; seed <= 1500; seed += 1) {
    const random = seeded(seed)
    const problem = smallProblem(random, { conflict: 0.15, organisation: 0.3, type: 0, given: 0.2 })
    if (assignmentFlaws(problem).length > 0) continue
    const { pairs, impossible } = assignReaders(problem)
    const gone = `r${whole(random, 0, problem.readers.length - 1)}`
    if (impossible.length > 0 || problem.given.some(({ reader }) => reader === gone)) continue
    const left = {
      ...problem,
      conflicts: [...problem.conflicts, ...barring(problem, gone)],
      readers: freed(problem, gone),
    }
    const held = new Set(pairs.map(({ file, reader }) => `${file} ${reader}`))
    const kept = everyAssignment(left).map(
      teams => teams.flatMap((team, i) => team.filter(id => held.has(`f${i} ${id}`))).length,
    )
    const repair = topUp(problem, pairs, [gone])
    assert.equal(repair.impossible.length > 0, kept.length === 0, `seed ${seed}`)
    if (kept.length === 0) continue
    assert.equal(repair.removed.length, pairs.length - Math.max(...kept), `seed ${seed}`)
    assert.equal(repair.added.length, repair.removed.length)
    if (repair.removed.some(({ reader }) => reader !== gone)) moved += 1
  }
  assert.ok(moved > 30, `others had to move in ${moved}`)
})

const barring = (problem: ReturnType<typeof sketched>, reader: string) =>
  problem.files.map(({ id }) => ({ file: id, reader, reason: 'left' }))

const freed = (problem: ReturnType<typeof sketched>, reader: string) =>
  problem.readers.map(it => (it.id === reader ? { ...it, atLeast: 0 } : it))

test('an assignment of 200 files is the same bytes whatever the order of the lists, and so is its repair', () => {
  const random = seeded(7)
  const problem = edition(random, { files: 200, readers: 12, load: [40, 60], value: () => whole(random, 0, 1000) })
  const found = assignReaders(problem)
  const repair = topUp(problem, found.pairs, ['r3'])
  assert.ok(repair.removed.length >= 40)
  for (let turn = 0; turn < 20; turn += 1) {
    const other = listedOtherwise(random, problem)
    assert.equal(JSON.stringify(assignReaders(other)), JSON.stringify(found))
    assert.equal(JSON.stringify(topUp(other, found.pairs.toReversed(), ['r3'])), JSON.stringify(repair))
  }
})
