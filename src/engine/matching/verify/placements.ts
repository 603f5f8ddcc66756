import type { Assignment, Outcome } from '../outcome.ts'
import { better, key, lockedAt, type Reading, sides } from './reading.ts'
import type { Replay } from './replay.ts'
import { type Violation, violation } from './violation.ts'

/** Each placement on its own: known, single, wished, acceptable, decided where decided. */
export function checkPeople(reading: Reading, { assignments }: Outcome): Violation[] {
  const known = new Set(reading.problem.candidates.map(({ id }) => id))
  const ids = assignments.map(({ candidate }) => candidate)
  const wrongs = assignments.flatMap(assignment => {
    const { candidate } = assignment
    const rule = known.has(candidate) ? faultOf(reading, assignment) : 'unknown-candidate'
    return rule ? [violation(rule, [candidate], assignment)] : []
  })
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
  const missing = reading.problem.locks.filter(({ candidate }) => !ids.includes(candidate))
  return [
    ...wrongs,
    ...twice.map(id => violation('one-post-per-person', [id])),
    ...missing.map(lock => violation('lock-not-honoured', [lock.candidate], lock)),
  ]
}

function faultOf({ problem, required, locked, wants }: Reading, { candidate, ...seat }: Assignment) {
  if (!required.has(key(seat))) return 'unknown-seat-type'
  if (locked.has(candidate)) return locked.get(candidate) === key(seat) ? undefined : 'lock-not-honoured'
  const wishes = problem.candidates.find(({ id }) => id === candidate)?.wishes ?? []
  if (!wishes.some(wish => key(wish) === key(seat))) return 'not-wished'
  return wants.get(candidate)?.includes(key(seat)) ? undefined : 'not-acceptable'
}

/** Each type of seat: nobody in a closed challenge, not too many people, nor too few on required seats; places and budget in all. */
export function checkSeats({ problem, required }: Reading, { assignments }: Outcome, replay: Replay): Violation[] {
  const closed = new Set(replay.closed.map(({ challenge }) => challenge))
  const decided = new Set(problem.locks.map(({ challenge }) => challenge))
  const faults = [...required].flatMap(([seat, need]) => {
    const people = assignments.filter(assignment => key(assignment) === seat).map(({ candidate }) => candidate)
    if (closed.has(need.challenge)) return people.length > 0 ? [violation('closed-challenge', people, need)] : []
    if (people.length > (replay.rounds.at(-1)?.seats.get(seat) ?? 0)) return [violation('capacity', people, need)]
    const isShort = people.length < need.seats && !decided.has(need.challenge)
    return isShort ? [violation('required-seat-empty', people, need)] : []
  })
  const everyone = assignments.map(({ candidate }) => candidate)
  const cost = assignments.reduce((sum, assignment) => sum + (required.get(key(assignment))?.price ?? 0), 0)
  return [
    ...faults,
    ...(everyone.length > problem.places ? [violation('places', everyone)] : []),
    ...(problem.budget !== null && cost > problem.budget ? [violation('budget', everyone)] : []),
  ]
}

/** No blocking pair: nobody prefers a seat that is free, or whose holder by rank comes after them. */
export function checkEnvy(reading: Reading, holds: Map<string, string>, seats: Map<string, number>): Violation[] {
  return [...reading.wants.keys()].flatMap(id =>
    better(reading, holds, id).flatMap(seat => {
      const { admitted } = sides(reading, holds, seat)
      const list = reading.lists.get(seat) ?? []
      const fault = (rule: Violation['rule'], people: string[]) => [violation(rule, people, reading.required.get(seat))]
      if (admitted.length < (seats.get(seat) ?? 0) - lockedAt(reading, seat)) return fault('seat-left-empty', [id])
      const after = admitted.filter(other => list.indexOf(other) > list.indexOf(id))
      const level = after.every(other => reading.tier(seat, other) === reading.tier(seat, id))
      return after.length > 0 ? fault(level ? 'tie-break' : 'justified-envy', [id, ...after]) : []
    }),
  )
}

/**
 * A stable matching is the best for candidates if and only if no cycle leads from a seat type to the one held by the first person
 * below its last admitted who would rather be there, and so on: along a cycle these people could all move up and leave it stable.
 */
export function checkBest(reading: Reading, holds: Map<string, string>): Violation[] {
  const next = new Map(
    [...reading.lists.keys()].map(seat => {
      const { admitted, refused } = sides(reading, holds, seat)
      return [seat, admitted.length > 0 ? refused[0] : undefined]
    }),
  )
  const cycles = new Map<string, string[]>()
  for (const start of next.keys()) {
    const people: string[] = []
    let seat: string | undefined = start
    do {
      const id: string | undefined = next.get(seat)
      if (id !== undefined) people.push(id)
      seat = id === undefined ? undefined : holds.get(id)
    } while (seat !== undefined && seat !== start && people.length <= next.size)
    if (seat === start) cycles.set([...people].sort().join('\n'), people)
  }
  return [...cycles.values()].map(people => violation('not-best-for-candidates', people))
}
