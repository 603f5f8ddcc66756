import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../testing/index.ts'
import { solve, verify } from './index.ts'
import { problem } from './testing/build.ts'
import { mutations } from './testing/mutate.ts'
import { editionSize, smallMarket } from './testing/random.ts'

const chance = { tie: 0.5, lock: 0.6, exclusion: 0.3, budget: 0.5 }

for (const [name, mutate] of Object.entries(mutations)) {
  test(`the checker finds it when ${name}`, () => {
    let tried = 0
    for (let seed = 1; tried < 12 && seed < 1500; seed++) {
      const random = seeded(seed)
      const market = smallMarket(random, chance)
      const forged = mutate(random, market, solve(market))
      if (!forged) continue
      tried++
      assert.notDeepEqual(verify(market, forged), [], `seed ${seed}: ${JSON.stringify(forged)}`)
    }
    assert.equal(tried, 12)
  })
}

test('the checker finds 100 falsifications of a programme of 84 candidates', () => {
  const market = editionSize(seeded(11))
  const outcome = solve(market)
  const random = seeded(12)
  const forgeries = Array.from({ length: 100 }, (_, i) => Object.values(mutations)[i % Object.keys(mutations).length])
    .map(mutate => mutate?.(random, market, outcome))
    .filter(forged => forged !== undefined)
  assert.ok(forgeries.length >= 75)
  for (const forged of forgeries) assert.notDeepEqual(verify(market, forged), [])
})

test('the checker finds an outcome given for another problem', () => {
  const market = editionSize(seeded(13))
  const outcome = solve({ ...market, places: market.places + 1 })
  assert.ok(verify(market, outcome).some(({ rule }) => rule === 'input-digest'))
})

test('the checker names the people and the rule', () => {
  const market = problem({ wishes: { a: 'X', b: 'X' }, seats: { X: { required: 1, ranking: 'a b' } } })
  const forged = { ...solve(market), assignments: [{ candidate: 'b', challenge: 'X', profile: 'seat' }] }
  assert.deepEqual(verify(market, forged)[0], {
    rule: 'justified-envy',
    people: ['a', 'b'],
    challenge: 'X',
    profile: 'seat',
  })
})

test('the checker tells a draw not respected from a rank not respected', () => {
  const market = problem({ wishes: { a: 'X', b: 'X' }, seats: { X: { required: 1, ranking: '(a b)' } } })
  const outcome = solve(market)
  const loser = outcome.assignments[0]?.candidate === 'a' ? 'b' : 'a'
  const forged = { ...outcome, assignments: [{ candidate: loser, challenge: 'X', profile: 'seat' }] }
  assert.equal(verify(market, forged)[0]?.rule, 'tie-break')
})
