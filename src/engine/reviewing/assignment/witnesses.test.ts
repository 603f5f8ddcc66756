import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded, whole } from '../../testing/index.ts'
import { type Assignment, type AssignmentProblem, assignmentFlaws, assignReaders, checkAssignment } from './index.ts'
import { sketched } from './testing/build.ts'
import { smallProblem } from './testing/random.ts'

test('four files that only two people can read say so, with the room that these have', () => {
  const problem = sketched({ rows: ['5 5 -', '5 5 -', '5 5 -', '5 5 -', '1 1 9'], readings: 1, load: [0, 1] })
  const { impossible, impossibleProven } = assignReaders(problem)
  assert.equal(impossibleProven, true)
  assert.equal(impossible.length, 2)
  for (const it of impossible) {
    assert.ok(it.code === 'too-few-readers')
    assert.deepEqual(it.readers, ['r0', 'r1'])
    assert.deepEqual([it.missing, it.room], [1, 2])
  }
})

test('every witness of too few readers is true by a recount: its files need more than its readers have room for', () => {
  let seen = 0
  for (let seed = 1; seed <= 1500; seed += 1) {
    const problem = smallProblem(seeded(seed), { conflict: 0.45, organisation: 0, type: 0, given: 0.2 })
    if (assignmentFlaws(problem).length > 0) continue
    for (const witness of assignReaders(problem).impossible) {
      if (witness.code !== 'too-few-readers') continue
      const { files, readers } = witness
      const barred = new Set(problem.conflicts.map(it => `${it.file} ${it.reader}`))
      const outside = (file: string) =>
        problem.readers.filter(({ id }) => !readers.includes(id) && !barred.has(`${file} ${id}`)).length
      const needed = problem.files
        .filter(({ id }) => files.includes(id))
        .reduce((sum, it) => sum + Math.max(0, it.readings - outside(it.id)), 0)
      const elsewhere = problem.given.filter(it => readers.includes(it.reader) && !files.includes(it.file)).length
      const room = problem.readers.filter(({ id }) => readers.includes(id)).reduce((sum, it) => sum + it.atMost, 0)
      assert.deepEqual([witness.needed, witness.room], [needed, room - elsewhere], `seed ${seed}`)
      assert.ok(witness.needed > witness.room, `seed ${seed}`)
      seen += 1
    }
  }
  assert.ok(seen > 300, `${seen}`)
})

test('a reader who cannot be given enough files is named with the files that nothing bars', () => {
  const problem = sketched({ rows: ['5 -', '5 -', '5 5'], load: [2, 3] })
  assert.deepEqual(assignReaders(problem).impossible, [
    { code: 'too-few-files', reader: 'r1', missing: 1, files: ['f2'] },
  ])
})

test('a file without anybody of a type that it needs is named with those who could', () => {
  const problem = sketched({ rows: ['5 5 -'], types: [[], [], ['expert']], needs: [{ type: 'expert', atLeast: 1 }] })
  assert.deepEqual(assignReaders(problem).impossible, [
    { code: 'type-missing', file: 'f0', type: 'expert', missing: 1, readers: [] },
  ])
})

const sound = sketched({ rows: ['9 5 1', '9 5 1', '1 5 9'], readings: 2, load: [1, 3] })

test('each kind of flaw is found, with whom it concerns', () => {
  const codes = (change: Partial<AssignmentProblem>) => assignmentFlaws({ ...sound, ...change }).map(({ code }) => code)
  const [file, reader] = [sound.files[0], sound.readers[0]]
  assert.ok(file && reader)
  const pair = { file: 'f0', reader: 'r0' }
  const stranger = { file: 'f9', reader: 'r9' }
  assert.deepEqual(codes({}), [])
  assert.deepEqual(codes({ version: 2 as 1 }), ['unknown-version'])
  assert.deepEqual(codes({ files: [...sound.files, file] }), ['duplicate-file'])
  assert.deepEqual(codes({ readers: [...sound.readers, reader] }), ['duplicate-reader'])
  assert.deepEqual(codes({ given: [stranger] }), ['unknown-file', 'unknown-reader'])
  assert.deepEqual(codes({ otherwise: 0.5 }), ['bad-number'])
  assert.deepEqual(codes({ suitabilities: [{ ...pair, value: 1001 }] }), ['bad-number'])
  assert.deepEqual(codes({ suitabilities: [1, 2].map(value => ({ ...pair, value })) }), ['valued-twice'])
  assert.deepEqual(codes({ given: [pair, pair] }), ['given-twice'])
  assert.deepEqual(codes({ given: [pair], conflicts: [{ ...pair, reason: '' }] }), ['given-despite-conflict'])
  assert.deepEqual(codes({ files: [{ ...file, readings: 0 }], given: [pair], suitabilities: [] }), ['given-too-many'])
  assert.deepEqual(codes({ readers: sound.readers.map(it => ({ ...it, atLeast: 0, atMost: 0 })), given: [pair] }), [
    'load-exceeded',
  ])
  assert.deepEqual(
    codes({
      readers: sound.readers.map(it => ({ ...it, organisation: 'o' })),
      given: [pair, { file: 'f0', reader: 'r1' }],
    }),
    ['given-from-one-organisation'],
  )
  const types = (list: AssignmentProblem['files'][number]['types']) => ({
    files: sound.files.map(it => ({ ...it, types: list })),
  })
  assert.deepEqual(new Set(codes(types([1, 1].map(atLeast => ({ type: 't', atLeast }))))), new Set(['type-twice']))
  assert.deepEqual(new Set(codes(types([{ type: 't', atLeast: 3 }]))), new Set(['types-exceed-readings']))
  assert.deepEqual(codes({ readers: sound.readers.map(it => ({ ...it, atLeast: 4 })) }).length, 3)
})

test('500 assignments changed at random in one place are all refused', () => {
  const random = seeded(11)
  const found = assignReaders(sound)
  assert.deepEqual(checkAssignment(sound, found), [])
  for (let turn = 0; turn < 500; turn += 1)
    assert.notDeepEqual(checkAssignment(sound, falsified(random, found)), [], `turn ${turn}`)
})

function falsified(random: () => number, found: Assignment): Assignment {
  const at = whole(random, 0, found.pairs.length - 1)
  const pair = found.pairs[at] as Assignment['pairs'][number]
  const other = ['r0', 'r1', 'r2'].filter(id => id !== pair.reader)[whole(random, 0, 1)] as string
  const more = whole(random, 1, 3)
  const ways: Assignment[] = [
    { ...found, pairs: found.pairs.toSpliced(at, 1) },
    { ...found, pairs: found.pairs.toSpliced(at, 1, { ...pair, reader: other }) },
    { ...found, pairs: [...found.pairs, pair] },
    { ...found, pairs: [...found.pairs, { file: 'f9', reader: 'r0' }] },
    { ...found, total: { ...found.total, points: found.total.points + more } },
    { ...found, worst: { ...found.worst, points: found.worst.points + more } },
    { ...found, loads: found.loads.map((it, i) => (i === 0 ? { ...it, load: it.load + more } : it)) },
  ]
  return ways[whole(random, 0, ways.length - 1)] as Assignment
}
