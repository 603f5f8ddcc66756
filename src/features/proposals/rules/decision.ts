import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { ProjectCall } from './call.ts'
import type { ProposalState } from './proposal.ts'

/** What a team may decide of a proposal, and from which states. */
const FROM = {
  inadmissible: ['submitted', 'shortlisted'],
  shortlisted: ['submitted', 'inadmissible'],
  heard: ['shortlisted'],
  kept: ['shortlisted', 'heard', 'not_kept'],
  not_kept: ['shortlisted', 'heard', 'kept'],
  withdrawn: ['submitted', 'shortlisted', 'heard', 'kept'],
} as const satisfies Record<string, readonly ProposalState[]>

export type Decision = keyof typeof FROM
export const DECISIONS = Object.keys(FROM) as Decision[]

/** These are said with their reason. */
const NEED_REASON: readonly ProposalState[] = ['inadmissible', 'not_kept', 'withdrawn']

export type DecideRefusal =
  | { code: 'call_still_open' }
  | { code: 'not_from_here' }
  | { code: 'reason_missing' }
  | { code: 'changed_meanwhile' }

type Deciding = { state: ProposalState; seen: string; to: Decision; reason: string }

/** Whether a proposal may go to that state. A host may still change and withdraw until the call closes: nothing is decided before. */
export function canDecide(
  { reason, seen, state, to }: Deciding,
  call: ProjectCall | undefined,
  now: Date,
): Result<true, DecideRefusal> {
  if (call && now < call.closes) return refuse({ code: 'call_still_open' })
  if (seen !== state) return refuse({ code: 'changed_meanwhile' })
  if (!(FROM[to] as readonly ProposalState[]).includes(state)) return refuse({ code: 'not_from_here' })
  return NEED_REASON.includes(to) && reason === '' ? refuse({ code: 'reason_missing' }) : done(true)
}

/** What may be decided next. */
export const decisionsFrom = (state: ProposalState): Decision[] =>
  DECISIONS.filter(it => (FROM[it] as readonly ProposalState[]).includes(state))

/** A host takes back what is theirs until it is in the catalogue; then the team withdraws the challenge itself. */
export function canTakeBack(
  role: string,
  state: ProposalState,
  reason: string,
): Result<true, { code: 'not_owner' } | { code: 'not_from_here' } | { code: 'reason_missing' }> {
  if (role !== 'owner') return refuse({ code: 'not_owner' })
  if (state !== 'draft' && !(FROM.withdrawn as readonly ProposalState[]).includes(state))
    return refuse({ code: 'not_from_here' })
  return reason === '' ? refuse({ code: 'reason_missing' }) : done(true)
}
