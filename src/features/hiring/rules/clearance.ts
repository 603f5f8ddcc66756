import type { Day } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import { isOver, isReason } from './contract.ts'
import type { FellowshipState } from './fellowship.ts'

export const CONCLUSIONS = ['granted', 'refused'] as const
export type Conclusion = (typeof CONCLUSIONS)[number]
export const DECISIONS = ['without_access', 'moves', 'ends'] as const
export type Decision = (typeof DECISIONS)[number]

/** A security enquiry: its result and its days, never its grounds. */
export type Clearance = {
  state: 'asked' | Conclusion
  askedOn: Day
  decidedOn: Day | null
  /** Of the team alone. */
  note: string
  decision: Decision | null
  decisionReason: string | null
}

export type ClearanceState = 'not_needed' | 'to_ask' | Clearance['state']

/** Where an enquiry stands, for a challenge that needs one or not. */
export const clearanceState = (needed: boolean, clearance: Pick<Clearance, 'state'> | null): ClearanceState =>
  clearance ? clearance.state : needed ? 'to_ask' : 'not_needed'

export type ClearanceRefusal =
  | { code: 'over' }
  | { code: 'not_needed' }
  | { code: 'already_asked' }
  | { code: 'not_asked' }
  | { code: 'already_concluded' }
  | { code: 'day_missing' }
  | { code: 'day_ahead' }
  | { code: 'day_before_asking' }

type Concluding = {
  fellowship: FellowshipState
  state: ClearanceState
  to: Clearance['state']
  day: Day | undefined
  askedOn: Day | undefined
  today: Day
}

/** An enquiry is asked, then granted or refused, each on a day that has come. Nothing is kept of one about somebody who left. */
export function canFollow({ fellowship, state, to, day, askedOn, today }: Concluding): Result<Day, ClearanceRefusal> {
  if (isOver(fellowship)) return refuse({ code: 'over' })
  if (state === 'not_needed') return refuse({ code: 'not_needed' })
  if (state === 'granted' || state === 'refused') return refuse({ code: 'already_concluded' })
  if (to === 'asked' && state === 'asked') return refuse({ code: 'already_asked' })
  if (to !== 'asked' && state !== 'asked') return refuse({ code: 'not_asked' })
  if (!day) return refuse({ code: 'day_missing' })
  if (day > today) return refuse({ code: 'day_ahead' })
  return askedOn && day < askedOn ? refuse({ code: 'day_before_asking' }) : done(day)
}

export type DecisionRefusal =
  | { code: 'over' }
  | { code: 'not_refused' }
  | { code: 'already_decided' }
  | { code: 'decision_missing' }
  | { code: 'seat_missing' }
  | { code: 'seat_taken' }
  | { code: 'reason_missing' }

/** What follows a refusal is decided once, by the team, for a reason; whoever moves needs a seat to go to. */
export function canDecide(
  { clearance, state }: { clearance: Clearance | null; state: FellowshipState },
  { decision, to, reason }: { decision: Decision | undefined; to: unknown; reason: string },
): Result<Decision, DecisionRefusal> {
  if (isOver(state)) return refuse({ code: 'over' })
  if (clearance?.state !== 'refused') return refuse({ code: 'not_refused' })
  if (clearance.decision) return refuse({ code: 'already_decided' })
  if (!decision) return refuse({ code: 'decision_missing' })
  if (decision === 'moves' && !to) return refuse({ code: 'seat_missing' })
  return isReason(reason) ? done(decision) : refuse({ code: 'reason_missing' })
}
