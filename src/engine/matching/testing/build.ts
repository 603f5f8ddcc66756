import type { Problem, SeatType } from '../problem.ts'

/** A small market written as in textbooks. Seats are named "challenge/profile"; a bare name is the only profile of a challenge. */
export type Sketch = {
  /** Best first, separated by spaces. */
  wishes: Record<string, string>
  /** Required and optional seats, and the ranking, best first; people in parentheses are level: "a (b c) d". */
  seats: Record<
    string,
    { required?: number; optional?: number; price?: number; points?: Record<string, number>; ranking: string }
  >
  places?: number
  /** Only places limit when absent. */
  budget?: number
  /** "a b, c d": each pair asked for each other. */
  teammates?: string
  seed?: string
  /** Highest first; the order of `seats` when absent. */
  priority?: string
  /** The order of `seats` when absent. */
  optionalOrder?: string
  locks?: Record<string, string>
  exclusions?: Record<string, string>
}

export function problem(sketch: Sketch): Problem {
  const seats = Object.entries(sketch.seats).map(([name, seat]) => ({
    ...seatType(name),
    required: seat.required ?? 0,
    optional: seat.optional ?? 0,
    price: seat.price ?? 0,
    points: Object.entries(seat.points ?? {}).map(([candidate, points]) => ({ candidate, points })),
    tiers: tiers(seat.ranking),
  }))
  const ids = [...new Set(seats.map(({ challenge }) => challenge))]
  const optional = seats.flatMap(({ challenge, profile, optional }) => Array(optional).fill({ challenge, profile }))
  return {
    version: 2,
    seed: sketch.seed ?? 'published on the day',
    places: sketch.places ?? seats.reduce((sum, seat) => sum + seat.required + seat.optional, 0),
    budget: sketch.budget ?? null,
    candidates: Object.entries(sketch.wishes).map(([id, wishes]) => ({ id, wishes: words(wishes).map(seatType) })),
    challenges: ids.map(id => ({
      id,
      seats: seats
        .filter(({ challenge }) => challenge === id)
        .map(({ profile, required, optional, price }) => ({ profile, required, optional, price })),
    })),
    rankings: seats.map(({ challenge, profile, tiers, points }) => ({ challenge, profile, tiers, points })),
    closurePriority: sketch.priority ? words(sketch.priority) : ids,
    optionalOrder: sketch.optionalOrder ? words(sketch.optionalOrder).map(seatType) : optional,
    locks: people(sketch.locks).map(([candidate, seat]) => ({ candidate, ...seatType(seat), reason: 'decided' })),
    exclusions: people(sketch.exclusions).map(([candidate, seat]) => ({
      candidate,
      challenge: seatType(seat).challenge,
      profile: seat.endsWith('/*') ? null : seatType(seat).profile,
      reason: 'conflict of interest',
    })),
    teammates: (sketch.teammates ?? '')
      .split(',')
      .map(words)
      .filter(pair => pair.length > 0) as [string, string][],
  }
}

/** "a=X b=Y/dev", as an outcome's assignments read aloud. */
export const aloud = (assignments: (SeatType & { candidate: string })[]): string =>
  assignments.map(({ candidate, ...seat }) => `${candidate}=${name(seat)}`).join(' ')

export const name = ({ challenge, profile }: SeatType): string =>
  profile === 'seat' ? challenge : `${challenge}/${profile}`

export function seatType(name: string): SeatType {
  const [challenge = '', profile = 'seat'] = name.split('/')
  return { challenge, profile }
}

const words = (text: string) => text.split(' ').filter(word => word !== '')

const people = (record: Record<string, string> | undefined) => Object.entries(record ?? {})

const tiers = (ranking: string) =>
  [...ranking.matchAll(/\(([^)]*)\)|[^\s()]+/g)].map(([word, level]) => (level === undefined ? [word] : words(level)))
