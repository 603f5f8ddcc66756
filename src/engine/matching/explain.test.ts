import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../testing/index.ts'
import type { WishReason } from './explain.ts'
import { explain, type Outcome, type Problem, type SeatType, solve } from './index.ts'
import { readMarket } from './market.ts'
import { keyOf } from './ordering.ts'
import { problem, type Sketch } from './testing/build.ts'
import { editionSize, smallMarket } from './testing/random.ts'

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
    smallMarket(seeded(seed), { tie: 0.4, lock: 0.3, exclusion: 0.3, budget: 0.3 }),
  )
  const met = new Set<string>()
  for (const market of [...problems, editionSize(seeded(1))]) {
    const outcome = solve(market)
    for (const { id, wishes } of market.candidates) {
      const reason = explain(market, outcome, id)
      assert.equal(reason.wishes.length, wishes.length)
      for (const wish of reason.wishes) {
        assert.ok(holds(market, outcome, id, wish), JSON.stringify({ id, wish }))
        met.add(wish.kind)
      }
    }
  }
  assert.equal(met.size, 8)
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

/** Whether a reason is true, from the problem and the outcome alone. */
function holds(market: Problem, outcome: Outcome, id: string, wish: SeatType & { rank: number } & WishReason): boolean {
  const isThere = (it: SeatType) => keyOf(it) === keyOf(wish)
  const seat = outcome.seats.find(isThere)
  const held = outcome.assignments.find(({ candidate }) => candidate === id)
  const wishes = market.candidates.find(it => it.id === id)?.wishes ?? []
  const ranked = market.rankings.find(isThere)?.tiers.flat() ?? []
  const closure = outcome.closed.find(({ challenge }) => challenge === wish.challenge)
  const isRefused = ranked.includes(id) && !closure && seat?.filled === seat?.capacity
  switch (wish.kind) {
    case 'obtained':
      return held !== undefined && isThere(held)
    case 'holds-better':
      return held !== undefined && wish.wish < wish.rank && keyOf(wishes[wish.wish - 1] as SeatType) === keyOf(held)
    case 'placed-by-decision':
      return market.locks.some(({ candidate }) => candidate === id)
    case 'excluded':
      return market.exclusions.some(
        it => it.candidate === id && it.challenge === wish.challenge && [null, wish.profile].includes(it.profile),
      )
    case 'not-ranked':
      return !ranked.includes(id) && wish.ranked === ranked.length
    case 'challenge-closed':
      return ranked.includes(id) && closure?.step === wish.step && closure.emptyProfile === wish.emptyProfile
    case 'optional-not-opened':
      return isRefused && seat?.capacity === 0 && market.optionalOrder.findIndex(isThere) + 1 === wish.position
    case 'ranked-below':
      return isRefused && saysTheFigures(market, outcome, id, wish)
  }
}

/** The positions are those of the published draw, and the lot is blamed exactly when somebody level was admitted. */
function saysTheFigures(
  market: Problem,
  outcome: Outcome,
  id: string,
  wish: SeatType & Extract<WishReason, { kind: 'ranked-below' }>,
): boolean {
  const post = readMarket(market).posts.find(it => keyOf(it) === keyOf(wish))
  const free = outcome.assignments.filter(it => !market.locks.some(({ candidate }) => candidate === it.candidate))
  const admitted = free.filter(it => keyOf(it) === keyOf(wish)).map(({ candidate }) => candidate)
  const places = admitted.map(it => post?.order.indexOf(it) ?? -1).map(index => index + 1)
  const isLevel = admitted.some(it => post?.tier.get(it) === post?.tier.get(id))
  const cutoff = places.length > 0 ? Math.max(...places) : null
  const figures = [wish.position, wish.ranked, wish.cutoff, wish.byLot]
  const expected = [(post?.order.indexOf(id) ?? -1) + 1, post?.order.length, cutoff, isLevel]
  return figures.every((figure, i) => figure === expected[i]) && wish.position > (cutoff ?? 0)
}
