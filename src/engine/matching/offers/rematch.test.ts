import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadOptimiser } from '../../../platform/optimiser/index.ts'
import { pick, type Random, seeded } from '../../testing/index.ts'
import {
  type Problem,
  type Rematch,
  rematch,
  type Situation,
  situationOf,
  solve,
  withoutChallenge,
  withoutPeople,
  withSeats,
} from '../index.ts'
import { name, problem, seatType } from '../testing/build.ts'
import { editionSize, listedOtherwise, smallMarket } from '../testing/random.ts'
import { fewestMoves, fewestMovesOfAll } from '../testing/referee.ts'

const rivals = problem({
  wishes: { a: 'X Y', b: 'X Y', c: 'Y' },
  seats: { X: { required: 1, ranking: 'a b' }, Y: { required: 1, ranking: 'b c' } },
})

const offered = (it: Problem) => situationOf(it, solve(it))
const firm = (situation: Situation, id: string): Situation => ({
  ...situation,
  held: situation.held.map(it => (it.candidate === id ? { ...it, answer: 'firm' } : it)),
})
const aloud = ({ moves, empty }: Rematch) => [
  ...moves.map(({ candidate, from, to }) => `${candidate}:${from ? name(from) : ''}>${name(to)}`),
  ...empty.map(it => `${name(it)} ${it.seats} empty, ${it.missing} missing`),
]

test('a decline moves whoever still hopes for better, and nobody who is firm', () => {
  const situation = offered(rivals)
  assert.deepEqual(aloud(rematch(rivals, withoutPeople(situation, ['a']))), ['b:Y>X', 'c:>Y'])
  assert.deepEqual(aloud(rematch(rivals, withoutPeople(firm(situation, 'b'), ['a']))), ['X 1 empty, 1 missing'])
})

test('a decline is tried without anything being kept', () => {
  const situation = offered(rivals)
  const copy = structuredClone(situation)
  rematch(rivals, withoutPeople(situation, ['a']))
  assert.deepEqual(situation, copy)
})

test('people of a withdrawn challenge wait for a free seat, and whom they outrank stays and is named', () => {
  const situation = withoutChallenge(offered(rivals), 'X')
  const free = rematch(rivals, withSeats(situation, { ...seatType('Y'), seats: 1 }))
  assert.deepEqual(aloud(free), ['c:>Y'])
  const ranked = problem({
    wishes: { a: 'X Y', b: 'Y', c: 'Y' },
    seats: { X: { required: 1, ranking: 'a' }, Y: { required: 1, ranking: 'a b c' } },
  })
  const after = rematch(ranked, withoutChallenge(offered(ranked), 'X'))
  assert.deepEqual(aloud(after), [])
  assert.deepEqual(after.passedOver, [{ ...seatType('Y'), candidate: 'a', holders: ['b'] }])
})

test('a challenge added takes people who like it more, and their seats are refilled', () => {
  const more = problem({
    wishes: { a: 'X Y', b: 'Z X Y', c: 'Y' },
    seats: {
      X: { required: 1, ranking: 'a b' },
      Y: { required: 1, ranking: 'b c' },
      Z: { required: 1, ranking: 'b' },
    },
  })
  const added = withSeats(offered(rivals), { ...seatType('Z'), seats: 1 })
  assert.deepEqual(aloud(rematch(more, added)), ['b:Y>Z', 'c:>Y'])
})

test('a situation that cannot be is refused', () => {
  const situation = offered(rivals)
  const [first] = situation.held
  assert.throws(() => rematch(rivals, { ...situation, gone: ['stranger'] }), /Unknown candidate stranger/)
  assert.throws(() => rematch(rivals, { ...situation, seats: [] }), /More people than seats/)
  assert.throws(() => rematch(rivals, { ...situation, held: [first, first] as Situation['held'] }), /two seats/)
})

/** Some have answered, one to three have gone, sometimes with a challenge, and sometimes there is one seat more. */
function upset(random: Random, market: Problem): Situation {
  const start = offered(market)
  const answered = start.held.map(it => (random() < 0.3 ? { ...it, answer: 'firm' as const } : it))
  const leaving = Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(random, market.candidates).id)
  const left = withoutPeople({ ...start, held: answered }, leaving)
  const fewer = random() < 0.2 ? withoutChallenge(left, pick(random, market.challenges).id) : left
  const { id, seats } = pick(random, market.challenges)
  const more = { challenge: id, profile: pick(random, seats).profile, seats: 1 }
  return random() < 0.3 ? withSeats(fewer, more) : fewer
}

const chance = { tie: 0.3, lock: 0.3, exclusion: 0.3 }

test('nobody moves who could have stayed: 1,000 situations against every arrangement', () => {
  let moved = 0
  for (let seed = 1; seed <= 1000; seed++) {
    const random = seeded(seed)
    const market = smallMarket(random, chance)
    const situation = upset(random, market)
    const { moves } = rematch(market, situation)
    assert.equal(moves.length, fewestMovesOfAll(market, situation), `seed ${seed}`)
    moved += moves.length
  }
  assert.ok(moved > 300, `${moved} moves`)
})

test('nobody moves who could have stayed: a solver of integer programmes agrees', async () => {
  const solver = await loadOptimiser()
  for (let seed = 1; seed <= 150; seed++) {
    const random = seeded(seed + 5000)
    const market = seed % 15 === 0 ? editionSize(random) : smallMarket(random, chance)
    const situation = upset(random, market)
    assert.equal(rematch(market, situation).moves.length, fewestMoves(market, situation, solver), `seed ${seed}`)
  }
})

test('everybody who moves is better off, the firm stay, and the listing has no effect', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const random = seeded(seed)
    const market = editionSize(random)
    const situation = upset(random, market)
    const after = rematch(market, situation)
    const wishes = new Map(market.candidates.map(it => [it.id, it.wishes.map(name)]))
    for (const { candidate, from, to } of after.moves) {
      const list = wishes.get(candidate) ?? []
      assert.ok(!from || list.indexOf(name(to)) < list.indexOf(name(from)))
    }
    for (const it of situation.held.filter(({ answer }) => answer === 'firm'))
      assert.ok(after.held.some(other => other.candidate === it.candidate && name(other) === name(it)))
    const relisted = { ...situation, held: situation.held.toReversed(), seats: situation.seats.toReversed() }
    assert.deepEqual(rematch(listedOtherwise(random, market), relisted), after)
  }
})
