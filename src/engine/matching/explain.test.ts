import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WishReason } from './explain.ts'
import { explain, type Outcome, type Problem, type SeatType, solve } from './index.ts'
import { keyOf } from './ordering.ts'
import { problem, type Sketch } from './testing/build.ts'
import { editionSize, seeded, smallMarket } from './testing/random.ts'

function reasons(sketch: Sketch, candidate: string) {
  const built = problem(sketch)
  const { result, wishes } = explain(built, solve(built), candidate)
  return {
    result,
    wishes: wishes.map(({ challenge: _challenge, profile: _profile, rank: _rank, ...reason }) => reason),
  }
}

test('the placed are told which wish they have, why not a better one, and that worse ones do not matter', () => {
  assert.deepEqual(
    reasons(
      {
        wishes: { a: 'X Y Z', b: 'X' },
        seats: {
          X: { required: 1, ranking: 'b a' },
          Y: { required: 1, ranking: 'a' },
          Z: { optional: 1, ranking: 'a' },
        },
      },
      'a',
    ),
    {
      result: { kind: 'placed', challenge: 'Y', profile: 'seat', wish: 2, byDecision: false },
      wishes: [
        { kind: 'ranked-below', position: 2, ranked: 2, cutoff: 1, byLot: false },
        { kind: 'obtained' },
        { kind: 'holds-better', wish: 2 },
      ],
    },
  )
})

test('the unplaced get one case a wish: not ranked, excluded, below, closed, optional seat not opened', () => {
  assert.deepEqual(
    reasons(
      {
        wishes: { a: 'N E B C/dev O', b: 'B', c: 'E N' },
        seats: {
          N: { required: 1, ranking: 'c' },
          E: { required: 1, ranking: 'a c' },
          B: { required: 1, ranking: 'b a' },
          'C/dev': { required: 1, ranking: 'a' },
          'C/data': { required: 1, ranking: '' },
          O: { optional: 1, ranking: 'a' },
        },
        priority: 'B O C E N',
        places: 5,
        exclusions: { a: 'E' },
        locks: { c: 'N' },
      },
      'a',
    ).wishes.map(({ kind }) => kind),
    ['not-ranked', 'excluded', 'ranked-below', 'challenge-closed', 'obtained'],
  )
  const closed = reasons({ wishes: { a: 'C' }, seats: { C: { required: 2, ranking: 'a' } } }, 'a')
  assert.deepEqual(closed.wishes, [{ kind: 'challenge-closed', step: 1, emptyProfile: 'seat' }])
  const optional: Sketch = {
    wishes: { a: 'O', b: 'B' },
    seats: { B: { required: 1, ranking: 'b' }, O: { optional: 1, ranking: 'a' } },
    places: 1,
  }
  assert.deepEqual(reasons(optional, 'a').wishes, [{ kind: 'optional-not-opened', position: 1 }])
})

test('who lost a draw is told that only the draw came between', () => {
  const sketch: Sketch = { wishes: { a: 'X', b: 'X' }, seats: { X: { required: 1, ranking: '(a b)' } } }
  const loser = solve(problem(sketch)).assignments[0]?.candidate === 'a' ? 'b' : 'a'
  assert.deepEqual(reasons(sketch, loser).wishes, [
    { kind: 'ranked-below', position: 2, ranked: 2, cutoff: 1, byLot: true },
  ])
})

test('who was placed by decision is told so, and who met only decided seats sees no cutoff', () => {
  const sketch: Sketch = {
    wishes: { a: 'X Y', b: 'Y' },
    seats: { X: { required: 1, ranking: 'a' }, Y: { required: 1, ranking: 'b a' } },
    locks: { a: 'Y' },
  }
  assert.deepEqual(reasons(sketch, 'a'), {
    result: { kind: 'placed', challenge: 'Y', profile: 'seat', wish: 2, byDecision: true },
    wishes: [{ kind: 'placed-by-decision' }, { kind: 'obtained' }],
  })
  assert.deepEqual(reasons(sketch, 'b').wishes, [
    { kind: 'ranked-below', position: 1, ranked: 2, cutoff: null, byLot: false },
  ])
})

test('everybody in 150 small programmes and a large one gets a reason that the figures bear out', () => {
  const problems = Array.from({ length: 150 }, (_, seed) =>
    smallMarket(seeded(seed), { tie: 0.4, lock: 0.3, exclusion: 0.3 }),
  )
  for (const market of [...problems, editionSize(seeded(1))]) {
    const outcome = solve(market)
    for (const { id, wishes } of market.candidates) {
      const reason = explain(market, outcome, id)
      assert.equal(reason.wishes.length, wishes.length)
      for (const wish of reason.wishes) assert.ok(holds(market, outcome, id, wish), JSON.stringify({ id, wish }))
    }
  }
})

test('a reason names nobody else', () => {
  const market = editionSize(seeded(2))
  const outcome = solve(market)
  const ids = market.candidates.map(({ id }) => id)
  for (const id of ids) {
    const text = JSON.stringify(explain(market, outcome, id))
    assert.deepEqual(
      ids.filter(other => text.includes(`"${other}"`)),
      [id],
    )
  }
})

/** Whether a reason is true, from the problem and the outcome. */
function holds(market: Problem, outcome: Outcome, id: string, wish: SeatType & { rank: number } & WishReason): boolean {
  const seat = outcome.seats.find(other => keyOf(other) === keyOf(wish))
  const held = outcome.assignments.find(({ candidate }) => candidate === id)
  const tiers = market.rankings.find(other => keyOf(other) === keyOf(wish))?.tiers ?? []
  const isRanked = tiers.flat().includes(id)
  const isClosed = outcome.closed.some(({ challenge }) => challenge === wish.challenge)
  const isLocked = market.locks.some(({ candidate }) => candidate === id)
  switch (wish.kind) {
    case 'obtained':
      return held !== undefined && keyOf(held) === keyOf(wish)
    case 'holds-better':
      return held !== undefined && wish.wish < wish.rank
    case 'placed-by-decision':
      return isLocked
    case 'excluded':
      return market.exclusions.some(({ candidate, challenge }) => candidate === id && challenge === wish.challenge)
    case 'not-ranked':
      return !isRanked
    case 'challenge-closed':
      return isRanked && isClosed
    case 'optional-not-opened':
      return isRanked && !isClosed && seat?.capacity === 0
    case 'ranked-below':
      return isRanked && !isClosed && seat?.filled === seat?.capacity && wish.position > (seat?.cutoff ?? 0)
  }
}
