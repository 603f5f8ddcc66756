import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { recordAll } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { findSession, listSessions } from './queries.ts'
import { type ChangeRefusal, canPublish } from './rules.ts'
import { sectionForTeam } from './section.ts'
import * as store from './store.ts'

/** Shows one session to those it is for: on their page and in their calendar. No mail leaves; reminders will. */
export async function publishSession(
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  id: number,
): Promise<Result<true, ChangeRefusal>> {
  sectionForTeam(edition, actor)
  return services.db.transaction().execute(async tx => {
    await store.lockSessions(tx, edition.id)
    const session = await findSession(tx, edition.id, id)
    if (!session) throw new NotFound()
    const allowed = canPublish(session)
    if (!allowed.ok) return allowed
    await store.putState(tx, [id], { state: 'published', at: services.now() })
    await recordAll(tx, eventsOf(actor, edition, { ids: [id], at: services.now() }))
    return done(true)
  })
}

/** Shows every session that waits for it, at once. Gives how many there were. */
export async function publishAll(
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
): Promise<number> {
  sectionForTeam(edition, actor)
  return services.db.transaction().execute(async tx => {
    await store.lockSessions(tx, edition.id)
    const ids = (await listSessions(tx, edition.id)).filter(it => it.state === 'planned').map(it => it.id)
    await store.putState(tx, ids, { state: 'published', at: services.now() })
    await recordAll(tx, eventsOf(actor, edition, { ids, at: services.now() }))
    return ids.length
  })
}

const eventsOf = (actor: Actor, edition: Edition, { ids, at }: { ids: readonly number[]; at: Date }) =>
  ids.map(id => ({
    editionId: edition.id,
    actorId: actor.personId,
    at,
    subject: 'programme_session',
    subjectId: id,
    kind: 'published',
    from: 'planned',
    to: 'published',
  }))
