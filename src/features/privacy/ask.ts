import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { type Applied, dayOf, instantOf } from '../edition/index.ts'
import { requireTeam } from '../people/rules.ts'
import { receivedEmail, teamEmails } from './emails.ts'
import { findRequest, findSomebody, listOpenKinds, listTeam, lockSomebody } from './queries.ts'
import { type Asked, canAsk, canEnter, dueAfter, type Entered, type Lang, type RequestRefusal } from './rules.ts'
import * as store from './store.ts'

type With = Pick<Services, 'db' | 'now' | 'enqueue' | 'config'>
type Said = Result<number, RequestRefusal>

/** Somebody signed in asks about their own data: they and the team are told by when it is answered. */
export function askAboutData(
  services: With,
  actor: Actor,
  edition: Applied,
  it: Asked & { lang: Lang },
): Promise<Said> {
  return services.db.transaction().execute(async tx => {
    const at = services.now()
    await lockSomebody(tx, actor.personId)
    const allowed = canAsk(it, await listOpenKinds(tx, edition.id, actor.personId))
    if (!allowed.ok) return allowed
    const dueOn = dueAfter(dayOf(at, edition.zone), { extended: false })
    const from = { personId: actor.personId, name: actor.name, email: actor.email, way: 'account' as const }
    const request = { ...from, ...it, editionId: edition.id, receivedAt: at, dueOn }
    const id = await store.addRequest(tx, request)
    await record(tx, { ...about(edition.id, actor.personId, at), subjectId: id, kind: 'asked', to: 'open' })
    const team = await listTeam(tx, edition.id)
    const told = { ...request, id }
    const { publicUrl } = services.config
    await queueMails(services, tx, [receivedEmail(edition, told), ...teamEmails({ edition, publicUrl }, team, told)])
    return done(id)
  })
}

/** The team enters what somebody without an account asked by mail, on the day it came: the clock runs from there. */
export function enterRequest(services: With, actor: Actor, edition: Applied, it: Entered): Promise<Said> {
  requireTeam(actor, edition.id)
  const at = services.now()
  const allowed = canEnter(it, dayOf(at, edition.zone))
  if (!allowed.ok) return Promise.resolve(allowed)
  return services.db.transaction().execute(async tx => {
    const known = await findSomebody(tx, { email: it.email })
    const { receivedOn, ...asked } = it
    const receivedAt = instantOf(`${receivedOn}T12:00`, edition.zone)
    const dueOn = dueAfter(receivedOn, { extended: false })
    const from = { personId: known?.personId ?? null, way: 'mail' as const, editionId: edition.id }
    const request = { ...asked, ...from, receivedAt, dueOn }
    const id = await store.addRequest(tx, request)
    const event = { ...about(edition.id, actor.personId, at), subjectId: id, kind: 'entered', to: 'open' }
    await record(tx, event)
    await queueMails(services, tx, [receivedEmail(edition, request)])
    return done(id)
  })
}

/** Whoever asked takes their request back. */
export function withdrawRequest(
  services: With,
  actor: Actor,
  edition: Applied,
  id: number,
): Promise<Result<true, RequestRefusal>> {
  return services.db.transaction().execute(async tx => {
    const request = await findRequest(tx, edition.id, id, { lock: true })
    if (!request || request.personId !== actor.personId) throw new NotFound()
    if (request.state !== 'open') return refuse({ code: 'closed' })
    const at = services.now()
    await store.closeRequest(tx, id, { state: 'withdrawn', answer: '', by: actor.personId, at })
    const event = { ...about(edition.id, actor.personId, at), subjectId: id, kind: 'withdrawn' }
    await record(tx, { ...event, from: 'open', to: 'withdrawn' })
    return done(true)
  })
}

export const about = (editionId: string, actorId: number | null, at: Date) => ({
  ...{ editionId, actorId, at, subject: 'data_request' },
})
