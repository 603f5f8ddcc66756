import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../testing/index.ts'
import { solve } from '../index.ts'
import type { Problem } from '../problem.ts'
import { auditMarket } from '../testing/audited.ts'
import { aloud, problem } from '../testing/build.ts'
import { editionSize, listedOtherwise } from '../testing/random.ts'
import { audit } from './index.ts'
import { compareLevels } from './levels.ts'

/** Two challenges of two seats and one data scientist: only one can stand. */
const oneDataScientist = problem({
  wishes: { d1: '1/dev 2/dev', d2: '1/dev 2/dev', d3: '2/dev', a1: '2/data 1/data' },
  seats: {
    '1/dev': { required: 1, ranking: 'd1 d2', points: { d1: 900, d2: 840 } },
    '1/data': { required: 1, ranking: 'a1', points: { a1: 600 } },
    '2/dev': { required: 1, ranking: 'd3 d1 d2' },
    '2/data': { required: 1, ranking: 'a1' },
  },
  priority: '2 1',
})

const audited = (it: Problem) => audit(it, solve(it))

test('the rule is at the optimum when no other closure does better', () => {
  const { rule, optimum, proven, played, method, front } = audited(oneDataScientist)
  assert.deepEqual([method, proven, played], ['enumeration', true, 3])
  assert.equal(aloud(optimum.assignments), 'a1=2/data d3=2/dev')
  assert.deepEqual([optimum.opens, optimum.closes, optimum.first], [[], [], null])
  assert.deepEqual(optimum.levels, { seats: 2, viable: 1, wishes: [2, 0], points: 0, teammates: 0, order: [1, 0] })
  assert.deepEqual(rule.levels, optimum.levels)
  assert.deepEqual(front, [{ viable: 1, seats: 2, closed: ['1'] }])
})

/** Each asks first for another challenge: both lack somebody, one must close, and the jury gave more points in B. */
const crossed = problem({
  wishes: { e: 'B/dev A/dev', x: 'A/data B/data' },
  seats: {
    'A/dev': { required: 1, ranking: 'e', points: { e: 600 } },
    'A/data': { required: 1, ranking: 'x', points: { x: 600 } },
    'B/dev': { required: 1, ranking: 'e', points: { e: 720 } },
    'B/data': { required: 1, ranking: 'x', points: { x: 600 } },
  },
  priority: 'A B',
})

test('where another closure gives more, the audit says at which level, by how much, and how many people it moves', () => {
  const { rule, optimum, alternatives, front } = audited(crossed)
  assert.deepEqual([aloud(rule.assignments), aloud(optimum.assignments)], ['e=A/dev x=A/data', 'e=B/dev x=B/data'])
  assert.deepEqual([rule.closed, optimum.opens, optimum.closes], [['B'], ['B'], ['A']])
  assert.deepEqual(optimum.first, { level: 'points', place: null, rule: 1200, optimum: 1320 })
  assert.deepEqual(optimum.moved, { seated: 0, unseated: 0, better: 1, worse: 1 })
  assert.equal(front.length, 1)
  const [alternative] = alternatives
  assert.deepEqual([alternative?.challenge, alternative?.step, alternative?.emptyProfile], ['B', 1, 'data'])
  assert.deepEqual([alternative?.keptFirst?.closes, alternative?.best?.closes], [['A'], ['A']])
})

test('a challenge that nobody could staff has no alternative', () => {
  const rankings = crossed.rankings.map(it => (it.challenge === 'B' ? { ...it, tiers: [], points: [] } : it))
  const { free, alternatives, optimum } = audited({ ...crossed, rankings })
  assert.deepEqual([free, alternatives[0]?.keptFirst, alternatives[0]?.best], [1, null, null])
  assert.equal(optimum.first, null)
})

test('no result of the rule is better than the optimum, and the first difference is the one told, on 300 small markets', () => {
  let different = 0
  for (let i = 0; i < 300; i++) {
    const { rule, optimum, front, alternatives, proven } = audited(auditMarket(seeded(i)))
    assert.ok(proven && compareLevels(optimum.levels, rule.levels) >= 0)
    assert.equal(optimum.first === null, compareLevels(optimum.levels, rule.levels) === 0)
    assert.equal(front[0]?.seats, optimum.levels.seats)
    assert.ok(optimum.closes.every(id => rule.open.includes(id)) && optimum.opens.every(id => rule.closed.includes(id)))
    assert.deepEqual(alternatives.map(it => it.challenge).sort(), rule.closed)
    for (const { challenge, keptFirst, best } of alternatives) {
      for (const result of [keptFirst, best]) assert.ok(!result || result.opens.includes(challenge))
      if (keptFirst) assert.ok(best && compareLevels(best.levels, keptFirst.levels) >= 0)
    }
    if (optimum.first) different++
  }
  assert.ok(different >= 30, `only ${different} differ`)
})

test('the way people and challenges are listed changes nothing in the audit, down to the last byte', () => {
  for (let i = 0; i < 40; i++) {
    const problem = i < 38 ? auditMarket(seeded(500 + i)) : editionSize(seeded(i))
    const other = listedOtherwise(seeded(i), problem)
    assert.equal(JSON.stringify(audited(other)), JSON.stringify(audited(problem)))
  }
})

test('a search that is stopped says that nothing is proven, and tells how far it was', () => {
  const problem = manySets()
  const outcome = solve(problem)
  const seen: number[] = []
  const half = audit(problem, outcome, { stopped: () => true, progress: done => seen.push(done) })
  assert.equal(half.proven, false)
  assert.ok(compareLevels(half.optimum.levels, half.rule.levels) >= 0)
  const whole = audit(problem, outcome)
  assert.ok(whole.proven && whole.played > half.played)
  assert.ok(seen.length > 0 && seen.every(done => done >= 0 && done <= 1))
})

/** Twelve challenges of two seats that share eight people who could do either: most sets cannot stand. */
function manySets(): Problem {
  const challenges = Array.from({ length: 12 }, (_, i) => `C${i + 10}`)
  const ids = Array.from({ length: 8 }, (_, i) => `p${i}`)
  const seats = challenges.flatMap(id => [`${id}/data`, `${id}/dev`])
  const from = (list: string[], start: number) => [...list.slice(start), ...list.slice(0, start)].join(' ')
  return problem({
    wishes: Object.fromEntries(ids.map((id, i) => [id, from(seats, (7 * i) % seats.length)])),
    seats: Object.fromEntries(seats.map((seat, i) => [seat, { required: 1, ranking: from(ids, (3 * i) % 8) }])),
  })
}
