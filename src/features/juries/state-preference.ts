import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { findMine, hasClosedList } from './queries.ts'
import { canPrefer, type PreferenceRefusal } from './rules.ts'
import * as store from './store.ts'

/**
 * A candidate puts their own wishes in order, best first: challenge ids. Nobody on the jury can read it. It may change until a
 * jury closes a list on which they are. Throws NotFound for whoever is not summoned.
 */
export async function statePreference(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  order: readonly string[],
): Promise<Result<true, PreferenceRefusal>> {
  return db.transaction().execute(async tx => {
    const at = now()
    await store.shareJury(tx, edition.id)
    const mine = await findMine(tx, edition.id, actor.personId, at)
    if (!mine || !(await store.lockInterview(tx, mine.interviewId))) throw new NotFound()
    const wishes = mine.wishes.map(({ id }) => id)
    const listsClosed = await hasClosedList(tx, mine.applicationId)
    const allowed = canPrefer(edition, { order, wishes, listsClosed })
    if (!allowed.ok) return allowed
    await store.setPreference(tx, mine.interviewId, order)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'interview' }
    await record(tx, { ...about, subjectId: mine.interviewId, kind: 'order_stated', data: { order: [...order] } })
    return done(true)
  })
}
