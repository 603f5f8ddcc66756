import type { Day } from '../../../kernel/day.ts'
import type { Tx } from '../../../platform/db/index.ts'
import type { Conclusion, Decision } from '../rules.ts'

export const addClearance = (tx: Tx, fellowshipId: number, askedOn: Day, note: string) =>
  tx.insertInto('clearance').values({ fellowship_id: fellowshipId, state: 'asked', asked_on: askedOn, note }).execute()

export const concludeClearance = (tx: Tx, fellowshipId: number, it: { state: Conclusion; day: Day; note: string }) =>
  tx
    .updateTable('clearance')
    .set({ state: it.state, decided_on: it.day, note: it.note })
    .where('fellowship_id', '=', fellowshipId)
    .execute()

export const putDecision = (tx: Tx, fellowshipId: number, it: { decision: Decision; reason: string; at: Date }) =>
  tx
    .updateTable('clearance')
    .set({ decision: it.decision, decision_reason: it.reason, decided_at: it.at })
    .where('fellowship_id', '=', fellowshipId)
    .execute()
