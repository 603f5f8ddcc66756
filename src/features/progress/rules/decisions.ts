import type { Day } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'

export type DecisionKind = 'decision' | 'next_step'
export type DecisionState = 'open' | 'done' | 'not_done'

/** What somebody is to do by a day, as agreed at a point. */
export type Decision = {
  id: number
  pointId: number
  kind: DecisionKind
  body: string
  ownerId: number
  owner: string
  dueOn: Day
  state: DecisionState
  closedAt: Date | null
}

/** A line as it was typed; one without words is not a line. */
export type TypedDecision = { kind: DecisionKind; body: string; ownerId: number | undefined; dueOn: Day | undefined }

export type NewDecision = Pick<Decision, 'kind' | 'body' | 'ownerId' | 'dueOn'>

export type DecisionRefusal =
  | { code: 'body_missing'; line: number }
  | { code: 'body_long'; line: number; most: number }
  | { code: 'owner_missing'; line: number }
  | { code: 'due_missing'; line: number }
  | { code: 'due_before'; line: number; from: Day }
  | { code: 'already_closed' }

export const BODY_MOST = 500

type Around = { owners: readonly { id: number }[]; from: Day }

/** Each line has words, somebody of the challenge, and a day not before the point's own. Lines count from 0. */
export function canDecide(
  typed: readonly TypedDecision[],
  { owners, from }: Around,
): Result<NewDecision[], DecisionRefusal> {
  const decided: NewDecision[] = []
  for (const [line, { body, dueOn, kind, ownerId }] of typed.entries()) {
    if (body.trim() === '') continue
    if (body.length > BODY_MOST) return refuse({ code: 'body_long', line, most: BODY_MOST })
    if (!owners.some(it => it.id === ownerId)) return refuse({ code: 'owner_missing', line })
    if (dueOn === undefined) return refuse({ code: 'due_missing', line })
    if (dueOn < from) return refuse({ code: 'due_before', line, from })
    decided.push({ kind, body: body.trim(), ownerId: ownerId ?? 0, dueOn })
  }
  return done(decided)
}

/** A decision is closed once: done, or not. */
export const canClose = ({ state }: Pick<Decision, 'state'>): Result<true, DecisionRefusal> =>
  state === 'open' ? done(true) : refuse({ code: 'already_closed' })

/** Past its day and still open. */
export const isLate = ({ dueOn, state }: Pick<Decision, 'dueOn' | 'state'>, today: Day): boolean =>
  state === 'open' && dueOn < today
