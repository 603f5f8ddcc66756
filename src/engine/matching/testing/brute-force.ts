import { readMarket } from '../market.ts'
import { keyOf } from '../ordering.ts'
import type { Problem } from '../problem.ts'

/** Who holds which seat type, by key; nobody absent. */
export type Pairs = Map<string, string | null>

/** Seats on offer by key of seat type, those taken by locked people not counted. */
export type Seats = Map<string, number>

/** Every stable matching of people with these seats, by trying all matchings and looking for blocking pairs. */
export function allStable(problem: Problem, seats: Seats): Pairs[] {
  const people = readMarket(problem).applicants.map(({ id, wishes }) => ({ id, wishes: wishes.map(keyOf) }))
  const position = new Map(readMarket(problem).posts.map(post => [keyOf(post), post.position]))
  const rank = (seat: string, id: string) => position.get(seat)?.get(id) as number
  const stable: Pairs[] = []
  const isStable = (pairs: Pairs) =>
    people.every(({ id, wishes }) => {
      const held = pairs.get(id) as string | null
      const better = held === null ? wishes : wishes.slice(0, wishes.indexOf(held))
      return better.every(seat => {
        const holders = people.filter(other => pairs.get(other.id) === seat)
        return (
          holders.length === (seats.get(seat) ?? 0) && holders.every(other => rank(seat, other.id) < rank(seat, id))
        )
      })
    })
  const tryAll = (index: number, pairs: Pairs, left: Seats) => {
    const person = people[index]
    if (!person) {
      if (isStable(pairs)) stable.push(new Map(pairs))
      return
    }
    for (const seat of [...person.wishes.filter(wish => left.get(wish)), null]) {
      const rest = seat === null ? left : new Map(left).set(seat, (left.get(seat) as number) - 1)
      tryAll(index + 1, pairs.set(person.id, seat), rest)
    }
  }
  tryAll(0, new Map(), seats)
  return stable
}

/** Of these matchings, the one that everybody finds at least as good as any other; undefined when there is none. */
export function bestForAll(problem: Problem, matchings: Pairs[]): Pairs | undefined {
  const wishes = new Map(problem.candidates.map(({ id, wishes }) => [id, wishes.map(keyOf)]))
  const rank = (id: string, seat: string | null) =>
    (seat === null ? Number.POSITIVE_INFINITY : wishes.get(id)?.indexOf(seat)) as number
  return matchings.find(pairs =>
    matchings.every(other => [...pairs].every(([id, seat]) => rank(id, seat) <= rank(id, other.get(id) ?? null))),
  )
}
