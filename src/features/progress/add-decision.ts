import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { listInvolved } from './queries.ts'
import { requireWriter } from './require-writer.ts'
import { canDecide, type DecisionRefusal, type TypedDecision } from './rules.ts'
import * as store from './store.ts'

export type Adding = { challengeId: string; pointId: number; decision: TypedDecision }

/** Adds a decision to a point already held. */
export async function addDecision(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { challengeId, decision, pointId }: Adding,
): Promise<Result<true, DecisionRefusal>> {
  requireWriter(actor, edition, { challengeId, writing: 'deciding' })
  return db.transaction().execute(async tx => {
    const point = await store.lockPoint(tx, challengeId, pointId)
    if (!point?.heldOn) throw new NotFound()
    const at = now()
    const owners = await listInvolved(tx, edition.id, [challengeId])
    const decided = canDecide([decision], { owners, from: point.heldOn })
    if (!decided.ok) return decided
    const [id] = await store.addDecisions(tx, point.id, decided.value, at)
    if (id === undefined) return refuse({ code: 'body_missing', line: 0 })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'progress_decision', subjectId: id }
    await record(tx, { ...about, kind: 'decided', to: 'open' })
    return done(true)
  })
}
