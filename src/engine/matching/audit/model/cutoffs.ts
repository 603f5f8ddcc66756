import { readMarket } from '../../market.ts'
import type { Problem } from '../../problem.ts'
import type { Compact } from '../compact.ts'
import { implies, plus, type Row, row } from '../linear.ts'

/** A wish and its name in the model. */
export type NamedWish = { person: number; post: number; rank: number; points: number; name: string }

/** For each person, their wishes, best first. */
export const readWishes = ({ wishes }: Compact): NamedWish[][] =>
  wishes.map((list, person) => list.map((wish, place) => ({ person, ...wish, name: `${person}_${place}` })))

export const held = (wishes: NamedWish[]): string[] => wishes.map(({ name }) => `x${name}`)

export const personRows = (wishes: NamedWish[][]): Row[] => wishes.map(list => row(plus(held(list)), '<=', 1))

/** Nobody holds a seat that its cutoff does not admit them to, and whoever a cutoff admits holds that seat or a better one. */
export function cutoffRows(problem: Problem, market: Compact, wishes: NamedWish[][]): Row[] {
  const { posts } = readMarket(problem)
  return market.posts.flatMap(({ challenge }, post) => {
    const position = ({ person }: NamedWish) => posts[post]?.position.get(market.people[person] as string) as number
    const list = wishes.flat().filter(wish => wish.post === post)
    list.sort((a, b) => position(a) - position(b))
    const last = list.at(-1)
    const open = `o${challenge}`
    return [
      ...list.flatMap((wish, index) => onOneWish(wish, list[index - 1], wishes[wish.person] as NamedWish[])),
      implies(`w${post}`, open),
      ...(last ? [row([...plus([`y${last.name}`, `w${post}`]), ...plus([open], -1)], '>=', 0)] : []),
    ]
  })
}

function onOneWish(wish: NamedWish, above: NamedWish | undefined, list: NamedWish[]): Row[] {
  const atLeast = held(list.filter(({ rank }) => rank <= wish.rank))
  return [
    implies(`x${wish.name}`, `y${wish.name}`),
    row([...plus([`y${wish.name}`]), ...plus(atLeast, -1)], '<=', 0),
    ...(above ? [implies(`y${wish.name}`, `y${above.name}`)] : []),
  ]
}
