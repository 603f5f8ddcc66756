import type { Compact } from '../compact.ts'
import { plus, type Terms } from '../linear.ts'
import type { Score } from '../score.ts'
import type { NamedWish } from './cutoffs.ts'
import { isKept } from './seats.ts'

/** One level, or a part of one, to be maximised: small enough a number to be exact in floating point. */
export type Objective = {
  terms: Terms
  /** The same number for a result that was played. */
  valueIn: (score: Score) => number
  /** The sums of which it is made: when the whole is at its highest, each of them is what it is in any solution. */
  parts: Terms[]
}

/** The largest weight in an objective: its sums stay below what floating point tells apart without doubt. */
const LARGEST = 2 ** 15

export function objectives(market: Compact, wishes: NamedWish[], met: Terms): Objective[] {
  const { challenges, longestList, order, posts } = market
  const locked = posts.reduce((sum, post) => sum + post.locked, 0)
  const viable = plus(challenges.map((_, index) => `${isKept(market, index) ? 'v' : 'o'}${index}`))
  const points = wishes.flatMap(({ points, name }): Terms => (points > 0 ? [[points, `x${name}`]] : []))
  const held = Array.from({ length: longestList }, (_, rank) =>
    plus(wishes.filter(wish => wish.rank === rank).map(({ name }) => `x${name}`)),
  )
  const kept = order.map(challenge => plus([`o${challenge}`]))
  return [
    single(plus(wishes.map(({ name }) => `x${name}`)), score => (score[0] as number) - locked),
    single(viable, score => score[1] as number),
    ...inTurn(held, Math.max(2, market.places + 1), 2),
    single(points, score => score[2 + longestList] as number),
    single(met, score => score[3 + longestList] as number),
    ...inTurn(kept, 2, 4 + longestList),
  ]
}

const single = (terms: Terms, valueIn: Objective['valueIn']): Objective => ({ terms, valueIn, parts: [terms] })

/** Sums below `base`, the first deciding before the next, in as few objectives as the largest weight allows; `at` in a score. */
function inTurn(sums: Terms[], base: number, at: number): Objective[] {
  const size = Math.max(1, Math.floor(Math.log(LARGEST) / Math.log(base)))
  const weight = (index: number) => base ** (size - 1 - (index % size))
  return sums.flatMap((_, first): Objective[] => {
    if (first % size > 0) return []
    const group = [...sums.keys()].slice(first, first + size)
    return [
      {
        terms: group.flatMap(index =>
          (sums[index] as Terms).map(([n, name]): Terms[number] => [n * weight(index), name]),
        ),
        parts: group.map(index => sums[index] as Terms),
        valueIn: score => group.reduce((sum, index) => sum + weight(index) * (score[at + index] as number), 0),
      },
    ]
  })
}
