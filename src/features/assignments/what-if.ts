import {
  type Flaw,
  flaws,
  type Outcome,
  type Problem,
  type SeatType,
  solve,
  verify,
} from '../../engine/matching/index.ts'
import type { Change } from './rules.ts'

/** A result in figures. */
export type Figures = {
  placed: number
  unplaced: number
  empty: number
  open: number
  firstWishes: number
  drawn: number
}

/** What a change does to one person; wishes are ranks in the list of the run, null where the seat is no wish of theirs. */
export type Shift = {
  code: string
  way: 'gains' | 'loses' | 'moves'
  from: (SeatType & { wish: number | null }) | null
  to: (SeatType & { wish: number | null }) | null
}

export type Trial =
  | { kind: 'impossible'; flaws: Flaw[] }
  | {
      kind: 'solved'
      run: Figures
      trial: Figures
      /** How many things the checker holds against the trial. */
      violations: number
      shifts: Shift[]
      opens: string[]
      closes: string[]
      /** Types of seats of challenges open on both sides, with more or fewer seats. */
      seats: (SeatType & { before: number; after: number })[]
    }

/** Solves the problem of a run with these changes, on the spot, and compares: no draw, no clock, nothing kept. */
export function tryChanges(problem: Problem, outcome: Outcome, changes: readonly Change[]): Trial {
  const other = changedProblem(problem, changes)
  const found = [...missingIn(problem, changes), ...flaws(other)]
  if (found.length > 0) return { kind: 'impossible', flaws: found }
  const after = solve(other)
  const open = { before: openIn(problem, outcome), after: openIn(other, after) }
  return {
    kind: 'solved',
    run: figuresOf(problem, outcome, problem),
    trial: figuresOf(other, after, problem),
    violations: verify(other, after).length,
    shifts: shiftsBetween(problem, outcome, after),
    opens: open.after.filter(id => !open.before.includes(id)),
    closes: open.before.filter(id => !open.after.includes(id)),
    seats: seatsBetween(outcome, after).filter(({ challenge }) =>
      [open.before, open.after].every(ids => ids.includes(challenge)),
    ),
  }
}

/** The problem of a run as it would be; withdrawals come first, so that nobody can be placed in what is withdrawn. */
export function changedProblem(problem: Problem, changes: readonly Change[]): Problem {
  const last = (change: Change) => Number(change.kind !== 'withdrawal')
  return changes.toSorted((a, b) => last(a) - last(b)).reduce(applied, problem)
}

const REASON = 'what-if'

function applied(problem: Problem, change: Change): Problem {
  const { exclusions, locks, places } = problem
  switch (change.kind) {
    case 'lock': {
      const { candidate, challenge, profile } = change
      return { ...problem, locks: [...locks, { candidate, challenge, profile, reason: REASON }] }
    }
    case 'exclusion': {
      const { candidate, challenge, profile } = change
      return { ...problem, exclusions: [...exclusions, { candidate, challenge, profile, reason: REASON }] }
    }
    case 'withdrawal':
      return withoutChallenge(problem, change.challenge)
    case 'seat':
      return withSeat(problem, change)
    default:
      return { ...problem, places: places + 1 }
  }
}

function withoutChallenge(problem: Problem, id: string): Problem {
  const stays = ({ challenge }: { challenge: string }) => challenge !== id
  return {
    ...problem,
    candidates: problem.candidates.map(person => ({ ...person, wishes: person.wishes.filter(stays) })),
    challenges: problem.challenges.filter(challenge => challenge.id !== id),
    rankings: problem.rankings.filter(stays),
    closurePriority: problem.closurePriority.filter(it => it !== id),
    optionalOrder: problem.optionalOrder.filter(stays),
    locks: problem.locks.filter(stays),
    exclusions: problem.exclusions.filter(stays),
  }
}

function withSeat(problem: Problem, { challenge, profile }: SeatType): Problem {
  const more = (seats: Problem['challenges'][number]['seats']) =>
    seats.map(seat => (seat.profile === profile ? { ...seat, optional: seat.optional + 1 } : seat))
  return {
    ...problem,
    places: problem.places + 1,
    challenges: problem.challenges.map(it => (it.id === challenge ? { ...it, seats: more(it.seats) } : it)),
    optionalOrder: [{ challenge, profile }, ...problem.optionalOrder],
  }
}

/** A challenge that is withdrawn has to be there: the engine would not miss it. */
const missingIn = ({ challenges }: Problem, changes: readonly Change[]): Flaw[] =>
  changes.flatMap(change =>
    change.kind === 'withdrawal' && !challenges.some(({ id }) => id === change.challenge)
      ? [{ code: 'unknown-seat-type', challenge: change.challenge, profile: null } as const]
      : [],
  )

const openIn = ({ challenges }: Problem, { closed }: Outcome) =>
  challenges.map(({ id }) => id).filter(id => !closed.some(it => it.challenge === id))

function figuresOf(problem: Problem, outcome: Outcome, asked: Problem): Figures {
  const { assignments, lottery, seats } = outcome
  return {
    placed: assignments.length,
    unplaced: problem.candidates.length - assignments.length,
    empty: seats.reduce((sum, seat) => sum + seat.capacity - seat.filled, 0),
    open: openIn(problem, outcome).length,
    firstWishes: assignments.filter(it => wishAt(asked, it.candidate, it) === 1).length,
    drawn: lottery.placesDecided,
  }
}

const isSame = (a: SeatType, b: SeatType) => a.challenge === b.challenge && a.profile === b.profile

/** From 1; null when somebody never asked for it. */
export function wishAt({ candidates }: Problem, code: string, seat: SeatType): number | null {
  const wishes = candidates.find(({ id }) => id === code)?.wishes ?? []
  return wishes.findIndex(wish => isSame(wish, seat)) + 1 || null
}

function shiftsBetween(problem: Problem, before: Outcome, after: Outcome): Shift[] {
  return problem.candidates.flatMap(({ id: code }) => {
    const [from, to] = [before, after].map(outcome => heldIn(problem, outcome, code))
    if (from === undefined || to === undefined || (from ? to && isSame(from, to) : !to)) return []
    return [{ code, way: wayOf(from, to), from, to }]
  })
}

function heldIn(problem: Problem, { assignments }: Outcome, code: string) {
  const held = assignments.find(({ candidate }) => candidate === code)
  if (!held) return null
  const { challenge, profile } = held
  return { challenge, profile, wish: wishAt(problem, code, held) }
}

function wayOf(from: Shift['from'], to: Shift['to']): Shift['way'] {
  if (!from) return 'gains'
  if (!to) return 'loses'
  if (from.wish === null || to.wish === null) return 'moves'
  return to.wish < from.wish ? 'gains' : 'loses'
}

function seatsBetween(before: Outcome, after: Outcome) {
  return after.seats.flatMap(({ challenge, profile, capacity }) => {
    const was = before.seats.find(it => isSame(it, { challenge, profile }))?.capacity ?? 0
    return was === capacity ? [] : [{ challenge, profile, before: was, after: capacity }]
  })
}
