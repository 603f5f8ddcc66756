import type { Day } from '../../kernel/day.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { listInvolved } from './queries.ts'
import { requireWriter } from './require-writer.ts'
import { canDecide, canHold, type DecisionRefusal, type PointRefusal, type TypedDecision } from './rules.ts'
import * as store from './store.ts'

export type Holding = {
  challengeId: string
  pointId: number
  heldOn?: Day | undefined
  note: string
  decisions: readonly TypedDecision[]
}

/** Writes down that a point was held: its day, what was said, what was decided. It corrects a month that was called missed. */
export async function holdPoint(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { challengeId, decisions, heldOn, note, pointId }: Holding,
): Promise<Result<true, PointRefusal | DecisionRefusal>> {
  const { progress } = requireWriter(actor, edition, { challengeId, writing: 'holding' })
  return db.transaction().execute(async tx => {
    const point = await store.lockPoint(tx, challengeId, pointId)
    if (!point) throw new NotFound()
    const at = now()
    const { writtenWithinDays } = progress.points
    const held = canHold(point, { heldOn, note, today: dayOf(at, edition.zone), writtenWithinDays })
    if (!held.ok) return held
    const owners = await listInvolved(tx, edition.id, [challengeId])
    const decided = canDecide(decisions, { owners, from: held.value })
    if (!decided.ok) return decided
    const closing = { state: 'held' as const, personId: actor.personId, at, heldOn: held.value, note: note.trim() }
    await store.closePoint(tx, point.id, closing)
    await store.addDecisions(tx, point.id, decided.value, at)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'progress_point', subjectId: point.id }
    const data = { day: held.value, decisions: decided.value.length }
    await record(tx, { ...about, kind: 'held', from: point.state, to: 'held', data })
    return done(true)
  })
}
