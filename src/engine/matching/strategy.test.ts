import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../testing/index.ts'
import { readMarket } from './market.ts'
import { run } from './rounds.ts'
import { byBestClosure, canBeManipulated, scarceMarket, sequentially } from './testing/strategy.ts'

const markets = Array.from({ length: 1000 }, (_, i) => scarceMarket(seeded(i)))
const manipulated = markets.filter(market => canBeManipulated(market, sequentially))

test('at most 3 % of 1,000 markets short of people let somebody gain by stating other wishes', t => {
  const some = markets.slice(0, 250)
  const otherwise = some.filter(market => canBeManipulated(market, byBestClosure))
  t.diagnostic(`${manipulated.length} of 1,000, and ${otherwise.length} of 250 if the best closures were chosen`)
  assert.ok(manipulated.length <= 30, `${manipulated.length} markets`)
  assert.ok(otherwise.length >= 50, `${otherwise.length} by best closure`)
})

test('where nothing closes nobody can gain', () => {
  const whole = markets.filter(market => run(readMarket(market), market).closed.length === 0)
  assert.ok(whole.length >= 100, `only ${whole.length} markets without closure`)
  assert.deepEqual(
    whole.filter(market => manipulated.includes(market)),
    [],
  )
})

test('closing in a published order fills at least 98 % of the seats that the best closures would', () => {
  const seats = (mechanism: typeof sequentially) => markets.reduce((sum, market) => sum + mechanism(market).size, 0)
  const [ours, most] = [seats(sequentially), seats(byBestClosure)]
  assert.ok(ours <= most && ours >= 0.98 * most, `${ours} of ${most}`)
})
