import type { Compact } from '../compact.ts'
import { merged, plus, type Row, row, type Terms } from '../linear.ts'
import { held, type NamedWish } from './cutoffs.ts'

/** A pair is together in a challenge when both hold a seat there; `met` counts the pairs. */
export function teammateRows(market: Compact, wishes: NamedWish[][]): { rows: Row[]; met: Terms } {
  const inside = (person: number, challenge: number) =>
    held((wishes[person] as NamedWish[]).filter(({ post }) => market.posts[post]?.challenge === challenge))
  const rows: Row[] = []
  const met: Terms = market.halfPairs.flatMap(([person, challenge]) => plus(inside(person, challenge)))
  for (const [pair, people] of market.pairs.entries()) {
    for (const challenge of market.challenges.keys()) {
      const seats = people.map(person => inside(person, challenge))
      if (seats.some(names => names.length === 0)) continue
      const together = `g${pair}_${challenge}`
      rows.push(...seats.map(names => row([...plus([together]), ...plus(names, -1)], '<=', 0)))
      met.push([1, together])
    }
  }
  return { rows, met: merged(met) }
}
