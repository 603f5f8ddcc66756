import { done, type Result } from '../../kernel/result.ts'
import { recordAll } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { canRule, type Ruling, type RulingRefusal } from './rules.ts'
import * as store from './store.ts'

/** The team recuses jurors or dismisses conflicts, with a reason; a later ruling replaces an earlier one. Gives how many it concerned. */
export async function ruleConflicts(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  ruling: Ruling,
): Promise<Result<number, RulingRefusal>> {
  requireTeam(actor, edition.id)
  return db.transaction().execute(async tx => {
    const conflicts = await store.lockConflicts(tx, edition.id, ruling.ids)
    const allowed = canRule(
      ruling,
      conflicts.map(({ source }) => source),
    )
    if (!allowed.ok) return allowed
    const { outcome, reason } = ruling
    const at = now()
    const ids = conflicts.map(({ id }) => id)
    await store.rule(tx, ids, { state: outcome, by: actor.personId, at, reason })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'conflict', kind: outcome, reason }
    await recordAll(
      tx,
      conflicts.map(({ id, state }) => ({ ...about, subjectId: id, from: state, to: outcome })),
    )
    return done(ids.length)
  })
}
