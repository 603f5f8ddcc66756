import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../testing/index.ts'
import { assignmentFlaws, assignReaders, checkAssignment } from './index.ts'
import { bestFigures, largestTotal } from './testing/brute-force.ts'
import { sketched } from './testing/build.ts'
import { type Chances, smallProblem } from './testing/random.ts'

const problems = (count: number, chance: Chances, from = 1) =>
  Array.from({ length: count }, (_, at) => ({
    seed: from + at,
    problem: smallProblem(seeded(from + at), chance),
  })).filter(({ problem }) => assignmentFlaws(problem).length === 0)

const everything: Chances = { conflict: 0.15, organisation: 0.4, type: 0.5, given: 0.2 }
const plain: Chances = { conflict: 0.15, organisation: 0, type: 0, given: 0 }

test('three files that three readers suit unequally: the largest total would leave one at 0, and it does not', () => {
  const problem = sketched({ rows: ['100 0 25', '80 0 25', '100 24 50'], load: [1, 1] })
  const { worst, total, pairs } = assignReaders(problem)
  assert.deepEqual(
    pairs.map(it => `${it.file}${it.reader}`),
    ['f0r0', 'f1r2', 'f2r1'],
  )
  assert.deepEqual([worst.points, total.points], [24, 149])
  assert.notEqual(worst.proof, 'none')
  assert.equal(largestTotal(problem)?.total, 150)
})

test('what it says is proven is the best, by trying every assignment, and no bound is below the best', () => {
  let proven = 0
  const all = [...problems(1500, plain), ...problems(1500, everything, 5001)]
  for (const { seed, problem } of all) {
    const best = bestFigures(problem)
    const found = assignReaders(problem)
    assert.deepEqual(checkAssignment(problem, found), [], `seed ${seed}`)
    assert.ok(!(best && found.impossibleProven), `seed ${seed}`)
    if (!best || found.impossible.length > 0) {
      if (!best) assert.ok(found.impossible.length > 0, `seed ${seed}`)
      continue
    }
    assert.ok(
      found.worst.points <= best.worst &&
        best.worst * found.worst.bound.readings <= found.worst.bound.points * found.worst.readings,
      `seed ${seed}`,
    )
    if (found.worst.proof === 'none') continue
    assert.equal(found.worst.points, best.worst, `seed ${seed}`)
    assert.ok(found.total.bound >= best.total, `seed ${seed}`)
    if (found.total.proof === 'none') continue
    proven += 1
    assert.equal(found.total.points, best.total, `seed ${seed}`)
    if (found.loadSpread.proven) assert.equal(found.loadSpread.squares, best.squares, `seed ${seed}`)
  }
  assert.ok(proven > 1000, `${proven} of ${all.length}`)
})

test('when everybody suits every file alike, loads are even and every two readers share files', () => {
  const rows = Array.from({ length: 60 }, () => '5 5 5 5')
  const found = assignReaders(sketched({ rows, readings: 2, load: [0, 60] }))
  const couples = new Map<string, number>()
  for (const team of Map.groupBy(found.pairs, ({ file }) => file).values()) {
    const couple = team.map(({ reader }) => reader).join()
    couples.set(couple, (couples.get(couple) ?? 0) + 1)
  }
  assert.equal(couples.size, 6)
  assert.ok(Math.min(...couples.values()) >= 4, JSON.stringify([...couples]))
  assert.deepEqual([found.loadSpread.least, found.loadSpread.most, found.loadSpread.proven], [30, 30, true])
})
