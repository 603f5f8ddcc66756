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

type Closing = { state: ListState; openSheets: number; upToDate: boolean }

/** A list is closed for good, on sheets that are all handed in and counted. Ties that nobody has broken stay ties. */
export function canClose({ state, openSheets, upToDate }: Closing): Result<true, ListRefusal> {
  if (state === 'closed') return refuse({ code: 'list_closed' })
  if (openSheets > 0) return refuse({ code: 'sheets_open', count: openSheets })
  return upToDate ? done(true) : refuse({ code: 'sheets_changed' })
}
