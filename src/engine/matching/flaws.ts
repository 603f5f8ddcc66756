import { keyOf, seatType } from './ordering.ts'
import type { Problem, SeatType } from './problem.ts'

/** What makes a problem impossible to run, with the ids concerned. */
export type Flaw =
  | { code: 'unknown-version' }
  /** An id that is empty; or an id or a seed that is not Unicode text (half a surrogate pair), which no digest tells from another. */
  | { code: 'bad-name'; name: string }
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
  /** A budget that is not a whole number from 0. */
  | { code: 'bad-budget' }
  /** A price that is not a whole number from 0. */
  | { code: 'bad-price'; challenge: string; profile: string }
  /** Points that are not a whole number from 0, given twice, or given to somebody not ranked there. */
  | { code: 'bad-points'; candidate: string; challenge: string; profile: string }
  /** Not two people of the problem, or the same two again. */
  | { code: 'bad-teammates'; candidates: string[] }
  /** Required seats, and optional ones that locks already take, cost more than the budget. */
  | { code: 'budget-too-small'; needed: number; budget: number }

/** Everything wrong with a problem; an empty list means that `solve` accepts it. Expects the right JSON shapes. */
export function flaws(problem: Problem): Flaw[] {
  if (problem.version !== 2) return [{ code: 'unknown-version' }]
  return [
    ...nameFlaws(problem),
    ...peopleFlaws(problem),
    ...challengeFlaws(problem),
    ...referenceFlaws(problem),
    ...listFlaws(problem),
    ...orderFlaws(problem),
    ...lockFlaws(problem),
    ...sumFlaws(problem),
    ...pointsFlaws(problem),
    ...teammatesFlaws(problem),
  ]
}

function nameFlaws({ seed, candidates, challenges }: Problem): Flaw[] {
  const ids = [...candidates, ...challenges].map(({ id }) => id)
  const names = [...ids, ...seatsOf(challenges).map(({ profile }) => profile)]
  const bad = names.filter(id => id === '' || !id.isWellFormed())
  return [...bad, ...(seed.isWellFormed() ? [] : [seed])].map(name => ({ code: 'bad-name', name }))
}

function peopleFlaws({ candidates, locks }: Problem): Flaw[] {
  return [
    ...repeated(candidates.map(({ id }) => id)).map(candidate => ({ code: 'duplicate-candidate', candidate }) as const),
    ...repeated(locks.map(lock => lock.candidate)).map(candidate => ({ code: 'locked-twice', candidate }) as const),
  ]
}

function challengeFlaws({ challenges, places, budget }: Problem): Flaw[] {
  const badCount = seatsOf(challenges).filter(seat => !isCount(seat.required) || !isCount(seat.optional))
  return [
    ...repeated(challenges.map(({ id }) => id)).map(id => ({ code: 'duplicate-challenge', challenge: id }) as const),
    ...repeatedSeats(seatsOf(challenges)).map(seat => ({ code: 'duplicate-seat-type', ...seat }) as const),
    ...badCount.map(seat => ({ code: 'bad-number', ...seatType(seat) }) as const),
    ...(isCount(places) ? [] : [{ code: 'bad-number', challenge: null, profile: null } as const]),
    ...seatsOf(challenges)
      .filter(seat => !isCount(seat.price))
      .map(seat => ({ code: 'bad-price', ...seatType(seat) }) as const),
    ...(budget === null || isCount(budget) ? [] : [{ code: 'bad-budget' } as const]),
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
  const [offered, ordered, opening] = [tally(ids), tally(closurePriority), tally(optionalOrder.map(keyOf))]
  const misplaced = new Set([...ids, ...closurePriority].filter(id => offered.get(id) !== ordered.get(id)))
  const miscounted = seatsOf(challenges).filter(seat => (opening.get(keyOf(seat)) ?? 0) !== seat.optional)
  return [
    ...[...misplaced].map(challenge => ({ code: 'priority-mismatch', challenge }) as const),
    ...miscounted.map(seat => ({ code: 'optional-mismatch', ...seatType(seat) }) as const),
  ]
}

function lockFlaws({ challenges, locks }: Problem): Flaw[] {
  const locked = tally(locks.map(keyOf))
  return seatsOf(challenges)
    .filter(seat => (locked.get(keyOf(seat)) ?? 0) > seat.required + seat.optional)
    .map(seat => ({ code: 'too-many-locks', ...seatType(seat) }))
}

function sumFlaws({ challenges, locks, places, budget }: Problem): Flaw[] {
  const locked = tally(locks.map(keyOf))
  const seats = seatsOf(challenges).map(seat => ({
    price: seat.price,
    count: Math.max(seat.required, locked.get(keyOf(seat)) ?? 0),
  }))
  const needed = seats.reduce((sum, seat) => sum + seat.count, 0)
  const cost = seats.reduce((sum, seat) => sum + seat.count * seat.price, 0)
  return [
    ...(needed > places ? [{ code: 'places-too-few', needed, places } as const] : []),
    ...(budget !== null && cost > budget ? [{ code: 'budget-too-small', needed: cost, budget } as const] : []),
  ]
}

function pointsFlaws({ rankings }: Problem): Flaw[] {
  return rankings.flatMap(ranking => {
    const ranked = new Set(ranking.tiers.flat())
    const twice = new Set(repeated(ranking.points.map(it => it.candidate)))
    return ranking.points
      .filter(({ candidate, points }) => !isCount(points) || !ranked.has(candidate) || twice.has(candidate))
      .map(({ candidate }) => ({ code: 'bad-points', candidate, ...seatType(ranking) }) as const)
  })
}

function teammatesFlaws({ candidates, teammates }: Problem): Flaw[] {
  const people = new Set(candidates.map(({ id }) => id))
  const twice = new Set(repeated(teammates.map(pair => JSON.stringify([...pair].sort()))))
  return teammates
    .filter(
      pair =>
        !pair.every(id => people.has(id)) || new Set(pair).size !== 2 || twice.has(JSON.stringify([...pair].sort())),
    )
    .map(pair => ({ code: 'bad-teammates', candidates: [...pair].sort() }))
}

const seatsOf = (challenges: Problem['challenges']) =>
  challenges.flatMap(({ id, seats }) => seats.map(seat => ({ challenge: id, ...seat })))

const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0

/** How many times each key occurs. */
function tally(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const repeated = (ids: string[]) => [...tally(ids)].filter(([, times]) => times > 1).map(([id]) => id)

/** One entry for each time after the first. */
const repeatedSeats = (seats: SeatType[]): SeatType[] => {
  const seen = new Set<string>()
  return seats.filter(seat => seen.size === seen.add(keyOf(seat)).size).map(seatType)
}
