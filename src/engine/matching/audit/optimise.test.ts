import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadOptimiser } from '../../../platform/optimiser/index.ts'
import { seeded } from '../../testing/index.ts'
import { solve } from '../index.ts'
import type { Problem } from '../problem.ts'
import { auditMarket, seventeenChallenges } from '../testing/audited.ts'
import { compact } from './compact.ts'
import { enumerate } from './enumerate.ts'
import { byEnumeration, byOptimiser } from './found.ts'
import { audit, needsOptimiser } from './index.ts'
import { modelOf } from './model.ts'
import { optimise } from './optimise.ts'

const solveLp = await loadOptimiser()

const asked = (problem: Problem) => ({
  problem,
  market: compact(problem),
  closed: solve(problem).closed.map(({ challenge }) => challenge),
})

test('on 120 small markets playing all sets and integer programmes give the same optimum, at every level, and the same front', () => {
  let closures = 0
  for (let i = 0; i < 120; i++) {
    const question = asked(auditMarket(seeded(i)))
    const [played, optimised] = [byEnumeration(question), byOptimiser(question, solveLp)]
    closures += question.closed.length
    assert.ok(played.proven && optimised.proven)
    assert.deepEqual(optimised.best, played.best)
    assert.deepEqual(front(optimised.byViable), front(played.byViable))
    for (const id of question.closed) assert.deepEqual(optimised.keeping(id), played.keeping(id))
  }
  assert.ok(closures >= 40, `only ${closures} closures`)
})

test('a set for which the model opens optional seats otherwise than the rule is put aside, and the optimum is still found', () => {
  const question = asked(auditMarket(seeded(1137)))
  const { best, proven, played } = optimise(question.market, modelOf(question.problem, question.market), solveLp, {})
  assert.ok(proven && played > 1)
  assert.deepEqual(best?.score, enumerate(question.market, new Set(), {}).best?.score)
})

test('with more than 16 challenges that may close the audit needs a solver, and says so', () => {
  const problem = seventeenChallenges()
  const outcome = solve(problem)
  assert.ok(needsOptimiser(problem))
  assert.throws(() => audit(problem, outcome), /needs a solver/)
  const { method, proven, optimum, front, alternatives } = audit(problem, outcome, { solveLp })
  const all = byEnumeration(asked(problem))
  assert.deepEqual([method, proven, outcome.closed.length], ['optimiser', true, 2])
  assert.deepEqual(optimum.levels, all.best?.levels)
  assert.equal(front[0]?.seats, optimum.levels.seats)
  for (const { challenge, best } of alternatives) assert.deepEqual(best?.levels, all.keeping(challenge)?.levels)
})

const front = (results: { levels: { viable: number; seats: number } }[]) => {
  const points = results.map(({ levels }) => levels)
  const isBeaten = (it: (typeof points)[number]) =>
    points.some(other => other !== it && other.viable >= it.viable && other.seats >= it.seats)
  return points
    .filter(it => !isBeaten(it))
    .map(({ viable, seats }) => `${viable} challenges, ${seats} seats`)
    .sort()
}
