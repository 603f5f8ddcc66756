import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Grant } from '../../kernel/role.ts'
import { type Edition, phaseAt } from '../edition/rules.ts'
import { holds } from '../people/rules.ts'

type Holder = { readonly grants: readonly Grant[] }

export type RunState = 'queued' | 'running' | 'done' | 'rejected' | 'failed'
export type ApprovalState = 'proposed' | 'approved' | 'returned'

type SeatType = { challenge: string; profile: string }

/** Something tried on the problem of a run, of which nothing is kept. */
export type Change =
  | (SeatType & { kind: 'lock'; candidate: string })
  | { kind: 'exclusion'; candidate: string; challenge: string; profile: string | null }
  | { kind: 'withdrawal'; challenge: string }
  /** One optional seat more, first of those that open, and one place more in all to pay for it. */
  | (SeatType & { kind: 'seat' })
  /** One place more in all: for the next optional seat of the published order. */
  | { kind: 'place' }

export type Refusal =
  | { code: 'interviews_not_over' }
  | { code: 'rankings_open'; open: number }
  | { code: 'run_not_sound' }
  | { code: 'run_outdated' }
  | { code: 'list_already_proposed' }
  | { code: 'list_approved' }
  | { code: 'nothing_proposed' }
  | { code: 'reason_missing' }
  | { code: 'list_changed' }
  | { code: 'list_outdated' }
  | { code: 'unknown_person' }
  | { code: 'profile_missing' }
  | { code: 'no_such_seat' }
  | { code: 'reason_too_long'; most: number }

export const isTeam = (actor: Holder | undefined, editionId: string) => holds(actor, editionId, 'team')
export const isValidator = (actor: Holder | undefined, editionId: string) => holds(actor, editionId, 'validator')

/** The engine runs once interviews have begun; earlier there is nothing that a jury could have ranked. */
export function canRun(edition: Pick<Edition, 'instants'>, now: Date): Result<true, Refusal> {
  const early = ['upcoming', 'open', 'closed', 'preselection'].includes(phaseAt(edition, now))
  return early ? refuse({ code: 'interviews_not_over' }) : done(true)
}

/** A list that waits for the authority or has its approval leaves no room for another. */
export const isInForce = (state: ApprovalState | undefined) => state === 'proposed' || state === 'approved'

/** The longest reasons, in signs: of a decision that binds the matching, and of a list returned. */
export const LONGEST_REASON = { instruction: 500, return: 2000 } as const

/** A reason is part of every decision that the engine must obey. */
export function needsReason(reason: string, most: number): Result<string, Refusal> {
  const given = reason.trim()
  if (given.length < 5) return refuse({ code: 'reason_missing' })
  return given.length > most ? refuse({ code: 'reason_too_long', most }) : done(given)
}

type Instructed = { kind: 'lock' | 'exclusion'; profile: string | null; reason: string }

/**
 * A person is placed on one seat, and barred from one seat or from a whole challenge.
 * @param offered the profiles of that challenge's seats; none when the challenge is not offered
 */
export function canInstruct(
  { kind, profile, reason }: Instructed,
  offered: readonly string[],
): Result<string, Refusal> {
  if (kind === 'lock' && !profile) return refuse({ code: 'profile_missing' })
  if (profile ? !offered.includes(profile) : offered.length === 0) return refuse({ code: 'no_such_seat' })
  return needsReason(reason, LONGEST_REASON.instruction)
}

type Proposable = {
  run: { state: RunState; violations: number }
  openRankings: number
  current: ApprovalState | undefined
  isUpToDate: boolean
}

/** A list is proposed from a run that the checker found sound, on rankings all closed and facts still the same, once at a time. */
export function canPropose({ run, openRankings, current, isUpToDate }: Proposable): Result<true, Refusal> {
  if (current === 'approved') return refuse({ code: 'list_approved' })
  if (current === 'proposed') return refuse({ code: 'list_already_proposed' })
  if (run.state !== 'done' || run.violations > 0) return refuse({ code: 'run_not_sound' })
  if (openRankings > 0) return refuse({ code: 'rankings_open', open: openRankings })
  return isUpToDate ? done(true) : refuse({ code: 'run_outdated' })
}

type Decidable = { state: ApprovalState; listSha256: string } | undefined
type Decision = { approve: boolean; reason: string; listSha256: string }

/**
 * The authority decides on the very list it read, and approves it only while what it rests on is still true: somebody may
 * have withdrawn meanwhile.
 */
export function canDecide(current: Decidable, decision: Decision, isUpToDate: boolean): Result<true, Refusal> {
  if (current?.state === 'approved') return refuse({ code: 'list_approved' })
  if (current?.state !== 'proposed') return refuse({ code: 'nothing_proposed' })
  if (current.listSha256 !== decision.listSha256) return refuse({ code: 'list_changed' })
  if (decision.approve) return isUpToDate ? done(true) : refuse({ code: 'list_outdated' })
  const reason = needsReason(decision.reason, LONGEST_REASON.return)
  return reason.ok ? done(true) : reason
}

/** One line of the list submitted to the authority. */
export type Place = {
  code: string
  name: string
  challengeId: string
  profile: string
  wish: number | null
  byDecision: boolean
}
export type ProposedList = {
  editionId: string
  runId: number
  places: Place[]
  closed: { challengeId: string; emptyProfile: string }[]
  waiting: number
  placesDecidedByDraw: number
}

/** What is kept of a run that broke: the number under which the log says why. */
export const incidentError = (incident: string) => `incident ${incident}`

/** The incident of a run that broke; undefined when it failed because of its data. */
export const incidentIn = (error: string | null): string | undefined => /^incident (\S+)$/.exec(error ?? '')?.[1]

const LONGEST_AUDIT = 15 * 60_000

/** Where the audit of a run stands while nothing of it is kept: long after the run, it is not to be waited for any more. */
export function auditState(
  run: { state: RunState; finishedAt: Date | null },
  now: Date,
): 'waiting' | 'missing' | 'rejected' {
  if (run.state === 'rejected') return 'rejected'
  const age = run.finishedAt ? now.getTime() - run.finishedAt.getTime() : 0
  return age > LONGEST_AUDIT ? 'missing' : 'waiting'
}
