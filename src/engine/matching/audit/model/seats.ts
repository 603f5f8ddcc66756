import type { Compact } from '../compact.ts'
import { hopeless } from '../enumerate.ts'
import { implies, plus, type Row, row } from '../linear.ts'
import { held, type NamedWish } from './cutoffs.ts'

export const isKept = ({ challenges }: Compact, challenge: number) => challenges[challenge]?.locked === true

/** The places of a post's optional seats in the published order. */
const turnsAt = ({ optional }: Compact, post: number) =>
  optional.flatMap((other, turn) => (other === post ? [turn] : []))

/** The optional seats in which people sit by decision. */
export function takenByDecision(market: Compact): Set<number> {
  const beyond = market.posts.map(({ locked, required }) => Math.max(0, locked - required))
  return new Set(beyond.flatMap((count, post) => turnsAt(market, post).slice(0, count)))
}

/** What is open or closed whatever one chooses. */
export function closureRows(market: Compact): Row[] {
  const fixed = (challenge: number, open: number) => row(plus([`o${challenge}`]), '=', open)
  const kept = [...market.challenges.keys()].filter(challenge => isKept(market, challenge))
  return [...hopeless(market).map(challenge => fixed(challenge, 0)), ...kept.map(challenge => fixed(challenge, 1))]
}

/** Each open type of seat has its required seats filled, and as many more as optional ones are taken, the first ones first. */
export function seatRows(market: Compact, wishes: NamedWish[][]): Row[] {
  const preset = takenByDecision(market)
  return market.posts.flatMap(({ challenge }, post) => {
    const turns = turnsAt(market, post)
    const seated = held(wishes.flat().filter(wish => wish.post === post))
    return [
      ...turns.map(turn => implies(`u${turn}`, `o${challenge}`)),
      ...turns.slice(1).map((turn, index) => implies(`u${turn}`, `u${turns[index]}`)),
      ...turns.filter(turn => preset.has(turn)).map(turn => row(plus([`u${turn}`]), '=', 1)),
      ...(isKept(market, challenge)
        ? keptRows(market, post, seated, turns)
        : [row([...plus(seated), ...plus([`o${challenge}`], -required(market, post)), ...less(turns)], '=', 0)]),
    ]
  })
}

const required = ({ posts }: Compact, post: number) => posts[post]?.required as number

const less = (turns: number[]) =>
  plus(
    turns.map(turn => `u${turn}`),
    -1,
  )

/** In a challenge that a lock keeps open required seats may stay empty, if nobody is refused there and no optional one is taken. */
function keptRows(market: Compact, post: number, seated: string[], turns: number[]): Row[] {
  const preset = takenByDecision(market)
  const { challenge, locked } = market.posts[post] as Compact['posts'][number]
  const need = required(market, post)
  const excludes = (name: string) => row([...plus([`h${post}`]), ...plus([name], need)], '<=', need)
  return [
    row([...plus([...seated, `h${post}`]), ...less(turns)], '=', need - locked),
    ...[`w${post}`, `v${challenge}`].map(excludes),
    ...turns.filter(turn => !preset.has(turn)).map(turn => excludes(`u${turn}`)),
  ]
}
