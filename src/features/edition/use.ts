import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { readiness } from './queries.ts'
import { canUse, mayChange, type UseRefusal } from './rules.ts'
import * as store from './store.ts'
import { takeOver } from './take-over.ts'

/** Null for the command line, which may always choose. */
type Using = { actor: Pick<Actor, 'personId' | 'grants'> | null; editionId: string; reason: string }

/**
 * Puts an applied edition in force: from now on every public page is about it. Only the team of the edition in force may, for
 * it is their pages that go. What is under way in the other editions goes on.
 */
export function use(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { actor, editionId, reason }: Using,
): Promise<Result<true, UseRefusal>> {
  return db.transaction().execute(async tx => {
    const inForce = await store.lockInForce(tx)
    if (actor && (inForce === undefined || !mayChange(actor, inForce))) throw new NotFound()
    const allowed = canUse({ id: editionId, inForce, reason, ...(await readiness(tx, editionId)) })
    if (!allowed.ok) return allowed
    const actorId = actor?.personId ?? null
    await takeOver(tx, inForce, { editionId, reason: reason.trim(), actorId, at: now() })
    return done(true)
  })
}
