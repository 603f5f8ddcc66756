import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../testing/index.ts'
import { type Outcome, type Problem, solve, verify } from './index.ts'
import { keyOf } from './ordering.ts'
import { allStable, bestForAll, type Pairs, type Seats } from './testing/brute-force.ts'
import { literally } from './testing/literal-rule.ts'
import { crossedMarket, editionSize, listedOtherwise, smallMarket } from './testing/random.ts'

const strict = { tie: 0, lock: 0.3, exclusion: 0.3, budget: 0.5 }
const level = { tie: 0.5, lock: 0.2, exclusion: 0.2, budget: 0.5 }

const markets = (count: number, from: number, chance: typeof strict): Problem[] =>
  Array.from({ length: count }, (_, i) => smallMarket(seeded(from + i), chance))

const crossed = (count: number, from: number): Problem[] =>
  Array.from({ length: count }, (_, i) => crossedMarket(seeded(from + i)))

test('on 200 small markets the result is, of all stable matchings, the best for every candidate', () => {
  let several = 0
  for (const problem of [...markets(150, 1, level), ...crossed(50, 201)]) {
    const outcome = solve(problem)
    const matchings = allStable(problem, seatsByRank(problem, outcome))
    if (matchings.length > 1) several++
    assert.deepEqual(byRank(problem, outcome), withoutNobody(bestForAll(problem, matchings)))
  }
  assert.ok(several >= 15, `only ${several} markets had several stable matchings`)
})

test('on 200 small markets closures and optional seats follow the rule played by brute force', () => {
  let closures = 0
  for (const problem of markets(200, 1001, strict)) {
    const outcome = solve(problem)
    closures += outcome.closed.length
    assert.deepEqual(literally(problem), {
      closed: outcome.closed.map(({ challenge, emptyProfile }) => `${challenge} ${emptyProfile}`),
      opened: outcome.optionalOpened.map(seat => seat.position),
    })
  }
  assert.ok(closures >= 80, `only ${closures} closures`)
})

test('the checker accepts what the solver gives, on 300 small markets', () => {
  for (const problem of markets(300, 2001, level)) assert.deepEqual(verify(problem, solve(problem)), [])
})

test('the checker refuses every stable matching but the best one', () => {
  let refused = 0
  for (const problem of [...markets(100, 3001, strict), ...crossed(60, 3201)]) {
    const outcome = solve(problem)
    for (const pairs of allStable(problem, seatsByRank(problem, outcome))) {
      const other = { ...outcome, assignments: assignments(problem, pairs) }
      const rules = new Set(verify(problem, other).map(({ rule }) => rule))
      const isBest = same(byRank(problem, other), byRank(problem, outcome))
      assert.equal(rules.has('not-best-for-candidates'), !isBest)
      assert.ok(!rules.has('justified-envy') && !rules.has('seat-left-empty'))
      if (!isBest) refused++
    }
  }
  assert.ok(refused >= 30, `only ${refused} other matchings`)
})

test('when no tie is reported, fifteen other seeds give the same outcome', () => {
  let untouched = 0
  for (const problem of markets(120, 4001, { tie: 0.35, lock: 0.1, exclusion: 0, budget: 0.3 })) {
    const { lottery, ...outcome } = solve(problem)
    if (lottery.ties.length + lottery.earlierTies.length > 0 || !hasTies(problem)) continue
    untouched++
    for (let seed = 0; seed < 15; seed++) {
      const again = solve({ ...problem, seed: String(seed) })
      assert.deepEqual(again.assignments, outcome.assignments)
      assert.deepEqual(again.closed, outcome.closed)
    }
  }
  assert.ok(untouched >= 15, `only ${untouched} markets had ties that the draw did not touch`)
})

test('the way people and challenges are listed changes nothing, down to the last byte', () => {
  for (const [i, problem] of [...markets(100, 5001, level), editionSize(seeded(5))].entries()) {
    const other = listedOtherwise(seeded(i), problem)
    assert.equal(JSON.stringify(solve(other)), JSON.stringify(solve(problem)))
  }
})

test('solving leaves the problem as it was', () => {
  const problem = editionSize(seeded(6))
  const before = JSON.stringify(problem)
  verify(problem, solve(problem))
  assert.equal(JSON.stringify(problem), before)
})

test('a programme of 84 candidates, 13 challenges and 28 places is solved in less than 50 ms', () => {
  const problems = Array.from({ length: 10 }, (_, i) => editionSize(seeded(7 + i)))
  const times = problems.map(problem => {
    const before = performance.now()
    const outcome = solve(problem)
    const time = performance.now() - before
    assert.deepEqual(verify(problem, outcome), [])
    assert.ok(outcome.assignments.length > 15)
    return time
  })
  const median = times.sort((a, b) => a - b)[5] as number
  assert.ok(median < 50, `${median} ms`)
})

/** Seats open to people who are not locked. */
function seatsByRank(problem: Problem, { seats }: Outcome): Seats {
  const locked = problem.locks.map(keyOf)
  return new Map(seats.map(s => [keyOf(s), Math.max(0, s.capacity - locked.filter(key => key === keyOf(s)).length)]))
}

const byRank = ({ locks }: Problem, { assignments }: Outcome) =>
  new Map(
    assignments
      .filter(({ candidate }) => !locks.some(lock => lock.candidate === candidate))
      .map(assignment => [assignment.candidate, keyOf(assignment)]),
  )

const withoutNobody = (pairs: Pairs | undefined) => new Map([...(pairs ?? [])].filter(([, seat]) => seat !== null))

const same = (a: Map<string, unknown>, b: Map<string, unknown>) =>
  a.size === b.size && [...a].every(([id, seat]) => b.get(id) === seat)

function assignments({ locks, challenges }: Problem, pairs: Pairs): Outcome['assignments'] {
  const seats = challenges.flatMap(({ id, seats }) => seats.map(({ profile }) => ({ challenge: id, profile })))
  const placed = [...pairs].flatMap(([candidate, key]) =>
    seats.filter(seat => keyOf(seat) === key).map(seat => ({ candidate, ...seat })),
  )
  return [...locks.map(({ candidate, challenge, profile }) => ({ candidate, challenge, profile })), ...placed]
}

const hasTies = ({ rankings }: Problem) => rankings.some(({ tiers }) => tiers.some(tier => tier.length > 1))
