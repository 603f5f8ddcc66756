import type { SeatType } from './problem.ts'

/** Compares by each key in turn, by code unit: the same on every machine, unlike a locale's order. */
export const by =
  <T>(...keys: ((item: T) => string)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      if (key(a) < key(b)) return -1
      if (key(a) > key(b)) return 1
    }
    return 0
  }

/** By challenge, then by profile. */
export const bySeatType = by<SeatType>(
  seat => seat.challenge,
  seat => seat.profile,
)

/** A seat type as a key of a Map. */
export const keyOf = ({ challenge, profile }: SeatType): string => JSON.stringify([challenge, profile])

/** Only the seat type of something that carries more. */
export const seatType = ({ challenge, profile }: SeatType): SeatType => ({ challenge, profile })
