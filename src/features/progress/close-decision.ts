import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireWriter } from './require-writer.ts'
import { canClose, type DecisionRefusal } from './rules.ts'
import * as store from './store.ts'

export type ClosingDecision = { challengeId: string; decisionId: number; state: 'done' | 'not_done' }

/** Says what became of a decision: done, or given up. */
export async function closeDecision(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { challengeId, decisionId, state }: ClosingDecision,
): Promise<Result<true, DecisionRefusal>> {
  requireWriter(actor, edition, { challengeId, writing: 'deciding' })
  return db.transaction().execute(async tx => {
    const decision = await store.lockDecision(tx, challengeId, decisionId)
    if (!decision) throw new NotFound()
    const allowed = canClose(decision)
    if (!allowed.ok) return allowed
    const at = now()
    await store.closeDecision(tx, decision.id, { state, at, personId: actor.personId })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'progress_decision' }
    await record(tx, { ...about, subjectId: decision.id, kind: 'closed', from: 'open', to: state })
    return done(true)
  })
}
