import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { type Applied, dayOf } from '../edition/index.ts'
import { requireTeam } from '../people/rules.ts'
import { about } from './ask.ts'
import { answeredEmail, erasedEmail, extendedEmail } from './emails.ts'
import { erasePerson, previewErasure } from './erase.ts'
import { findRequest, findSomebody, type Somebody } from './queries.ts'
import { canAnswer, canExtend, canHold, type DataRequest, dueAfter, type Erased, type RequestRefusal } from './rules.ts'
import * as store from './store.ts'

type Said<T = true> = Promise<Result<T, RequestRefusal>>

/** Two more months, told to whoever asked with the reason. */
export function extendRequest(
  services: Services,
  actor: Actor,
  edition: Applied,
  { id, reason }: { id: number; reason: string },
): Said {
  requireTeam(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    const request = await findRequest(tx, edition.id, id, { lock: true })
    if (!request) throw new NotFound()
    const at = services.now()
    const allowed = canExtend(request, { reason, today: dayOf(at, edition.zone) })
    if (!allowed.ok) return allowed
    const dueOn = dueAfter(dayOf(request.receivedAt, edition.zone), { extended: true })
    await store.extendRequest(tx, id, { reason, dueOn, at })
    const event = { ...about(edition.id, actor.personId, at), subjectId: id, kind: 'extended', data: { dueOn } }
    await record(tx, { ...event, reason })
    await queueMail(services, tx, extendedEmail(edition, { ...request, dueOn }, reason))
    return done(true)
  })
}

type Answer = { id: number; answer: string; outcome: 'done' | 'refused' }

/** What was done, or why it is refused; whoever asked is told in the same words, and where to complain. */
export function answerRequest(services: Services, actor: Actor, edition: Applied, it: Answer): Said {
  requireTeam(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    const request = await findRequest(tx, edition.id, it.id, { lock: true })
    if (!request) throw new NotFound()
    const allowed = canAnswer(request, it.answer)
    if (!allowed.ok) return allowed
    const at = services.now()
    const { answer, outcome: state } = it
    await store.closeRequest(tx, it.id, { state, answer, by: actor.personId, at })
    const event = { ...about(edition.id, actor.personId, at), subjectId: it.id, kind: 'answered', from: 'open' }
    await record(tx, { ...event, to: state, reason: answer })
    await queueMail(services, tx, answeredEmail(edition, request, it))
    return done(true)
  })
}

/**
 * Erases whoever asked for it, as far as nothing holds it back, and tells them what is left and until when. `seen` is how many rows the
 * preview counted: refused when that has changed since, and when everything is held.
 */
export function eraseOnRequest(
  services: Services,
  actor: Actor,
  edition: Applied,
  { id, seen }: { id: number; seen: number },
): Said<Erased> {
  requireTeam(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    const at = services.now()
    const found = await holdForErasure(tx, edition, { id, seen, at })
    if (!found.ok) return found
    const { request, somebody } = found.value
    const why = { cause: 'request', requestId: id, by: actor.personId } as const
    const erased = await erasePerson(services, tx, somebody.personId, why)
    if (!erased) return refuse({ code: 'nobody' })
    await store.closeRequest(tx, id, { state: 'done', answer: '', by: actor.personId, at })
    const event = { ...about(edition.id, actor.personId, at), subjectId: id, kind: 'erased', from: 'open', to: 'done' }
    await record(tx, event)
    const to = { ...request, email: somebody.email, name: somebody.name }
    await queueMail(services, tx, erasedEmail(edition, to, erased.held))
    return done(erased)
  })
}

async function holdForErasure(
  tx: Tx,
  edition: Applied,
  { at, id, seen }: { id: number; seen: number; at: Date },
): Promise<Result<{ request: DataRequest; somebody: Somebody }, RequestRefusal>> {
  const request = await findRequest(tx, edition.id, id, { lock: true })
  if (!request) throw new NotFound()
  if (request.state !== 'open' || request.kind !== 'erasure') return refuse({ code: 'closed' })
  const somebody = await findAsker(tx, request)
  if (!somebody) return refuse({ code: 'nobody' })
  const { counts } = await previewErasure(tx, somebody, at)
  const rows = counts.reduce((sum, it) => sum + it.rows, 0)
  if (rows !== seen) return refuse({ code: 'changed' })
  return rows === 0 ? refuse({ code: 'everything_held' }) : done({ request, somebody })
}

/** Whoever a request is about: by their account, or by the address it came from. */
export const findAsker = (tx: Db | Tx, { email, personId }: DataRequest) =>
  personId ? findSomebody(tx, { personId }) : email ? findSomebody(tx, { email }) : Promise.resolve(undefined)

/** The team keeps somebody's data from being erased until a day, with a reason that they are shown. */
export function placeHold(
  services: Services,
  actor: Actor,
  edition: Applied,
  { id, reason, until }: { id: number; reason: string; until: string },
): Said {
  requireTeam(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    const request = await findRequest(tx, edition.id, id)
    if (!request) throw new NotFound()
    const somebody = await findAsker(tx, request)
    const at = services.now()
    if (!somebody) return refuse({ code: 'nobody' })
    const allowed = canHold({ reason, until }, dayOf(at, edition.zone))
    if (!allowed.ok) return allowed
    const { personId } = somebody
    const held = { editionId: edition.id, personId, reason, until, by: actor.personId, at }
    const holdId = await store.addHold(tx, held)
    const event = { editionId: edition.id, actorId: actor.personId, at, subject: 'data_hold', subjectId: holdId }
    await record(tx, { ...event, kind: 'placed', to: 'held', reason, data: { personId, until } })
    return done(true)
  })
}

/** What the team held back may be erased again. */
export function liftHold(services: Services, actor: Actor, edition: Applied, holdId: number): Promise<void> {
  requireTeam(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    const at = services.now()
    const personId = await store.liftHold(tx, edition.id, holdId, { by: actor.personId, at })
    if (personId === undefined) throw new NotFound()
    const event = { editionId: edition.id, actorId: actor.personId, at, subject: 'data_hold', subjectId: holdId }
    await record(tx, { ...event, kind: 'lifted', from: 'held', to: 'lifted', data: { personId } })
  })
}
