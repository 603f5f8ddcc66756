import {
  byBestClosure,
  canBeManipulated,
  scarceMarket,
  sequentially,
} from '../../src/engine/matching/testing/strategy.ts'
import { seeded } from '../../src/engine/testing/index.ts'
import type { Bench, Section } from './frame.ts'

/** How often somebody who knew everything could gain by misstating wishes, by the published rule and by the best closures. */
export function measureStrategy({ quick, say }: Bench): Section {
  const count = quick ? 200 : 2000
  say(`looking for false wishes that pay in ${count} markets`)
  const markets = Array.from({ length: count }, (_, i) => scarceMarket(seeded(i)))
  const share = (mechanism: typeof sequentially) =>
    (100 * markets.filter(market => canBeManipulated(market, mechanism)).length) / count
  const seats = (mechanism: typeof sequentially) => markets.reduce((sum, market) => sum + mechanism(market).size, 0)
  const closed = markets.filter(market => sequentially(market).size < 6).length
  const note = `${count.toLocaleString('en')} markets, five to seven people for six seats; something closes in ${closed}`
  return {
    title: 'Stating false wishes',
    figures: [
      {
        what: 'markets where it pays, published order',
        value: share(sequentially),
        unit: '%',
        aim: { atMost: 3 },
        note,
      },
      { what: 'the same, best closures chosen', value: share(byBestClosure), unit: '%', note: 'every list was tried' },
      {
        what: 'seats filled, of those the best closures fill',
        value: (100 * seats(sequentially)) / seats(byBestClosure),
        unit: '%',
        aim: { atLeast: 98.5 },
      },
    ],
  }
}
