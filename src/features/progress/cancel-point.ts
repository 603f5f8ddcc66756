import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { requireWriter } from './require-writer.ts'
import { canCancel, type PointRefusal } from './rules.ts'
import * as store from './store.ts'

export type Cancelling = { challengeId: string; pointId: number; reason: string }

/** Says that a month's point will not be held, and why; it may still be asked for again in its month. */
export async function cancelPoint(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { challengeId, pointId, reason: given }: Cancelling,
): Promise<Result<true, PointRefusal>> {
  requireWriter(actor, edition, { challengeId, writing: 'cancelling' })
  return db.transaction().execute(async tx => {
    const point = await store.lockPoint(tx, challengeId, pointId)
    if (!point) throw new NotFound()
    const at = now()
    const allowed = canCancel(point, given, dayOf(at, edition.zone))
    if (!allowed.ok) return allowed
    const reason = allowed.value
    await store.closePoint(tx, point.id, { state: 'cancelled', personId: actor.personId, at, reason })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'progress_point', subjectId: point.id }
    await record(tx, { ...about, kind: 'cancelled', from: point.state, to: 'cancelled', reason })
    return done(true)
  })
}
