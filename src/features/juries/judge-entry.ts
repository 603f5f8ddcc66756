import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { holdList, requireSeen } from './hold-list.ts'
import { canJudge, type ListRefusal } from './rules.ts'
import * as store from './store.ts'

export type Verdict = { listId: number; applicationId: number; acceptable: boolean; reason: string }

/** Says whether somebody on a list may be given a place in the challenge. Throws NotFound for whoever does not decide on it. */
export async function judgeEntry(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { listId, ...verdict }: Verdict,
): Promise<Result<true, ListRefusal>> {
  return db.transaction().execute(async tx => {
    const at = now()
    const held = await holdList(tx, actor, edition, listId, at)
    await requireSeen(tx, actor, edition, held, [verdict.applicationId])
    const allowed = canJudge(held.list.state, verdict)
    if (!allowed.ok) return allowed
    await store.setVerdict(tx, listId, verdict)
    const { applicationId, acceptable, reason } = verdict
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'ranking', subjectId: listId }
    const kind = acceptable ? 'judged_acceptable' : 'judged_not_acceptable'
    await record(tx, { ...about, kind, reason: reason || null, data: { applicationId } })
    return done(true)
  })
}
