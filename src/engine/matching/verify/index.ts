import type { Outcome } from '../outcome.ts'
import type { Problem } from '../problem.ts'
import { checkBest, checkEnvy, checkPeople, checkSeats } from './placements.ts'
import { key, read } from './reading.ts'
import { replay } from './replay.ts'
import { checkStatements } from './statements.ts'
import type { Violation } from './violation.ts'

/**
 * Everything wrong with an outcome of a problem; an empty list means that it is the one the published rule gives. Shares with the
 * solver the types, the digest and SHA-256, nothing else. Expects a problem without flaws and an outcome of the right shape.
 */
export function verify(problem: Problem, outcome: Outcome): Violation[] {
  const reading = read(problem)
  const played = replay(reading)
  const seats = played.rounds.at(-1)?.seats ?? new Map()
  const byRank = outcome.assignments.filter(({ candidate }) => reading.wants.has(candidate))
  const holds = new Map(byRank.map(assignment => [assignment.candidate, key(assignment)]))
  return [
    ...checkPeople(reading, outcome),
    ...checkSeats(reading, outcome, played),
    ...checkEnvy(reading, holds, seats),
    ...checkBest(reading, holds),
    ...checkStatements(reading, outcome, played, holds),
  ]
}
