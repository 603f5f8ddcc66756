import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextInLine, type Outcome, type Problem, solve, verify } from './index.ts'
import { keyOf } from './ordering.ts'
import { allStable } from './testing/brute-force.ts'
import { aloud, problem, type Sketch, seatType } from './testing/build.ts'

/** Ordinary hospitals: nothing closes, every seat is open from the start. */
const open = (ranking: string, seats = 1) => ({ optional: seats, ranking })

function solved(sketch: Sketch): { problem: Problem; outcome: Outcome } {
  const built = problem(sketch)
  const outcome = solve(built)
  assert.deepEqual(verify(built, outcome), [])
  return { problem: built, outcome }
}

const stableOf = ({ problem, outcome }: { problem: Problem; outcome: Outcome }) =>
  allStable(problem, new Map(outcome.seats.map(seat => [keyOf(seat), seat.capacity])))

test('five residents and three hospitals of two seats have their only stable matching', () => {
  const run = solved({
    wishes: { A: 'C', S: 'C M', D: 'C M G', J: 'C G M', L: 'M C G' },
    seats: { M: open('D L S J', 2), C: open('D A S L J', 2), G: open('D J L', 2) },
  })
  assert.equal(aloud(run.outcome.assignments), 'A=C D=C J=G L=M S=M')
  assert.equal(stableOf(run).length, 1)
})

test('of three stable matchings everyone gets the one that is best for candidates', () => {
  const run = solved({
    wishes: { a: 'A B C', b: 'B C A', c: 'C A B' },
    seats: { A: open('b c a'), B: open('c a b'), C: open('a b c') },
  })
  assert.equal(aloud(run.outcome.assignments), 'a=A b=B c=C')
  assert.equal(stableOf(run).length, 3)
})

test('a stable matching is kept although two people would gladly swap', () => {
  const { outcome } = solved({
    wishes: { i1: 's2 s1 s3', i2: 's1 s2 s3', i3: 's1 s2 s3' },
    seats: { s1: open('i1 i3 i2'), s2: open('i2 i1 i3'), s3: open('i2 i1 i3') },
  })
  assert.equal(aloud(outcome.assignments), 'i1=s1 i2=s2 i3=s3')
})

test('two level people may make one place or two of two seats: the draw decides, and the outcome counts it', () => {
  const sizes = ['1', '2', '3', '4', '5', '6'].map(seed => {
    const { outcome } = solved({
      wishes: { m1: 'w1', m2: 'w1 w2' },
      seats: { w1: open('(m1 m2)'), w2: open('m2') },
      seed,
    })
    assert.equal(outcome.lottery.placesDecided, 1)
    return outcome.assignments.length
  })
  assert.deepEqual(new Set(sizes), new Set([1, 2]))
})

test('nobody gives a seat up so that more people may have one', () => {
  const { outcome } = solved({ wishes: { m1: 'w1', m2: 'w1 w2' }, seats: { w1: open('m2 m1'), w2: open('m2') } })
  assert.equal(aloud(outcome.assignments), 'm2=w1')
})

test('people unplaced and seats left free are the same in every stable matching', () => {
  const run = solved({
    wishes: { a: 'X Y', b: 'Y X', c: 'X', d: 'Z' },
    seats: { X: open('b a c'), Y: open('a b'), Z: open('d', 2) },
  })
  assert.equal(aloud(run.outcome.assignments), 'a=X b=Y d=Z')
  assert.equal(run.outcome.seats.find(seat => seat.challenge === 'Z')?.filled, 1)
  assert.deepEqual(
    stableOf(run).map(pairs => pairs.get('c')),
    [null, null],
  )
})

test('a challenge that needs two people and finds none closes', () => {
  const { outcome } = solved({
    wishes: { r1: 'h1 h2', r2: 'h1 h2', r3: 'h1 h2' },
    seats: { h1: { required: 2, ranking: 'r1 r2 r3' }, h2: { required: 2, ranking: 'r1 r2 r3' } },
  })
  assert.equal(aloud(outcome.assignments), 'r1=h1 r2=h1')
  assert.deepEqual(outcome.closed, [{ challenge: 'h2', step: 1, emptyProfile: 'seat' }])
})

test('where no choice of closures suits everybody, the published order still gives one result', () => {
  const { outcome } = solved({
    wishes: { r1: 'h2 h1', r2: 'h1 h2' },
    seats: { h1: { required: 2, ranking: 'r1 r2' }, h2: { required: 1, ranking: 'r2 r1' } },
  })
  assert.equal(aloud(outcome.assignments), 'r2=h2')
  assert.deepEqual(outcome.closed, [{ challenge: 'h1', step: 1, emptyProfile: 'seat' }])
})

const mini: Sketch = {
  wishes: { d1: '1/dev 2/dev', d2: '1/dev 2/dev', d3: '2/dev', a1: '2/data 1/data' },
  seats: {
    '1/data': { required: 1, ranking: 'a1' },
    '1/dev': { required: 1, ranking: 'd1 d2' },
    '2/data': { required: 1, ranking: 'a1' },
    '2/dev': { required: 1, ranking: 'd3 d1 d2' },
  },
}

test('with one data person for two challenges, the one that this person prefers opens, whatever the priorities', () => {
  for (const priority of ['1 2', '2 1']) {
    const { outcome } = solved({ ...mini, priority })
    assert.equal(aloud(outcome.assignments), 'a1=2/data d3=2/dev')
    assert.deepEqual(outcome.closed, [{ challenge: '1', step: 1, emptyProfile: 'data' }])
  }
})

const rematch: Sketch = {
  wishes: { a: 'X Y', b: 'X Y', c: 'Y' },
  seats: { X: open('a b'), Y: open('b c') },
}

test('when the first declines, the second moves up and the third comes in', () => {
  const { problem, outcome } = solved(rematch)
  assert.equal(aloud(outcome.assignments), 'a=X b=Y')
  assert.deepEqual(nextInLine(problem, outcome, seatType('X'), ['a']), {
    moves: [
      { candidate: 'b', from: seatType('Y'), to: seatType('X') },
      { candidate: 'c', from: null, to: seatType('Y') },
    ],
    left: null,
  })
})

test('when the second is firm where they are, the freed seat stays empty', () => {
  const { problem, outcome } = solved(rematch)
  assert.deepEqual(nextInLine(problem, outcome, seatType('X'), ['a', 'b']), {
    moves: [],
    left: { ...seatType('X'), short: false },
  })
})
