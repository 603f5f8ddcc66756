import { readMarket } from '../market.ts'
import type { Problem } from '../problem.ts'
import type { Compact } from './compact.ts'
import { hopeless } from './enumerate.ts'
import { type Row, row, type Terms } from './linear.ts'
import type { Score } from './score.ts'

/**
 * The open sets that can stand, as an integer programme. `o` a challenge is open; `x` a person holds a wish and `y` the cutoff there
 * admits them; `w` a type of seat refuses somebody; `u` an optional seat is taken; `b` the opening of optional seats has stopped at
 * that place of the published order or before, for want of places (`p`) or money (`m`); `h` required seats empty in a challenge
 * that a lock keeps open, `v` none is; `g` two teammates are together.
 *
 * Every result of the rule on a set is a solution. The converse is almost true: two or more ways of opening optional seats may be
 * consistent with the order for one set, of which the rule has the first. Whoever solves it must play the set found.
 */
export type Model = { rows: Row[]; whole: Set<string>; levels: Objective[] }

/** One level, or a part of one, to be maximised: small enough a number to be exact in floating point. */
export type Objective = {
  terms: Terms
  /** The same number for a result that was played. */
  valueIn: (score: Score) => number
  /** The sums of which it is made: when the whole is at its highest, each of them is what it is in any solution. */
  parts: Terms[]
}

type Wish = { person: number; post: number; rank: number; points: number; name: string }

export function modelOf(problem: Problem, market: Compact): Model {
  const wishes = market.wishes.map((list, person) =>
    list.map((wish, place): Wish => ({ person, ...wish, name: `${person}_${place}` })),
  )
  const all = wishes.flat()
  const at = market.posts.map((_, post) => all.filter(wish => wish.post === post))
  const teams = teammateRows(market, wishes)
  const rows = [
    ...closureRows(market),
    ...personRows(wishes),
    ...seatRows(market, at),
    ...cutoffRows(problem, market, at, wishes),
    ...orderRows(market),
    ...teams.rows,
  ]
  const whole = new Set(market.posts.map((_, post) => `h${post}`))
  return {
    rows: rows.filter(({ terms }) => terms.length > 0),
    whole,
    levels: objectives(market, all, teams.met),
  }
}

const plus = (names: string[], n = 1): Terms => names.map(name => [n, name])

const isKept = (market: Compact, challenge: number) => market.challenges[challenge]?.locked === true

/** The places of a post's optional seats in the published order. */
const turnsAt = ({ optional }: Compact, post: number) =>
  optional.flatMap((other, turn) => (other === post ? [turn] : []))

/** Optional seats in which people sit by decision. */
function taken(market: Compact): Set<number> {
  return new Set(
    market.posts.flatMap(({ locked, required }, post) =>
      turnsAt(market, post).slice(0, Math.max(0, locked - required)),
    ),
  )
}

function closureRows(market: Compact): Row[] {
  const never = hopeless(market).map(index => row([[1, `o${index}`]], '=', 0))
  const always = market.challenges.flatMap((_, index) =>
    isKept(market, index) ? [row([[1, `o${index}`]], '=', 1)] : [],
  )
  return [...never, ...always]
}

const personRows = (wishes: Wish[][]): Row[] =>
  wishes.map(list => row(plus(list.map(({ name }) => `x${name}`)), '<=', 1))

/** Each open type of seat has its required seats filled, and as many more as optional ones are taken. */
function seatRows(market: Compact, at: Wish[][]): Row[] {
  const preset = taken(market)
  return market.posts.flatMap(({ challenge, required, locked }, post) => {
    const open = `o${challenge}`
    const turns = turnsAt(market, post)
    const held = plus((at[post] as Wish[]).map(({ name }) => `x${name}`))
    const more = plus(
      turns.map(turn => `u${turn}`),
      -1,
    )
    const own = turns.flatMap((turn, index) => [
      row(
        [
          [1, `u${turn}`],
          [-1, open],
        ],
        '<=',
        0,
      ),
      ...(index > 0
        ? [
            row(
              [
                [1, `u${turn}`],
                [-1, `u${turns[index - 1]}`],
              ],
              '<=',
              0,
            ),
          ]
        : []),
      ...(preset.has(turn) ? [row([[1, `u${turn}`]], '=', 1)] : []),
    ])
    if (!isKept(market, challenge)) return [...own, row([...held, [-required, open], ...more], '=', 0)]
    const empty = `h${post}`
    return [
      ...own,
      row([...held, [1, empty], ...more], '=', required - locked),
      row(
        [
          [1, empty],
          [required, `w${post}`],
        ],
        '<=',
        required,
      ),
      row(
        [
          [1, empty],
          [required, `v${challenge}`],
        ],
        '<=',
        required,
      ),
      ...turns
        .filter(turn => !preset.has(turn))
        .map(turn =>
          row(
            [
              [1, empty],
              [required, `u${turn}`],
            ],
            '<=',
            required,
          ),
        ),
    ]
  })
}

/** Nobody holds a seat that its cutoff does not admit them to, and whoever a cutoff admits holds that seat or a better one. */
function cutoffRows(problem: Problem, market: Compact, at: Wish[][], wishes: Wish[][]): Row[] {
  const { posts } = readMarket(problem)
  return market.posts.flatMap(({ challenge }, post) => {
    const position = (wish: Wish) => posts[post]?.position.get(market.people[wish.person] as string) as number
    const list = (at[post] as Wish[]).toSorted((a, b) => position(a) - position(b))
    const refuses = list.at(-1)
    return [
      ...list.flatMap((wish, index) => {
        const better = (wishes[wish.person] as Wish[]).filter(({ rank }) => rank <= wish.rank)
        const before = list[index - 1]
        return [
          row(
            [
              [1, `x${wish.name}`],
              [-1, `y${wish.name}`],
            ],
            '<=',
            0,
          ),
          row(
            [
              [1, `y${wish.name}`],
              ...plus(
                better.map(({ name }) => `x${name}`),
                -1,
              ),
            ],
            '<=',
            0,
          ),
          ...(before
            ? [
                row(
                  [
                    [1, `y${wish.name}`],
                    [-1, `y${before.name}`],
                  ],
                  '<=',
                  0,
                ),
              ]
            : []),
        ]
      }),
      row(
        [
          [1, `w${post}`],
          [-1, `o${challenge}`],
        ],
        '<=',
        0,
      ),
      ...(refuses
        ? [
            row(
              [
                [1, `y${refuses.name}`],
                [1, `w${post}`],
                [-1, `o${challenge}`],
              ],
              '>=',
              0,
            ),
          ]
        : []),
    ]
  })
}

/** Places and budget; and an optional seat that somebody wants is taken unless the opening stopped before it, for want of either. */
function orderRows(market: Compact): Row[] {
  const { optional, posts, places, money } = market
  const preset = taken(market)
  const seats: Terms = [
    ...posts.map(({ challenge, required }): [number, string] => [required, `o${challenge}`]),
    ...plus(optional.map((_, turn) => `u${turn}`)),
  ]
  const priceAt = (turn: number) => posts[optional[turn] as number]?.price as number
  const spent: Terms = [
    ...posts.map(({ challenge, required, price }): [number, string] => [required * price, `o${challenge}`]),
    ...optional.map((_, turn): [number, string] => [priceAt(turn), `u${turn}`]),
  ]
  const limited = money !== Number.POSITIVE_INFINITY
  const stops = optional.flatMap((post, turn) => (preset.has(turn) ? [] : [{ post, turn }]))
  return [
    row(merged(seats), '<=', places),
    row(
      merged([
        ...seats,
        ...plus(
          stops.map(({ turn }) => `p${turn}`),
          -places,
        ),
      ]),
      '>=',
      0,
    ),
    ...(limited ? [row(merged(spent), '<=', money)] : []),
    ...(limited
      ? [
          row(
            merged([...spent, ...stops.map(({ turn }): [number, string] => [priceAt(turn) - money - 1, `m${turn}`])]),
            '>=',
            0,
          ),
        ]
      : []),
    ...stops.flatMap(({ post, turn }, index) => {
      const before: Terms = index > 0 ? [[-1, `b${stops[index - 1]?.turn}`]] : []
      const reasons: Terms = limited
        ? [
            [-1, `p${turn}`],
            [-1, `m${turn}`],
          ]
        : [[-1, `p${turn}`]]
      return [
        row([[1, `b${turn}`], ...before, ...reasons], '=', 0),
        row([[1, `b${turn}`], ...before, [-1, `o${posts[post]?.challenge}`]], '<=', 0),
        row(
          [
            [1, `u${turn}`],
            [1, `b${turn}`],
          ],
          '<=',
          1,
        ),
        row(
          [
            [1, `u${turn}`],
            [1, `b${turn}`],
            [-1, `w${post}`],
          ],
          '>=',
          0,
        ),
      ]
    }),
  ]
}

/** A name once: readers of the format disagree about one that comes twice. */
function merged(terms: Terms): Terms {
  const sums = new Map<string, number>()
  for (const [n, name] of terms) sums.set(name, (sums.get(name) ?? 0) + n)
  return [...sums].map(([name, n]) => [n, name])
}

function teammateRows({ pairs, halfPairs, posts, challenges }: Compact, wishes: Wish[][]): { rows: Row[]; met: Terms } {
  const inside = (person: number, challenge: number) =>
    (wishes[person] as Wish[]).filter(({ post }) => posts[post]?.challenge === challenge).map(({ name }) => `x${name}`)
  const rows: Row[] = []
  const met: Terms = halfPairs.flatMap(([person, challenge]) => plus(inside(person, challenge)))
  for (const [pair, [a, b]] of pairs.entries()) {
    for (const challenge of challenges.keys()) {
      const [left, right] = [inside(a, challenge), inside(b, challenge)]
      if (left.length === 0 || right.length === 0) continue
      const name = `g${pair}_${challenge}`
      rows.push(row([[1, name], ...plus(left, -1)], '<=', 0), row([[1, name], ...plus(right, -1)], '<=', 0))
      met.push([1, name])
    }
  }
  return { rows, met: merged(met) }
}

/** The largest weight in an objective: its sums stay below what floating point tells apart without doubt. */
const LARGEST = 2 ** 15

function objectives(market: Compact, wishes: Wish[], met: Terms): Objective[] {
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
