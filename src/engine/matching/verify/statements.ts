import { digest } from '../digest.ts'
import type { Outcome, SeatReport, Tie } from '../outcome.ts'
import { ENGINE_VERSION } from '../version.ts'
import { key, lockedAt, type Need, type Reading, sides } from './reading.ts'
import type { Replay } from './replay.ts'
import { type Violation, violation } from './violation.ts'

/** What the outcome says of itself, against what the problem, the replay and the placements give. */
export function checkStatements(reading: Reading, outcome: Outcome, replay: Replay, holds: Map<string, string>) {
  const optional = expectedOptional(reading, replay)
  return [
    ...same('engine', ENGINE_VERSION, outcome.engine),
    ...same('input-digest', digest(reading.problem), outcome.inputDigest),
    ...same('closures', replay.closed, outcome.closed),
    ...same('seats', expectedSeats(reading, replay, holds), outcome.seats),
    ...same('held-open', expectedHeldOpen(reading, replay, holds), outcome.heldOpen),
    ...same('optional-seats', optional.opened, outcome.optionalOpened),
    ...same('optional-seats', optional.notOpened, outcome.optionalNotOpened),
    ...same('lottery', expectedLottery(reading, replay), outcome.lottery),
    ...same('overrides', expectedOverrides(reading, holds), outcome.overrides),
  ]
}

/** Compares whatever the order of lists that are sorted by id, and of keys. */
function same(rule: Violation['rule'], expected: unknown, found: unknown): Violation[] {
  return text(expected) === text(found) ? [] : [{ ...violation(rule, []), expected, found }]
}

function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const fields = Object.entries(value).map(([name, field]) => `${name}:${text(field)}`)
  return `{${fields.sort().join()}}`
}

const lastSeats = ({ rounds }: Replay) => rounds.at(-1)?.seats ?? new Map<string, number>()

function expectedSeats(reading: Reading, replay: Replay, holds: Map<string, string>): SeatReport[] {
  return [...lastSeats(replay)].map(([seat, capacity]) => {
    const { challenge, profile, seats: required } = reading.required.get(seat) as Need
    const list = reading.lists.get(seat) ?? []
    const { admitted } = sides(reading, holds, seat)
    const filled = admitted.length + lockedAt(reading, seat)
    const optionalOpened = capacity === 0 ? 0 : capacity - required
    const cutoff = admitted.length === 0 ? null : list.indexOf(admitted.at(-1) as string) + 1
    return { challenge, profile, capacity, filled, required, optionalOpened, cutoff, ranked: list.length }
  })
}

function expectedHeldOpen(reading: Reading, replay: Replay, holds: Map<string, string>): Outcome['heldOpen'] {
  const kept = expectedSeats(reading, replay, holds).filter(({ challenge, filled, required }) => {
    return filled < required && reading.problem.locks.some(lock => lock.challenge === challenge)
  })
  return kept.map(({ challenge, profile, filled, required }) => ({ challenge, profile, missing: required - filled }))
}

function expectedOptional({ problem }: Reading, replay: Replay) {
  const { closed, opened, returned } = replay
  const seatsOpen = [...lastSeats(replay).values()].reduce((a, b) => a + b, 0)
  const missing = seatsOpen < problem.places ? 'no-budget-left' : 'no-place-left'
  const seats = problem.optionalOrder.map(({ challenge, profile }, index) => {
    const isClosed = closed.some(closure => closure.challenge === challenge)
    const missed = returned.has(index) ? 'returned' : missing
    return { challenge, profile, position: index + 1, because: isClosed ? 'challenge-closed' : missed }
  })
  return {
    opened: seats.filter((_, index) => opened.has(index)).map(({ because: _because, ...seat }) => seat),
    notOpened: seats.filter((_, index) => !opened.has(index)),
  }
}

function expectedOverrides(reading: Reading, holds: Map<string, string>): Outcome['overrides'] {
  return reading.problem.locks.flatMap(({ candidate, challenge, profile }) => {
    const list = reading.lists.get(key({ challenge, profile })) ?? []
    const above = list.includes(candidate) ? list.slice(0, list.indexOf(candidate)) : list
    const envious = sides(reading, holds, key({ challenge, profile })).refused.filter(id => above.includes(id))
    return envious.length > 0 ? [{ candidate, challenge, profile, envious }] : []
  })
}

function expectedLottery(reading: Reading, { rounds }: Replay): Outcome['lottery'] {
  const found = rounds.map(round => tiesOf(reading, round))
  const ties = found.at(-1) ?? []
  const settled = ties.map(key)
  const earlier = found
    .flat()
    .filter((tie, index, all) => all.findLastIndex(other => key(other) === key(tie)) === index)
  return {
    placesDecided: ties.map(({ places }) => places).reduce((a, b) => a + b, 0),
    ties,
    earlierTies: earlier.filter(tie => !settled.includes(key(tie))),
  }
}

function tiesOf(reading: Reading, { seats, holds }: Replay['rounds'][number]): Tie[] {
  const open = [...seats].filter(([, capacity]) => capacity > 0).map(([seat]) => seat)
  const level = (seat: string, people: string[], id: string | undefined) =>
    id === undefined ? [] : people.filter(other => reading.tier(seat, other) === reading.tier(seat, id))
  const front = new Map(
    open.map(seat => {
      const { refused } = sides(reading, holds, seat)
      return [seat, level(seat, refused, refused[0])]
    }),
  )
  const leadsTo = (from: string, seen = new Set<string>()): Set<string> => {
    for (const seat of (front.get(from) ?? []).map(id => holds.get(id))) {
      if (seat !== undefined && !seen.has(seat)) leadsTo(seat, seen.add(seat))
    }
    return seen
  }
  return open.flatMap((seat): Tie[] => {
    const { challenge, profile } = reading.required.get(seat) as Need
    const losers = front.get(seat) ?? []
    const winners = level(seat, sides(reading, holds, seat).admitted, losers[0])
    const tie = { challenge, profile, tied: [...winners, ...losers] }
    if (winners.length > 0) return [{ ...tie, kind: 'last-place', places: winners.length }]
    return losers.length > 1 && leadsTo(seat).has(seat) ? [{ ...tie, kind: 'exchange', places: 1 }] : []
  })
}
