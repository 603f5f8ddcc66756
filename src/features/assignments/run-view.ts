import type { Outcome } from '../../engine/matching/index.ts'
import type { Run } from './queries.ts'
import { closest, reasonFor } from './reasons.ts'

export type Sitting = {
  code: string
  name: string | undefined
  wish: number | null
  byDecision: boolean
  isNew: boolean
}
export type SeatRow = {
  profile: string
  capacity: number
  ranked: number
  cutoff: number | null
  sitting: Sitting[]
  close: string[]
}
export type TeamRow = { challengeId: string; closed: boolean; seats: SeatRow[] }
export type RunView = {
  teams: TeamRow[]
  placed: number
  empty: number
  closed: Outcome['closed']
  optionalOpened: Outcome['optionalOpened']
  optionalNotOpened: Outcome['optionalNotOpened']
  firstWishes: number
  drawn: number
  /** Codes placed in the run before and not in this one; undefined when there is no run before. */
  left: string[] | undefined
  moved: number
}

type Names = ReadonlyMap<string, { name: string }> | undefined

/** A finished run as its page shows it, compared with the finished run before it. */
export function runView(run: Run, before: Run | undefined, names: Names): RunView | undefined {
  const { outcome, problem } = run
  if (!outcome || !problem) return undefined
  const previous = placesOf(before)
  const near = closest(run)
  const teams = problem.challenges.map(({ id, seats }) => ({
    challengeId: id,
    closed: outcome.closed.some(it => it.challenge === id),
    seats: seats.map(({ profile }) => seatRow(run, { challenge: id, profile }, { outcome, near, previous, names })),
  }))
  const sitting = teams.flatMap(team => team.seats.flatMap(seat => seat.sitting))
  const capacity = outcome.seats.reduce((sum, seat) => sum + seat.capacity, 0)
  const now = placesOf(run)
  return {
    teams,
    placed: sitting.length,
    empty: capacity - sitting.length,
    closed: outcome.closed,
    optionalOpened: outcome.optionalOpened,
    optionalNotOpened: outcome.optionalNotOpened,
    firstWishes: sitting.filter(it => it.wish === 1).length,
    drawn: outcome.lottery.placesDecided,
    left: previous && [...previous.keys()].filter(code => !now?.has(code)),
    moved: previous ? changesBetween(previous, now ?? new Map()) : 0,
  }
}

type Around = {
  outcome: Outcome
  near: ReturnType<typeof closest>
  previous: Map<string, string> | undefined
  names: Names
}

function seatRow(run: Run, seat: { challenge: string; profile: string }, around: Around): SeatRow {
  const { outcome, near, previous, names } = around
  const isHere = (it: { challenge: string; profile: string }) =>
    it.challenge === seat.challenge && it.profile === seat.profile
  const report = outcome.seats.find(isHere)
  const next = near.find(isHere)?.next ?? []
  return {
    profile: seat.profile,
    capacity: report?.capacity ?? 0,
    ranked: report?.ranked ?? 0,
    cutoff: report?.cutoff ?? null,
    sitting: outcome.assignments
      .filter(isHere)
      .map(({ candidate }) => sittingOf(run, candidate, seat, previous, names)),
    close: next.slice(0, 3).map(({ candidate }) => candidate),
  }
}

function sittingOf(
  run: Run,
  code: string,
  seat: { challenge: string; profile: string },
  previous: Map<string, string> | undefined,
  names: Names,
): Sitting {
  const result = reasonFor(run, code)?.result
  const [wish, byDecision] = result?.kind === 'placed' ? [result.wish, result.byDecision] : [null, false]
  const isNew = previous !== undefined && previous.get(code) !== keyOf(seat)
  return { code, name: names?.get(code)?.name, wish, byDecision, isNew }
}

const keyOf = ({ challenge, profile }: { challenge: string; profile: string }) => `${challenge} ${profile}`

const placesOf = (run: Run | undefined) =>
  run?.outcome ? new Map(run.outcome.assignments.map(it => [it.candidate, keyOf(it)])) : undefined

/** How many people hold something else than before, or nothing any more. */
const changesBetween = (before: Map<string, string>, now: Map<string, string>) =>
  [...new Set([...before.keys(), ...now.keys()])].filter(code => before.get(code) !== now.get(code)).length
