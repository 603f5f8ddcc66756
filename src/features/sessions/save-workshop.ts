import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { moveUp } from './move-up.ts'
import { findSession, findWorkshop } from './queries.ts'
import { canSaveWorkshop, countsOf, type WorkshopRefusal } from './rules.ts'
import { sectionForTeam } from './section.ts'
import * as store from './store.ts'

export type Saving = { title: string; about: string; leader: string; place: string; capacity: number }

/** The team adds a workshop to a session, with as many places as it says. Gives its id. */
export async function addWorkshop(
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { sessionId, workshop }: { sessionId: number; workshop: Saving },
): Promise<Result<number, WorkshopRefusal>> {
  sectionForTeam(edition, actor)
  const allowed = canSaveWorkshop(workshop, 0)
  if (!allowed.ok) return allowed
  return services.db.transaction().execute(async tx => {
    if (!(await findSession(tx, edition.id, sessionId))) throw new NotFound()
    const { id } = await store.addWorkshop(tx, sessionId, workshop)
    const about = { editionId: edition.id, actorId: actor.personId, at: services.now(), subject: 'session_workshop' }
    await record(tx, { ...about, subjectId: id, kind: 'created', data: { sessionId, capacity: workshop.capacity } })
    return done(id)
  })
}

/** The team changes a workshop. More places go at once to those who wait; there are never fewer than are taken. */
export async function saveWorkshop(
  services: Services,
  actor: Actor,
  edition: Edition,
  { id, workshop }: { id: number; workshop: Saving },
): Promise<Result<true, WorkshopRefusal>> {
  sectionForTeam(edition, actor)
  return services.db.transaction().execute(async tx => {
    await store.lockWorkshop(tx, id)
    const current = await findWorkshop(tx, edition.id, id)
    if (!current) throw new NotFound()
    const allowed = canSaveWorkshop(workshop, countsOf(current).seated)
    if (!allowed.ok) return allowed
    await store.putWorkshop(tx, id, workshop)
    const about = { editionId: edition.id, actorId: actor.personId, at: services.now(), subject: 'session_workshop' }
    await record(tx, { ...about, subjectId: id, kind: 'written', data: { capacity: workshop.capacity } })
    await moveUp(services, tx, edition, { ...current, ...workshop })
    return done(true)
  })
}
