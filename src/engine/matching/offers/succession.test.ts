import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pick, seeded } from '../../testing/index.ts'
import { nextInLine, type Outcome, type Succession, solve, verify, whoWasClose } from '../index.ts'
import { name, problem, type Sketch, seatType } from '../testing/build.ts'
import { editionSize } from '../testing/random.ts'

const chain: Sketch = {
  wishes: { a: 'X Y', b: 'X Y', c: 'Y Z', d: 'Z', e: 'X' },
  seats: {
    X: { required: 1, ranking: 'a b e' },
    Y: { required: 1, ranking: 'b c' },
    Z: { required: 1, ranking: 'c d' },
  },
}

const aloud = ({ moves, left }: Succession) => [
  ...moves.map(({ candidate, from, to }) => `${candidate}:${from ? name(from) : ''}>${name(to)}`),
  left ? `${name(left)} left${left.short ? ', short' : ''}` : 'nothing left',
]

test('a freed seat is proposed along the chain that its first taker starts', () => {
  const built = problem(chain)
  const outcome = solve(built)
  assert.deepEqual(aloud(nextInLine(built, outcome, seatType('X'), ['a'])), ['b:Y>X', 'c:Z>Y', 'd:>Z', 'nothing left'])
  assert.deepEqual(aloud(nextInLine(built, outcome, seatType('X'), ['a', 'd'])), ['b:Y>X', 'c:Z>Y', 'Z left, short'])
  assert.deepEqual(aloud(nextInLine(built, outcome, seatType('X'), ['a', 'b'])), ['e:>X', 'nothing left'])
})

test('an optional seat left empty leaves no challenge short', () => {
  const built = problem({ wishes: { a: 'X' }, seats: { X: { optional: 1, ranking: 'a' } } })
  assert.deepEqual(aloud(nextInLine(built, solve(built), seatType('X'), ['a'])), ['X left'])
})

test('locked people never move', () => {
  const built = problem({ ...chain, locks: { b: 'Y' } })
  assert.deepEqual(aloud(nextInLine(built, solve(built), seatType('X'), ['a'])), ['e:>X', 'nothing left'])
})

test('whoever moves twice along a chain is reported once, from first to last', () => {
  const built = problem({
    wishes: { a: 'X', b: 'X Y', c: 'W Y Z', d: 'Z W', e: 'Y', x: 'W' },
    seats: {
      W: { required: 1, ranking: 'd x c' },
      X: { required: 1, ranking: 'a b' },
      Y: { required: 1, ranking: 'b c e' },
      Z: { required: 1, ranking: 'c d' },
    },
  })
  const proposed = nextInLine(built, solve(built), seatType('X'), ['a', 'x'])
  assert.deepEqual(aloud(proposed), ['b:Y>X', 'c:Z>W', 'd:W>Z', 'e:>Y', 'nothing left'])
})

test('after any decline in a programme of 84 candidates the chain leaves nobody with a reason to complain', () => {
  const market = editionSize(seeded(21))
  const outcome = solve(market)
  const random = seeded(22)
  for (let i = 0; i < 20; i++) {
    const gone = pick(random, outcome.assignments)
    const after = applied(outcome, nextInLine(market, outcome, gone, [gone.candidate]), gone.candidate)
    const complaints = verify(market, after)
      .filter(({ rule }) => rule === 'justified-envy' || rule === 'tie-break' || rule === 'seat-left-empty')
      .filter(({ people }) => people[0] !== gone.candidate)
    assert.deepEqual(complaints, [])
  }
})

test('those who were close are those whom one more seat would have let in, in order', () => {
  const built = problem(chain)
  const close = whoWasClose(built, solve(built))
  assert.deepEqual(
    close.map(({ next, ...seat }) => [
      name(seat),
      ...next.map(({ candidate, position, holds }) => `${position} ${candidate} ${holds && name(holds)}`),
    ]),
    [
      ['X', '2 b Y', '3 e null'],
      ['Y', '2 c Z'],
      ['Z', '2 d null'],
    ],
  )
})

test('nobody is close to a closed challenge', () => {
  const built = problem({ wishes: { a: 'X' }, seats: { X: { required: 2, ranking: 'a' } } })
  assert.deepEqual(whoWasClose(built, solve(built)), [])
})

function applied(outcome: Outcome, { moves }: Succession, gone: string): Outcome {
  const moved = new Map(moves.map(({ candidate, to }) => [candidate, to]))
  const stay = outcome.assignments.filter(({ candidate }) => candidate !== gone && !moved.has(candidate))
  return { ...outcome, assignments: [...stay, ...[...moved].map(([candidate, to]) => ({ candidate, ...to }))] }
}
