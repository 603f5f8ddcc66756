import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { holdList, requireSeen } from './hold-list.ts'
import { entriesOf } from './open-rankings.ts'
import { listCandidates } from './queries.ts'
import { canRemove, type ListRefusal } from './rules.ts'
import * as store from './store.ts'

/** Takes somebody put on a list by hand off it; those behind move up. Throws NotFound for whoever does not decide on the list. */
export async function removeEntry(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { listId, applicationId }: { listId: number; applicationId: number },
): Promise<Result<true, ListRefusal>> {
  return db.transaction().execute(async tx => {
    const at = now()
    const held = await holdList(tx, actor, edition, listId, at)
    await requireSeen(tx, actor, edition, held, [applicationId])
    const isThem = (it: { applicationId: number }) => it.applicationId === applicationId
    const allowed = canRemove(held.list.state, held.entries.find(isThem)?.origin ?? 'built')
    if (!allowed.ok) return allowed
    await store.dropEntry(tx, listId, applicationId)
    const left = held.entries.filter(it => !isThem(it))
    await store.putEntries(tx, entriesOf(held.list, await listCandidates(tx, edition.id), left))
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'ranking', subjectId: listId }
    await record(tx, { ...about, kind: 'person_removed', data: { applicationId } })
    return done(true)
  })
}
