import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { EditionData } from '../../edition/rules.ts'

export type ListState = 'open' | 'closed'

export type OpenRefusal = { code: 'nobody_heard' }

/** Lists are built once somebody was heard and marked; building them again takes the latest sheets in. */
export const canOpenLists = (heard: number): Result<true, OpenRefusal> =>
  heard === 0 ? refuse({ code: 'nobody_heard' }) : done(true)

export type ListRefusal =
  | { code: 'list_closed' }
  | { code: 'reason_missing' }
  | { code: 'not_tied' }
  | { code: 'order_twice' }
  | { code: 'sheets_open'; count: number }
  | { code: 'sheets_changed' }
  | { code: 'already_listed' }
  | { code: 'not_heard' }
  | { code: 'not_wished' }
  | { code: 'team_decides' }
  | { code: 'not_added' }

type Tie = {
  state: ListState
  reason: string
  order: readonly number[]
  entries: readonly { applicationId: number; place: number }[]
}

/** An order is recorded between all those who share one place, and says why. */
export function canBreakTie({ state, reason, order, entries }: Tie): Result<true, ListRefusal> {
  if (state === 'closed') return refuse({ code: 'list_closed' })
  if (new Set(order).size < order.length) return refuse({ code: 'order_twice' })
  const first = entries.find(({ applicationId }) => applicationId === order[0])
  const tied = entries.filter(({ place }) => place === first?.place).map(({ applicationId }) => applicationId)
  const whole = tied.length > 1 && tied.length === order.length && order.every(id => tied.includes(id))
  if (!whole) return refuse({ code: 'not_tied' })
  return reason === '' ? refuse({ code: 'reason_missing' }) : done(true)
}

/** Somebody is judged not acceptable for a challenge with a reason; acceptable again without one. */
export function canJudge(
  state: ListState,
  verdict: { acceptable: boolean; reason: string },
): Result<true, ListRefusal> {
  if (state === 'closed') return refuse({ code: 'list_closed' })
  return !verdict.acceptable && verdict.reason === '' ? refuse({ code: 'reason_missing' }) : done(true)
}

type Addition = { state: ListState; listed: boolean; heard: boolean; wished: boolean }

/** Somebody heard may come on the list of another profile of a challenge they wish for, or any where the rules let the jury offer it. */
export function canAdd({ jury }: Pick<EditionData, 'jury'>, it: Addition): Result<true, ListRefusal> {
  if (it.state === 'closed') return refuse({ code: 'list_closed' })
  if (it.listed) return refuse({ code: 'already_listed' })
  if (!it.heard) return refuse({ code: 'not_heard' })
  return it.wished || jury.mayOfferOther ? done(true) : refuse({ code: 'not_wished' })
}

/** Whoever was put on a list by hand comes off it again; those whose own list it is stay, whatever is thought of them. */
export function canRemove(state: ListState, origin: 'built' | 'added'): Result<true, ListRefusal> {
  if (state === 'closed') return refuse({ code: 'list_closed' })
  return origin === 'added' ? done(true) : refuse({ code: 'not_added' })
}

type Closing = { state: ListState; openSheets: number; upToDate: boolean }

/** A list is closed on sheets that are all handed in and counted. Ties that nobody has broken stay ties. */
export function canClose({ state, openSheets, upToDate }: Closing): Result<true, ListRefusal> {
  if (state === 'closed') return refuse({ code: 'list_closed' })
  if (openSheets > 0) return refuse({ code: 'sheets_open', count: openSheets })
  return upToDate ? done(true) : refuse({ code: 'sheets_changed' })
}

export type ReopenRefusal =
  | { code: 'list_open' }
  | { code: 'reason_missing' }
  | { code: 'before_authority' }
  | { code: 'list_approved' }

/** Where the list of places made from the closed lists stands, once the team has put one before the authority. */
export type Approval = 'proposed' | 'approved' | 'returned'

type Reopening = { state: ListState; reason: string; approval: Approval | undefined }

/**
 * A closed list opens again with a reason, as long as nothing that rests on it waits for the authority or has its approval: the
 * authority first returns what it was given.
 */
export function canReopen({ state, reason, approval }: Reopening): Result<true, ReopenRefusal> {
  if (approval === 'approved') return refuse({ code: 'list_approved' })
  if (approval === 'proposed') return refuse({ code: 'before_authority' })
  if (state === 'open') return refuse({ code: 'list_open' })
  return reason === '' ? refuse({ code: 'reason_missing' }) : done(true)
}
