import type { SeatType } from './problem.ts'

/** The result of a run, with what it takes to check it: a function of the problem alone. Lists are sorted by id unless said. */
export type Outcome = {
  /** The version of the rules that produced it. */
  engine: string
  /** SHA-256 of the problem in canonical form (see `digest`). */
  inputDigest: string
  /** Everyone placed, locked people included; who is absent is unplaced. */
  assignments: Assignment[]
  /** One entry per seat type of the problem, those of closed challenges included. */
  seats: SeatReport[]
  /** The closures, in the order in which they happened. */
  closed: Closure[]
  /** Required seats left empty in a challenge that could not close because somebody is locked in it. */
  heldOpen: (SeatType & { missing: number })[]
  /** In the published order. */
  optionalOpened: OptionalSeat[]
  /** In the published order. */
  optionalNotOpened: (OptionalSeat & { because: NotOpened })[]
  lottery: Lottery
  /** Locks that somebody could justly envy. */
  overrides: Override[]
}

export type Assignment = SeatType & { candidate: string }

export type SeatReport = SeatType & {
  /** Seats opened: required and optional; 0 in a closed challenge. */
  capacity: number
  /** Seats taken, locked people included. */
  filled: number
  required: number
  optionalOpened: number
  /** Position, from 1, of the last person admitted by rank; null when nobody was. Not a bar unless the seats are all filled. */
  cutoff: number | null
  /** People on the list. Positions count all of them, also the locked and the excluded. */
  ranked: number
}

/** Closed at this step (from 1) because nobody acceptable was left for a required seat of `emptyProfile` (the first by id). */
export type Closure = { challenge: string; step: number; emptyProfile: string }

/** An optional seat and its position, from 1, in the published order. */
type OptionalSeat = SeatType & { position: number }

/**
 * `no-place-left` and `no-budget-left`: what was missing for the seat at which the opening stopped, this one or one before it.
 * `returned`: opened, found no taker among the challenges left in the end, and gave its place to the next seat in the order.
 */
type NotOpened = 'no-place-left' | 'no-budget-left' | 'challenge-closed' | 'returned'

/** What the seed decided. When `ties` and `earlierTies` are both empty, every seed gives this same outcome. */
export type Lottery = {
  /** Seats that might have gone to somebody else with another seed: the sum of `places` over `ties`. */
  placesDecided: number
  ties: Tie[]
  /** Ties met before a closure or an opening, at seat types that show none in the end: they may have decided what closed. */
  earlierTies: Tie[]
}

/**
 * `last-place`: `places` seats were shared by lot among the `tied`, who are more than that.
 * `exchange`: none of the `tied` got in, but with another order among them one would have, for a moment, long enough to start an
 * exchange of seats that suits everyone in it.
 */
export type Tie = SeatType & { kind: 'last-place' | 'exchange'; places: number; tied: string[] }

/** A locked seat and the people who wanted it and were ranked above its holder (or ranked at all, if the holder was not). */
type Override = Assignment & { envious: string[] }
