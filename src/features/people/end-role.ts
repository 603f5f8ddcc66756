import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { canEnd, GIVEN_ROLES, holds, type RoleRefusal } from './rules.ts'
import * as store from './store.ts'

/** Ends a role that a team gives, at once: from the next request on, its holder no longer sees anything by it. What they did stays. */
export async function endRole(
  { db, now }: Services,
  actor: Actor,
  editionId: string,
  id: number,
): Promise<Result<true, RoleRefusal>> {
  if (!holds(actor, editionId, 'team')) throw new NotFound()
  return db.transaction().execute(async tx => {
    const held = await store.lockRole(tx, editionId, id)
    if (!held || !GIVEN_ROLES.some(it => it === held.role)) throw new NotFound()
    const allowed = canEnd(actor, held)
    if (!allowed.ok) return allowed
    const at = now()
    await store.endRole(tx, id, at)
    const { role, challengeId, personId } = held
    const about = { editionId, actorId: actor.personId, at, subject: 'person', subjectId: personId }
    await record(tx, { ...about, kind: 'role_ended', data: { role, challengeId } })
    return done(true)
  })
}
