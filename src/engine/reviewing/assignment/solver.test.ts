import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadOptimiser } from '../../../platform/optimiser/index.ts'
import { seeded } from '../../testing/index.ts'
import { assignmentFlaws, assignReaders, checkAssignment } from './index.ts'
import { bestFigures } from './testing/brute-force.ts'
import { smallProblem } from './testing/random.ts'

const solver = { solve: await loadOptimiser(), mostPairs: 4000, seconds: 5 }

test('with a solver the worst file and the total are always proven, and are the best by trying every assignment', () => {
  let solved = 0
  for (let seed = 1; seed <= 500; seed += 1) {
    const problem = smallProblem(seeded(seed), { conflict: 0.1, organisation: 0.4, type: 0.6, given: 0.2 })
    if (assignmentFlaws(problem).length > 0) continue
    const best = bestFigures(problem)
    const found = assignReaders(problem, solver)
    assert.deepEqual([found.impossible.length > 0, found.impossibleProven], [!best, !best], `seed ${seed}`)
    if (!best) continue
    assert.deepEqual(checkAssignment(problem, found), [], `seed ${seed}`)
    assert.deepEqual([found.worst.points, found.total.points], [best.worst, best.total], `seed ${seed}`)
    assert.ok(found.worst.proof !== 'none' && found.total.proof !== 'none', `seed ${seed}`)
    if (found.total.proof === 'solver' || found.worst.proof === 'solver') solved += 1
  }
  assert.ok(solved > 20, `${solved} needed the solver`)
})
