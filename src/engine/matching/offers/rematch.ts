import { by } from '../../ordering.ts'
import { type Market, type Matching, type Post, readMarket } from '../market.ts'
import { bySeatType, keyOf, seatType } from '../ordering.ts'
import type { Problem, SeatType } from '../problem.ts'
import { fillSeats } from './chains.ts'
import type { Held, Situation } from './situation.ts'

/** What should be proposed; nothing here is automatic. */
export type Rematch = {
  /** Each person once, all to a wish they like more; `from: null` when they held nothing. In the order of the chains. */
  moves: Move[]
  /** Who holds what then, by person; those who moved have a provisional seat until they answer. */
  held: Held[]
  /** Types with free seats that nobody is left for; `missing` are those that the challenge requires. By type. */
  empty: (SeatType & { seats: number; missing: number })[]
  /** People who rank before somebody that keeps a seat they would rather have: the price of moving nobody down. By person. */
  passedOver: (SeatType & { candidate: string; holders: string[] })[]
}

export type Move = { candidate: string; from: SeatType | null; to: SeatType }

/**
 * Refills the seats that are free, moving the fewest people, none of them firm and none of them down (see `fillSeats`).
 * Takes a problem without flaws, as it stands now. Throws when the situation names a seat type or a person that the problem does not
 * know, or seats more people than there are seats.
 */
export function rematch(problem: Problem, situation: Situation): Rematch {
  const market = readMarket(problem)
  const reading = readSituation(market, problem, situation)
  const { before, firm, free } = reading
  const holds = new Map(before)
  const movers = fillSeats(market, holds, free, id => !firm.has(id) && !reading.gone.has(id))
  const held = [...holds].map(([candidate, post]) => {
    const stays = before.get(candidate) === post && firm.has(candidate)
    return { candidate, ...seatType(post), answer: stays ? ('firm' as const) : ('provisional' as const) }
  })
  return {
    moves: movers.map(candidate => moveOf(candidate, before, holds)),
    held: held.sort(by(it => it.candidate)),
    empty: emptySeats(market, situation, free),
    passedOver: passedOver(market, holds, reading.gone),
  }
}

export const moveOf = (candidate: string, before: Matching, after: Matching): Move => ({
  candidate,
  from: before.has(candidate) ? seatType(before.get(candidate) as Post) : null,
  to: seatType(after.get(candidate) as Post),
})

type Reading = { before: Matching; firm: Set<string>; gone: Set<string>; free: Map<Post, number> }

function readSituation({ posts }: Market, problem: Problem, { seats, held, gone }: Situation): Reading {
  const postOf = new Map(posts.map(post => [keyOf(post), post]))
  const people = new Set(problem.candidates.map(({ id }) => id))
  const known = (seat: SeatType): Post => {
    const post = postOf.get(keyOf(seat))
    if (!post) throw new Error(`Unknown seat type ${keyOf(seat)}`)
    return post
  }
  for (const id of [...gone, ...held.map(({ candidate }) => candidate)])
    if (!people.has(id)) throw new Error(`Unknown candidate ${id}`)
  const before: Matching = new Map(held.map(it => [it.candidate, known(it)]))
  if (before.size < held.length) throw new Error('Somebody holds two seats')
  const free = new Map(seats.map(seat => [known(seat), seat.seats]))
  for (const post of before.values()) free.set(post, (free.get(post) ?? 0) - 1)
  for (const [post, left] of free) if (left < 0) throw new Error(`More people than seats at ${keyOf(post)}`)
  const firm = held.filter(({ answer }) => answer === 'firm').map(({ candidate }) => candidate)
  return { before, firm: new Set(firm), gone: new Set(gone), free }
}

function emptySeats({ posts }: Market, { seats }: Situation, free: Map<Post, number>): Rematch['empty'] {
  const offered = new Map(seats.map(seat => [keyOf(seat), seat.seats]))
  return posts
    .map(post => {
      const left = free.get(post) ?? 0
      const filled = (offered.get(keyOf(post)) ?? 0) - left
      return { ...seatType(post), seats: left, missing: Math.max(0, post.required - filled) }
    })
    .filter(({ seats }) => seats > 0)
    .sort(bySeatType)
}

function passedOver({ applicants }: Market, holds: Matching, gone: Set<string>): Rematch['passedOver'] {
  const holders = Map.groupBy(holds, ([, post]) => post)
  return applicants.flatMap(({ id, wishes }) => {
    if (gone.has(id)) return []
    const held = holds.get(id)
    const better = held && wishes.includes(held) ? wishes.slice(0, wishes.indexOf(held)) : wishes
    return better.flatMap(post => {
      const place = (other: string) => post.position.get(other) ?? post.order.length
      const after = (holders.get(post) ?? []).map(([holder]) => holder).filter(it => place(it) > place(id))
      return after.length > 0 ? [{ ...seatType(post), candidate: id, holders: after.sort() }] : []
    })
  })
}
