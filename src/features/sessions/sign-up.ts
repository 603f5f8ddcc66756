import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { moveUp } from './move-up.ts'
import { findSession, findWorkshop } from './queries.ts'
import { countsOf, groupsOf, hasRoom, isFor, isOver, type WorkshopRefusal } from './rules.ts'
import { sectionOf } from './section.ts'
import * as store from './store.ts'

/**
 * Asks for a place in a workshop of a session one may come to: a seat while there is room, else the end of the waiting list. The
 * workshop is held meanwhile, so that the last seat has one taker. Asking twice changes nothing.
 */
export async function signUp(
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  workshopId: number,
): Promise<Result<'seated' | 'waiting', WorkshopRefusal>> {
  sectionOf(edition)
  return services.db.transaction().execute(async tx => {
    const { session, workshop } = await lockOpen(tx, edition, workshopId)
    const at = services.now()
    if (!isFor(session, groupsOf(actor, edition.id))) return refuse({ code: 'not_invited' })
    if (session.state !== 'published' || isOver(session, at)) return refuse({ code: 'signup_over' })
    const own = workshop.signups.find(it => it.personId === actor.personId)
    if (own) return done(own.seated ? 'seated' : 'waiting')
    const seated = hasRoom(countsOf(workshop), workshop.capacity)
    await store.addSignup(tx, { workshopId, personId: actor.personId, at, seated })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'session_workshop' }
    await record(tx, { ...about, subjectId: workshopId, kind: 'signed_up', to: seated ? 'seated' : 'waiting' })
    return done(seated ? 'seated' : 'waiting')
  })
}

/** Gives one's place back, or leaves the waiting list; whoever waits first takes it, and is told. */
export async function leaveWorkshop(
  services: Services,
  actor: Actor,
  edition: Edition,
  workshopId: number,
): Promise<Result<true, WorkshopRefusal>> {
  sectionOf(edition)
  return services.db.transaction().execute(async tx => {
    const { session, workshop } = await lockOpen(tx, edition, workshopId)
    const at = services.now()
    if (isOver(session, at)) return refuse({ code: 'signup_over' })
    if (!workshop.signups.some(it => it.personId === actor.personId)) return done(true)
    await store.endSignup(tx, workshopId, actor.personId, at)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'session_workshop' }
    await record(tx, { ...about, subjectId: workshopId, kind: 'left' })
    const signups = workshop.signups.filter(it => it.personId !== actor.personId)
    if (session.state === 'published') await moveUp(services, tx, edition, { ...workshop, signups })
    return done(true)
  })
}

async function lockOpen(tx: Tx, edition: Edition, workshopId: number) {
  await store.lockWorkshop(tx, workshopId)
  const workshop = await findWorkshop(tx, edition.id, workshopId)
  const session = workshop && (await findSession(tx, edition.id, workshop.sessionId))
  if (!session || session.state === 'planned') throw new NotFound()
  return { session, workshop }
}
