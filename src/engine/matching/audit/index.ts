import type { SolveLp } from '../../optimiser.ts'
import type { Assignment, Outcome } from '../outcome.ts'
import type { Problem } from '../problem.ts'
import { type Alternative, alternatives, keptOf } from './alternatives.ts'
import { compact } from './compact.ts'
import { type Compared, compareWith } from './difference.ts'
import { freeChallenges, type Watch } from './enumerate.ts'
import { byEnumeration, byOptimiser, type Found } from './found.ts'
import type { Levels } from './levels.ts'
import type { Kept } from './score.ts'

export type { Alternative } from './alternatives.ts'
export type { Compared, Moved } from './difference.ts'
export type { FirstDifference, LevelName, Levels } from './levels.ts'

/** What the published rule gave, beside the best that any choice of closures could have given. It decides nothing. */
export type Audit = {
  /** Of the outcome that was audited. */
  engine: string
  inputDigest: string
  method: 'enumeration' | 'optimiser'
  /** False when the search was stopped: `optimum` is then the best met so far, and nothing is promised of the rest. */
  proven: boolean
  /** Challenges that a set may have or not: neither held open by a lock, nor impossible to staff even alone. */
  free: number
  /** Sets of open challenges played one by one, of 2^free. */
  played: number
  rule: Audited
  optimum: Audited & Compared
  /** By number of viable challenges, the most seats; only where neither can grow without the other shrinking. Most seats first. */
  front: FrontPoint[]
  alternatives: Alternative[]
}

export type Audited = { levels: Levels; open: string[]; closed: string[]; assignments: Assignment[] }

/** `closed`: one choice of closures that gives these. */
export type FrontPoint = { viable: number; seats: number; closed: string[] }

/** Above this number of free challenges, sets are no longer played one by one. */
const MOST_FREE = 16

/** Whether `audit` has to be given a solver. Takes a problem without flaws. */
export const needsOptimiser = (problem: Problem): boolean => freeChallenges(compact(problem)).length > MOST_FREE

/**
 * Audits an outcome of `solve`. Takes a solver of integer programmes for problems of more than 16 free challenges: throws when
 * there are more and none was given. Plays at most 2^16 sets of open challenges, a few microseconds each.
 */
export function audit(problem: Problem, outcome: Outcome, tools: Watch & { solveLp?: SolveLp } = {}): Audit {
  const market = compact(problem)
  const free = freeChallenges(market).length
  const rule = keptOf(problem, outcome)
  const asked = { ...tools, problem, market, closed: outcome.closed.map(({ challenge }) => challenge) }
  const found = free <= MOST_FREE ? byEnumeration(asked) : byOptimiser(asked, solverIn(tools))
  const best = found.best ?? rule
  return {
    engine: outcome.engine,
    inputDigest: outcome.inputDigest,
    method: found.method,
    proven: found.proven,
    free,
    played: found.played,
    rule: audited(problem, rule),
    optimum: { ...audited(problem, best), ...compareWith(problem, rule, best) },
    front: frontOf(problem, found),
    alternatives: alternatives(problem, outcome, found.keeping),
  }
}

function solverIn({ solveLp }: { solveLp?: SolveLp }): SolveLp {
  if (!solveLp) throw new Error(`More than ${MOST_FREE} challenges may close: the audit needs a solver`)
  return solveLp
}

const audited = (problem: Problem, { levels, open, assignments }: Kept): Audited => ({
  levels,
  open,
  closed: closedIn(problem, open),
  assignments,
})

const closedIn = ({ challenges }: Problem, open: string[]) =>
  challenges
    .map(({ id }) => id)
    .filter(id => !open.includes(id))
    .sort()

function frontOf(problem: Problem, { byViable }: Found): FrontPoint[] {
  const points = byViable.map(({ levels, open }) => ({
    viable: levels.viable,
    seats: levels.seats,
    closed: closedIn(problem, open),
  }))
  const isBeaten = (point: FrontPoint) =>
    points.some(other => other !== point && other.viable >= point.viable && other.seats >= point.seats)
  return points.filter(point => !isBeaten(point)).sort((a, b) => b.seats - a.seats)
}
