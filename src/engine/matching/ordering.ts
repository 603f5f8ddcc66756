import { by } from '../ordering.ts'
import type { SeatType } from './problem.ts'

/** By challenge, then by profile. */
export const bySeatType = by<SeatType>(
  seat => seat.challenge,
  seat => seat.profile,
)

/** A seat type as a key of a Map. */
export const keyOf = ({ challenge, profile }: SeatType): string => JSON.stringify([challenge, profile])

/** Only the seat type of something that carries more. */
export const seatType = ({ challenge, profile }: SeatType): SeatType => ({ challenge, profile })
