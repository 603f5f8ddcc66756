import { keyOf, seatType } from './ordering.ts'
import type { Problem, SeatType } from './problem.ts'

/** What makes a problem impossible to run, with the ids concerned. */
export type Flaw =
  | { code: 'unknown-version' }
  | { code: 'duplicate-candidate'; candidate: string }
  | { code: 'duplicate-challenge'; challenge: string }
  | { code: 'duplicate-seat-type'; challenge: string; profile: string }
  | { code: 'bad-number'; challenge: string | null; profile: string | null }
  | { code: 'unknown-candidate'; candidate: string }
  | { code: 'unknown-seat-type'; challenge: string; profile: string | null }
  | { code: 'wished-twice'; candidate: string; challenge: string; profile: string }
  | { code: 'ranked-twice'; candidate: string; challenge: string; profile: string }
  | { code: 'two-rankings'; challenge: string; profile: string }
  /** `closurePriority` must hold every challenge exactly once. */
  | { code: 'priority-mismatch'; challenge: string }
  /** `optionalOrder` must hold each seat type as many times as it has optional seats. */
  | { code: 'optional-mismatch'; challenge: string; profile: string }
  | { code: 'locked-twice'; candidate: string }
  /** More people locked than the seats of that type, required and optional together. */
  | { code: 'too-many-locks'; challenge: string; profile: string }
  /** Required seats, and optional ones that locks already take, are more than the places. */
  | { code: 'places-too-few'; needed: number; places: number }

/** Everything wrong with a problem; an empty list means that `solve` accepts it. Expects the right JSON shapes. */
export function flaws(problem: Problem): Flaw[] {
  if (problem.version !== 1) return [{ code: 'unknown-version' }]
  return [
    ...peopleFlaws(problem),
    ...challengeFlaws(problem),
    ...referenceFlaws(problem),
    ...listFlaws(problem),
    ...orderFlaws(problem),
    ...lockFlaws(problem),
  ]
}

function peopleFlaws({ candidates, locks }: Problem): Flaw[] {
  return [
    ...repeated(candidates.map(({ id }) => id)).map(candidate => ({ code: 'duplicate-candidate', candidate }) as const),
    ...repeated(locks.map(lock => lock.candidate)).map(candidate => ({ code: 'locked-twice', candidate }) as const),
  ]
}

function challengeFlaws({ challenges, places }: Problem): Flaw[] {
  const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0
  const badCount = seatsOf(challenges).filter(seat => !isCount(seat.required) || !isCount(seat.optional))
  return [
    ...repeated(challenges.map(({ id }) => id)).map(id => ({ code: 'duplicate-challenge', challenge: id }) as const),
    ...repeatedSeats(seatsOf(challenges)).map(seat => ({ code: 'duplicate-seat-type', ...seat }) as const),
    ...badCount.map(seat => ({ code: 'bad-number', ...seatType(seat) }) as const),
    ...(isCount(places) ? [] : [{ code: 'bad-number', challenge: null, profile: null } as const]),
  ]
}

function referenceFlaws({ candidates, challenges, rankings, optionalOrder, locks, exclusions }: Problem): Flaw[] {
  const people = new Set(candidates.map(({ id }) => id))
  const seats = new Set(seatsOf(challenges).map(keyOf))
  const ids = new Set(challenges.map(({ id }) => id))
  const named = [...locks, ...exclusions].map(({ candidate }) => candidate)
  const listed = rankings.flatMap(({ tiers }) => tiers.flat())
  const seatsNamed = [...candidates.flatMap(({ wishes }) => wishes), ...rankings, ...optionalOrder, ...locks]
  const barredSeats = exclusions.filter(({ challenge, profile }) =>
    profile === null ? !ids.has(challenge) : !seats.has(keyOf({ challenge, profile })),
  )
  return [
    ...[...named, ...listed]
      .filter(id => !people.has(id))
      .map(id => ({ code: 'unknown-candidate', candidate: id }) as const),
    ...seatsNamed
      .filter(seat => !seats.has(keyOf(seat)))
      .map(seat => ({ code: 'unknown-seat-type', ...seatType(seat) }) as const),
    ...barredSeats.map(({ challenge, profile }) => ({ code: 'unknown-seat-type', challenge, profile }) as const),
  ]
}

function listFlaws({ candidates, rankings }: Problem): Flaw[] {
  return [
    ...candidates.flatMap(({ id, wishes }) =>
      repeatedSeats(wishes).map(seat => ({ code: 'wished-twice', candidate: id, ...seat }) as const),
    ),
    ...rankings.flatMap(ranking =>
      repeated(ranking.tiers.flat()).map(
        id => ({ code: 'ranked-twice', candidate: id, ...seatType(ranking) }) as const,
      ),
    ),
    ...repeatedSeats(rankings).map(seat => ({ code: 'two-rankings', ...seat }) as const),
  ]
}

function orderFlaws({ challenges, closurePriority, optionalOrder }: Problem): Flaw[] {
  const ids = challenges.map(({ id }) => id)
  const misplaced = new Set([...ids, ...closurePriority].filter(id => count(ids, id) !== count(closurePriority, id)))
  const keys = optionalOrder.map(keyOf)
  const miscounted = seatsOf(challenges).filter(seat => count(keys, keyOf(seat)) !== seat.optional)
  return [
    ...[...misplaced].map(challenge => ({ code: 'priority-mismatch', challenge }) as const),
    ...miscounted.map(seat => ({ code: 'optional-mismatch', ...seatType(seat) }) as const),
  ]
}

function lockFlaws({ challenges, locks, places }: Problem): Flaw[] {
  const keys = locks.map(keyOf)
  const seats = seatsOf(challenges).map(seat => ({ ...seat, locked: count(keys, keyOf(seat)) }))
  const crowded = seats.filter(seat => seat.locked > seat.required + seat.optional)
  const needed = seats.reduce((sum, seat) => sum + Math.max(seat.required, seat.locked), 0)
  return [
    ...crowded.map(seat => ({ code: 'too-many-locks', ...seatType(seat) }) as const),
    ...(needed > places ? [{ code: 'places-too-few', needed, places } as const] : []),
  ]
}

const seatsOf = (challenges: Problem['challenges']) =>
  challenges.flatMap(({ id, seats }) => seats.map(seat => ({ challenge: id, ...seat })))

const count = <T>(items: T[], item: T) => items.filter(other => other === item).length

const repeated = (ids: string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))]

const repeatedSeats = (seats: SeatType[]): SeatType[] => {
  const keys = seats.map(keyOf)
  return seats.filter((_, index) => keys.indexOf(keys[index] as string) < index).map(seatType)
}
