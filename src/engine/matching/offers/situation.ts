import { keyOf, seatType } from '../ordering.ts'
import type { Assignment, Outcome } from '../outcome.ts'
import type { Problem, SeatType } from '../problem.ts'

/**
 * Where things stand once offers are out. Whoever is neither in `held` nor in `gone` waits for any of their wishes. Lists in any order.
 */
export type Situation = {
  /** Seats offered at each type; one that is absent offers none. */
  seats: (SeatType & { seats: number })[]
  held: Held[]
  /** They declined or withdrew: nothing is offered to them any more. */
  gone: string[]
}

/** A `firm` yes keeps its seat whatever happens; a `provisional` one, or an offer not answered yet, keeps better wishes alive. */
export type Held = Assignment & { answer: 'firm' | 'provisional' }

/** Where things stand when the outcome of a run is offered: people placed by decision are firm, nobody else is yet. */
export function situationOf({ locks }: Problem, { seats, assignments }: Outcome): Situation {
  const decided = new Set(locks.map(({ candidate }) => candidate))
  return {
    seats: seats.map(seat => ({ ...seatType(seat), seats: seat.capacity })),
    held: assignments.map(it => ({ ...it, answer: decided.has(it.candidate) ? 'firm' : 'provisional' })),
    gone: [],
  }
}

/** These people declined or withdrew; a firm yes can be taken back too. */
export const withoutPeople = (situation: Situation, ids: readonly string[]): Situation => ({
  ...situation,
  held: situation.held.filter(({ candidate }) => !ids.includes(candidate)),
  gone: [...new Set([...situation.gone, ...ids])],
})

/** A challenge is withdrawn: its seats are gone, and those who held them wait for their other wishes. */
export const withoutChallenge = ({ seats, held, gone }: Situation, challenge: string): Situation => ({
  seats: seats.filter(seat => seat.challenge !== challenge),
  held: held.filter(it => it.challenge !== challenge),
  gone,
})

/** More seats of a type, of a challenge added since or not; the problem given with it must know the type, and who is ranked for it. */
export function withSeats(situation: Situation, more: SeatType & { seats: number }): Situation {
  const others = situation.seats.filter(seat => keyOf(seat) !== keyOf(more))
  const before = situation.seats.find(seat => keyOf(seat) === keyOf(more))?.seats ?? 0
  return { ...situation, seats: [...others, { ...seatType(more), seats: before + more.seats }] }
}
