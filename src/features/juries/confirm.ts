import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { findMine } from './queries.ts'
import { type ConfirmRefusal, canConfirm } from './rules.ts'
import * as store from './store.ts'

/** A candidate says that they will come. Twice changes nothing. Throws NotFound for whoever is not summoned. */
export async function confirm(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
): Promise<Result<true, ConfirmRefusal>> {
  return db.transaction().execute(async tx => {
    const at = now()
    const mine = await findMine(tx, edition.id, actor.personId, at)
    const held = mine && (await store.lockInterview(tx, mine.interviewId))
    if (!mine || !held) throw new NotFound()
    const allowed = canConfirm({ state: held.state, startsAt: mine.startsAt }, at)
    if (!allowed.ok) return allowed
    if (held.state !== 'summoned') return done(true)
    await store.markConfirmed(tx, mine.interviewId, at)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'interview' }
    await record(tx, { ...about, subjectId: mine.interviewId, kind: 'confirmed', from: 'summoned', to: 'confirmed' })
    return done(true)
  })
}
