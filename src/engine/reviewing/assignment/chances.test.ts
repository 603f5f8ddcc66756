import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../testing/index.ts'
import { assignmentFlaws, assignReaders, checkAssignment } from './index.ts'
import { sketched } from './testing/build.ts'
import { smallProblem } from './testing/random.ts'

test('over 2,000 seeds no pair comes more often than its cap, and the total is on average what was announced', () => {
  const problem = sketched({ rows: ['9 5 1 0', '9 4 2 0', '8 5 1 1', '9 6 2 1'], readings: 2, load: [1, 3] })
  const counts = new Map<string, number>()
  let points = 0
  let announced = 0
  for (let seed = 1; seed <= 2000; seed += 1) {
    const drawn = { ...problem, seed: String(seed), chancePercent: 75 }
    const found = assignReaders(drawn)
    if (seed <= 50) assert.deepEqual(checkAssignment(drawn, found), [])
    for (const { file, reader } of found.pairs) counts.set(file + reader, (counts.get(file + reader) ?? 0) + 1)
    points += found.total.points
    announced = (found.chances?.expectedPoints.points ?? 0) / 128
  }
  // Four standard deviations of 2,000 draws.
  assert.ok(
    Math.max(...counts.values()) <= 2000 * 0.75 + 4 * Math.sqrt(2000 * 0.75 * 0.25),
    JSON.stringify([...counts]),
  )
  assert.ok(Math.abs(points / 2000 - announced) < 0.5, `${points / 2000} for ${announced}`)
  assert.ok([...counts.values()].filter(count => count > 100 && count < 1900).length >= 8)
})

test('every draw respects loads, conflicts, organisations, types and readings given', () => {
  let drawn = 0
  for (let seed = 1; seed <= 600; seed += 1) {
    const small = smallProblem(seeded(seed), { conflict: 0.1, organisation: 0.2, type: 0.3, given: 0.3 })
    const problem = { ...small, chancePercent: 80 }
    if (assignmentFlaws(problem).length > 0) continue
    const found = assignReaders(problem)
    assert.deepEqual(checkAssignment(problem, found), [], `seed ${seed}`)
    if (found.chances) drawn += 1
  }
  assert.ok(drawn > 100, `${drawn}`)
})

test('a cap that leaves a file too few chances is not applied, and says for which files', () => {
  const problem = { ...sketched({ rows: ['9 5 -', '9 5 1'], readings: 2 }), chancePercent: 70 }
  const found = assignReaders(problem)
  assert.deepEqual([found.impossible, found.chances], [[{ code: 'too-few-chances', files: ['f0'] }], null])
})

test('types that cross organisations cannot be drawn', () => {
  const crossed = sketched({
    rows: ['9 5 1'],
    organisations: ['o', 'o', null],
    types: [['expert'], [], []],
    needs: [{ type: 'expert', atLeast: 1 }],
  })
  assert.deepEqual(assignmentFlaws({ ...crossed, chancePercent: 80 }), [{ code: 'chances-with-crossed-types' }])
  assert.deepEqual(assignmentFlaws(crossed), [])
})
