import type { Compact } from '../compact.ts'
import { merged, plus, type Row, row, type Terms } from '../linear.ts'
import { takenByDecision } from './seats.ts'

/** Places and budget; and an optional seat that somebody wants is taken unless the opening stopped before it, for want of either. */
export function orderRows(market: Compact): Row[] {
  const preset = takenByDecision(market)
  const stops = [...market.optional.keys()].filter(turn => !preset.has(turn))
  return [...limitRows(market, stops), ...stops.flatMap((turn, index) => stopRows(market, turn, stops[index - 1]))]
}

const postAt = ({ optional, posts }: Compact, turn: number) =>
  posts[optional[turn] as number] as Compact['posts'][number]

const hasBudget = ({ money }: Compact) => money !== Number.POSITIVE_INFINITY

/** The seats open fit, and with the one at which the opening stopped they would not. */
function limitRows(market: Compact, stops: number[]): Row[] {
  const { optional, posts, places, money } = market
  const using = (each: (post: Compact['posts'][number]) => number): Terms => [
    ...posts.map((post): Terms[number] => [post.required * each(post), `o${post.challenge}`]),
    ...optional.map((_, turn): Terms[number] => [each(postAt(market, turn)), `u${turn}`]),
  ]
  const [seats, spent] = [using(() => 1), using(({ price }) => price)]
  const full = plus(
    stops.map(turn => `p${turn}`),
    -places,
  )
  const tooDear = stops.map((turn): Terms[number] => [postAt(market, turn).price - money - 1, `m${turn}`])
  const byMoney = [row(merged(spent), '<=', money), row(merged([...spent, ...tooDear]), '>=', 0)]
  return [
    row(merged(seats), '<=', places),
    row(merged([...seats, ...full]), '>=', 0),
    ...(hasBudget(market) ? byMoney : []),
  ]
}

/** The opening stops at one seat at most, of an open challenge; before it, whatever is wanted is taken, and from it on nothing is. */
function stopRows(market: Compact, turn: number, before: number | undefined): Row[] {
  const [stopped, taken] = [`b${turn}`, `u${turn}`]
  const here = [...plus([stopped]), ...plus(before === undefined ? [] : [`b${before}`], -1)]
  const reasons = hasBudget(market) ? [`p${turn}`, `m${turn}`] : [`p${turn}`]
  return [
    row([...here, ...plus(reasons, -1)], '=', 0),
    row([...here, ...plus([`o${postAt(market, turn).challenge}`], -1)], '<=', 0),
    row(plus([taken, stopped]), '<=', 1),
    row([...plus([taken, stopped]), ...plus([`w${market.optional[turn]}`], -1)], '>=', 0),
  ]
}
