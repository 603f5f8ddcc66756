import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flaws, solve, verify } from './index.ts'
import { aloud, name, problem, type Sketch } from './testing/build.ts'

function solved(sketch: Sketch) {
  const built = problem(sketch)
  const outcome = solve(built)
  assert.deepEqual(verify(built, outcome), [])
  return outcome
}

const seatNames = (seats: { challenge: string; profile: string }[]) => seats.map(name).join(' ')

test('of two challenges that lack somebody the last of the published order closes first, and its people save the other', () => {
  const sketch: Sketch = {
    wishes: { dev: 'A/dev B/dev', data: 'B/data A/data' },
    seats: {
      'A/data': { required: 1, ranking: 'data' },
      'A/dev': { required: 1, ranking: 'dev' },
      'B/data': { required: 1, ranking: 'data' },
      'B/dev': { required: 1, ranking: 'dev' },
    },
  }
  const first = solved({ ...sketch, priority: 'A B' })
  assert.equal(aloud(first.assignments), 'data=A/data dev=A/dev')
  assert.deepEqual(first.closed, [{ challenge: 'B', step: 1, emptyProfile: 'dev' }])
  const second = solved({ ...sketch, priority: 'B A' })
  assert.equal(aloud(second.assignments), 'data=B/data dev=B/dev')
  assert.deepEqual(second.closed, [{ challenge: 'A', step: 1, emptyProfile: 'data' }])
})

test('optional seats open in the published order while places last', () => {
  const outcome = solved({
    wishes: { a: 'A', b: 'A', c: 'B', d: 'B' },
    seats: { A: { required: 1, optional: 1, ranking: 'a b' }, B: { required: 1, optional: 1, ranking: 'c d' } },
    optionalOrder: 'B A',
    places: 3,
  })
  assert.equal(aloud(outcome.assignments), 'a=A c=B d=B')
  assert.deepEqual(outcome.optionalOpened, [{ challenge: 'B', profile: 'seat', position: 1 }])
  assert.deepEqual(outcome.optionalNotOpened, [
    { challenge: 'A', profile: 'seat', position: 2, because: 'no-place-left' },
  ])
})

test('the places of a closed challenge open optional seats elsewhere', () => {
  const outcome = solved({
    wishes: { a: 'A', b: 'A' },
    seats: { A: { required: 1, optional: 1, ranking: 'a b' }, Z: { required: 1, ranking: '' } },
    places: 2,
  })
  assert.equal(aloud(outcome.assignments), 'a=A b=A')
})

test('an optional seat that nobody can take gives its place to the next in the order', () => {
  const outcome = solved({
    wishes: { a: 'A', b: 'B', c: 'B' },
    seats: { A: { required: 1, optional: 1, ranking: 'a' }, B: { required: 1, optional: 1, ranking: 'b c' } },
    places: 3,
  })
  assert.equal(aloud(outcome.assignments), 'a=A b=B c=B')
  assert.equal(seatNames(outcome.optionalOpened), 'B')
  assert.equal(outcome.optionalNotOpened[0]?.because, 'returned')
})

test('after a closure the optional seats open afresh, from the first of the order', () => {
  const outcome = solved({
    wishes: { a: 'A', b: 'C A', c: 'B', d: 'B', e: 'B' },
    seats: {
      A: { required: 1, optional: 1, ranking: 'a b' },
      B: { required: 1, optional: 2, ranking: 'c d e' },
      C: { required: 2, ranking: 'b' },
    },
    places: 5,
  })
  assert.deepEqual(
    outcome.closed.map(({ challenge }) => challenge),
    ['C'],
  )
  assert.equal(aloud(outcome.assignments), 'a=A b=A c=B d=B e=B')
  assert.equal(seatNames(outcome.optionalOpened), 'A B B')
})

test('a lock is honoured against rank and wish, and reported with those who could complain', () => {
  const outcome = solved({
    wishes: { a: 'X', b: 'X', c: '' },
    seats: { X: { required: 1, ranking: 'a b' } },
    locks: { c: 'X' },
  })
  assert.equal(aloud(outcome.assignments), 'c=X')
  assert.deepEqual(outcome.overrides, [{ candidate: 'c', challenge: 'X', profile: 'seat', envious: ['a', 'b'] }])
})

test('a lock that takes nothing from anybody is no override', () => {
  const outcome = solved({
    wishes: { a: 'X', b: 'X' },
    seats: { X: { required: 1, ranking: 'a b' } },
    locks: { a: 'X' },
  })
  assert.deepEqual(outcome.overrides, [])
})

test('a challenge where somebody is locked stays open with its empty seat, which is reported', () => {
  const outcome = solved({
    wishes: { a: '' },
    seats: { 'A/data': { required: 1, ranking: '' }, 'A/dev': { required: 1, ranking: '' } },
    locks: { a: 'A/dev' },
  })
  assert.deepEqual(outcome.closed, [])
  assert.deepEqual(outcome.heldOpen, [{ challenge: 'A', profile: 'data', missing: 1 }])
})

test('people locked beyond the required seats open the optional ones first', () => {
  const outcome = solved({
    wishes: { a: '', b: '', c: 'B' },
    seats: { A: { required: 1, optional: 1, ranking: '' }, B: { optional: 1, ranking: 'c' } },
    optionalOrder: 'B A',
    locks: { a: 'A', b: 'A' },
    places: 2,
  })
  assert.equal(aloud(outcome.assignments), 'a=A b=A')
  assert.equal(seatNames(outcome.optionalOpened), 'A')
})

test('an excluded person is not admitted, in one seat type or in the whole challenge', () => {
  const sketch: Sketch = {
    wishes: { a: 'A/dev A/data', b: 'A/dev' },
    seats: { 'A/data': { optional: 1, ranking: 'a' }, 'A/dev': { optional: 1, ranking: 'a b' } },
  }
  assert.equal(aloud(solved({ ...sketch, exclusions: { a: 'A/dev' } }).assignments), 'a=A/data b=A/dev')
  assert.equal(aloud(solved({ ...sketch, exclusions: { a: 'A/*' } }).assignments), 'b=A/dev')
})

test('places decided by lot are counted with those who were level', () => {
  const { lottery } = solved({
    wishes: { a: 'X', b: 'X', c: 'X', d: 'X' },
    seats: { X: { required: 2, ranking: 'a (b c d)' } },
  })
  assert.deepEqual(lottery, {
    placesDecided: 1,
    ties: [{ challenge: 'X', profile: 'seat', kind: 'last-place', places: 1, tied: ['b', 'c', 'd'] }],
    earlierTies: [],
  })
})

test('a tie that the number of seats makes harmless is not counted', () => {
  const { lottery } = solved({ wishes: { a: 'X', b: 'X', c: 'X' }, seats: { X: { required: 2, ranking: '(a b) c' } } })
  assert.deepEqual(lottery, { placesDecided: 0, ties: [], earlierTies: [] })
})

test('a draw between two people refused is counted when it decided who could exchange', () => {
  const seeds = Array.from({ length: 20 }, (_, seed) => String(seed))
  const outcomes = seeds.map(seed =>
    solved({
      wishes: { x: 'p q', y: 'q p', w: 'p' },
      seats: { p: { optional: 1, ranking: 'y (x w)' }, q: { optional: 1, ranking: 'x y' } },
      seed,
    }),
  )
  const withExchange = outcomes.filter(({ lottery }) => lottery.ties.some(({ kind }) => kind === 'exchange'))
  assert.deepEqual(new Set(withExchange.map(o => aloud(o.assignments))), new Set(['x=q y=p']))
  assert.deepEqual(new Set(outcomes.map(o => aloud(o.assignments))), new Set(['x=q y=p', 'x=p y=q']))
})

test('a draw that decided what closed is reported although nobody is level in the end', () => {
  const sketch: Sketch = {
    wishes: { a: 'X Y', b: 'X Y', c: 'Y' },
    seats: { X: { required: 1, ranking: '(a b)' }, Y: { required: 1, ranking: 'b' } },
  }
  const outcomes = Array.from({ length: 20 }, (_, seed) => solved({ ...sketch, seed: String(seed) }))
  assert.deepEqual(new Set(outcomes.map(({ closed }) => closed.length)), new Set([0, 1]))
  for (const { lottery } of outcomes) assert.equal(lottery.ties.length + lottery.earlierTies.length, 1)
})

test('optional seats open while the budget lasts, at the price of each; the first that costs too much stops the opening', () => {
  const sketch: Sketch = {
    wishes: { a: 'A', b: 'A', c: 'B', d: 'B', e: 'C', f: 'C' },
    seats: {
      A: { required: 1, optional: 1, price: 10, ranking: 'a b' },
      B: { required: 1, optional: 1, price: 30, ranking: 'c d' },
      C: { required: 1, optional: 1, price: 5, ranking: 'e f' },
    },
  }
  const outcome = solved({ ...sketch, budget: 70 })
  assert.equal(aloud(outcome.assignments), 'a=A b=A c=B e=C')
  assert.deepEqual(
    outcome.optionalNotOpened.map(({ challenge, because }) => [challenge, because]),
    [
      ['B', 'no-budget-left'],
      ['C', 'no-budget-left'],
    ],
  )
  assert.equal(solved({ ...sketch, budget: 90 }).assignments.length, 6)
  assert.equal(solved({ ...sketch, budget: 45, places: 3 }).optionalNotOpened[0]?.because, 'no-place-left')
})

test('a closure and an empty optional seat give their price back', () => {
  const seats = {
    A: { required: 1, optional: 1, price: 10, ranking: 'a' },
    B: { required: 1, optional: 1, price: 10, ranking: 'b c' },
    Z: { required: 1, price: 10, ranking: '' },
  }
  const outcome = solved({ wishes: { a: 'A', b: 'B', c: 'B' }, seats, budget: 30 })
  assert.equal(aloud(outcome.assignments), 'a=A b=B c=B')
  assert.equal(outcome.optionalNotOpened[0]?.because, 'returned')
})

test('points and teammates change nothing in the outcome', () => {
  const sketch: Sketch = { wishes: { a: 'X', b: 'X' }, seats: { X: { required: 1, ranking: '(a b)' } } }
  const told: Sketch = {
    ...sketch,
    teammates: 'a b',
    seats: { X: { required: 1, ranking: '(a b)', points: { a: 1, b: 9 } } },
  }
  assert.deepEqual({ ...solved(told), inputDigest: '' }, { ...solved(sketch), inputDigest: '' })
})

test('prices, budget, points and teammates that make no sense are flaws', () => {
  const sound = problem({
    wishes: { a: 'X', b: 'X' },
    seats: { X: { required: 2, price: 10, ranking: 'a', points: { a: 60 } } },
    budget: 20,
    teammates: 'a b',
  })
  const codes = (other: Partial<typeof sound>) => flaws({ ...sound, ...other }).map(({ code }) => code)
  const priced = (price: number) => [{ id: 'X', seats: [{ profile: 'seat', required: 2, optional: 0, price }] }]
  const pointed = (...points: { candidate: string; points: number }[]) =>
    sound.rankings.map(ranking => ({ ...ranking, points }))
  assert.deepEqual(codes({}), [])
  assert.deepEqual(codes({ challenges: priced(-1) }), ['bad-price'])
  assert.deepEqual(codes({ challenges: priced(0.5) }), ['bad-price'])
  assert.deepEqual(codes({ budget: -1 }), ['bad-budget', 'budget-too-small'])
  assert.deepEqual(flaws({ ...sound, budget: 19 }), [{ code: 'budget-too-small', needed: 20, budget: 19 }])
  assert.deepEqual(codes({ budget: null, challenges: priced(1000) }), [])
  assert.deepEqual(codes({ rankings: pointed({ candidate: 'a', points: 0.5 }) }), ['bad-points'])
  assert.deepEqual(codes({ rankings: pointed({ candidate: 'b', points: 1 }) }), ['bad-points'])
  const twice = pointed({ candidate: 'a', points: 1 }, { candidate: 'a', points: 1 })
  assert.deepEqual(codes({ rankings: twice }), ['bad-points', 'bad-points'])
  const pairs = (...teammates: [string, string][]) => codes({ teammates })
  assert.deepEqual(pairs(['a', 'a']), ['bad-teammates'])
  assert.deepEqual(pairs(['a', 'z']), ['bad-teammates'])
  assert.deepEqual(pairs(['a', 'b'], ['b', 'a']), ['bad-teammates', 'bad-teammates'])
})

test('names that are empty or are not text are flaws, for no digest could tell two of them apart', () => {
  const sound = problem({ wishes: { a: 'X' }, seats: { X: { required: 1, ranking: 'a' } } })
  const named = (...ids: string[]) => ({
    ...sound,
    candidates: [...sound.candidates, ...ids.map(id => ({ id, wishes: [] }))],
  })
  assert.deepEqual(flaws(named('\u{1f600}', ' ', '__proto__')), [])
  assert.deepEqual(flaws(named('', '\ud800')), [
    { code: 'bad-name', name: '' },
    { code: 'bad-name', name: '\ud800' },
  ])
  assert.deepEqual(flaws({ ...sound, seed: '\udc00' }), [{ code: 'bad-name', name: '\udc00' }])
})

test('more seats than there could be people are no harm', () => {
  for (const required of [2 ** 31, 2 ** 32, 2 ** 40]) {
    const seats = { X: { required, ranking: 'a b' }, Y: { required, ranking: 'a b' } }
    const outcome = solved({ wishes: { a: 'Y X', b: 'X' }, seats, locks: { b: 'X' }, places: 2 * required })
    assert.equal(aloud(outcome.assignments), 'a=X b=X')
  }
})

test('a problem of an earlier version is a flaw', () => {
  const sound = problem({ wishes: { a: 'X' }, seats: { X: { required: 1, ranking: 'a' } } })
  assert.deepEqual(flaws({ ...sound, version: 1 as 2 }), [{ code: 'unknown-version' }])
})

test('a problem that cannot be run says why, and solving it throws', () => {
  const sound = problem({ wishes: { a: 'X' }, seats: { X: { required: 1, optional: 1, ranking: 'a' } } })
  const broken = {
    ...sound,
    places: 0,
    closurePriority: [],
    optionalOrder: [],
    rankings: [{ challenge: 'X', profile: 'seat', tiers: [['a'], ['a', 'z']], points: [] }],
    locks: [{ candidate: 'a', challenge: 'W', profile: 'seat', reason: '' }],
  }
  assert.deepEqual(flaws(sound), [])
  assert.deepEqual(flaws(broken), [
    { code: 'unknown-candidate', candidate: 'z' },
    { code: 'unknown-seat-type', challenge: 'W', profile: 'seat' },
    { code: 'ranked-twice', candidate: 'a', challenge: 'X', profile: 'seat' },
    { code: 'priority-mismatch', challenge: 'X' },
    { code: 'optional-mismatch', challenge: 'X', profile: 'seat' },
    { code: 'places-too-few', needed: 1, places: 0 },
  ])
  assert.throws(() => solve(broken), /cannot be run/)
})
