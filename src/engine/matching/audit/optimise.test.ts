import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadOptimiser } from '../../../platform/optimiser/index.ts'
import { solve } from '../index.ts'
import type { Problem } from '../problem.ts'
import { auditMarket } from '../testing/audited.ts'
import { problem as build } from '../testing/build.ts'
import { seeded } from '../testing/random.ts'
import { compact } from './compact.ts'
import { byEnumeration, byOptimiser } from './found.ts'
import { audit, needsOptimiser } from './index.ts'

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

/** Single seats in a row; each person wants the next but one, the next, then their own: two people fewer than challenges. */
function seventeenChallenges(): Problem {
  const seats = Array.from({ length: 17 }, (_, i) => `C${10 + i}`)
  const ids = Array.from({ length: 15 }, (_, i) => `p${10 + i}`)
  const near = (index: number) => ids.filter((_, i) => index - i >= 0 && index - i <= 2).join(' ')
  return build({
    wishes: Object.fromEntries(ids.map((id, i) => [id, `${seats[i + 2]} ${seats[i + 1]} ${seats[i]}`])),
    seats: Object.fromEntries(seats.map((seat, i) => [seat, { required: 1, ranking: near(i) }])),
    priority: seats.toReversed().join(' '),
  })
}

const front = (results: { levels: { viable: number; seats: number } }[]) => {
  const points = results.map(({ levels }) => levels)
  const isBeaten = (it: (typeof points)[number]) =>
    points.some(other => other !== it && other.viable >= it.viable && other.seats >= it.seats)
  return points
    .filter(it => !isBeaten(it))
    .map(({ viable, seats }) => `${viable} challenges, ${seats} seats`)
    .sort()
}
