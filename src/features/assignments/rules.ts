import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Grant } from '../../kernel/role.ts'
import { type Edition, phaseAt } from '../edition/rules.ts'
import { holds } from '../people/rules.ts'

type Holder = { readonly grants: readonly Grant[] }

export type RunState = 'queued' | 'running' | 'done' | 'rejected' | 'failed'
export type ApprovalState = 'proposed' | 'approved' | 'returned'

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
  | { code: 'unknown_person' }

export const isTeam = (actor: Holder | undefined, editionId: string) => holds(actor, editionId, 'team')
export const isValidator = (actor: Holder | undefined, editionId: string) => holds(actor, editionId, 'validator')

/** The engine runs once interviews have begun; earlier there is nothing that a jury could have ranked. */
export function canRun(edition: Pick<Edition, 'instants'>, now: Date): Result<true, Refusal> {
  const early = ['upcoming', 'open', 'closed', 'preselection'].includes(phaseAt(edition, now))
  return early ? refuse({ code: 'interviews_not_over' }) : done(true)
}

/** A list that waits for the authority or has its approval leaves no room for another. */
export const isInForce = (state: ApprovalState | undefined) => state === 'proposed' || state === 'approved'

/** A reason is part of every decision that the engine must obey. */
export const needsReason = (reason: string): Result<string, Refusal> =>
  reason.trim().length < 5 ? refuse({ code: 'reason_missing' }) : done(reason.trim())

type Proposable = {
  run: { state: RunState; violations: number }
  openRankings: number
  current: ApprovalState | undefined
}

/** A list is proposed from a run that the checker found sound, on rankings that are all closed, and once at a time. */
export function canPropose({ run, openRankings, current }: Proposable): Result<true, Refusal> {
  if (current === 'approved') return refuse({ code: 'list_approved' })
  if (current === 'proposed') return refuse({ code: 'list_already_proposed' })
  if (run.state !== 'done' || run.violations > 0) return refuse({ code: 'run_not_sound' })
  if (openRankings > 0) return refuse({ code: 'rankings_open', open: openRankings })
  return done(true)
}

type Decidable = { state: ApprovalState; listSha256: string } | undefined
type Decision = { approve: boolean; reason: string; listSha256: string }

/** The authority decides on the very list it read: any change since then makes it read again. */
export function canDecide(current: Decidable, decision: Decision): Result<true, Refusal> {
  if (current?.state === 'approved') return refuse({ code: 'list_approved' })
  if (current?.state !== 'proposed') return refuse({ code: 'nothing_proposed' })
  if (current.listSha256 !== decision.listSha256) return refuse({ code: 'list_changed' })
  if (!decision.approve && decision.reason.trim().length < 5) return refuse({ code: 'reason_missing' })
  return done(true)
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
