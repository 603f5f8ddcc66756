import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record, recordAll } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { findRequest } from './queries.ts'
import { canAccredit, isToForget, type RecipientRefusal, type RecipientTyped } from './rules.ts'
import * as store from './store.ts'

type With = Pick<Services, 'db' | 'now'>
type Said = Result<number, RecipientRefusal>

/** The team accredits a journalist, who from then on receives releases under embargo. */
export async function accredit(
  { db, now }: With,
  actor: Actor,
  edition: Edition,
  typed: RecipientTyped,
): Promise<Said> {
  requireTeam(actor, edition.id)
  const allowed = canAccredit(typed)
  if (!allowed.ok) return allowed
  return db.transaction().execute(async tx => {
    const by = { editionId: edition.id, by: actor.personId, at: now() }
    const id = await store.addRecipient(tx, typed, by)
    if (id === undefined) return refuse({ code: 'known', field: 'email' })
    await record(tx, {
      ...about(edition.id, actor.personId, now()),
      subjectId: id,
      kind: 'accredited',
      to: 'accredited',
    })
    return done(id)
  })
}

/** Accredits whoever asked for it by the form. */
export async function accreditRequest(services: With, actor: Actor, edition: Edition, id: number): Promise<Said> {
  requireTeam(actor, edition.id)
  const asked = await findRequest(services.db, edition.id, id)
  if (!asked) throw new NotFound()
  const { email, lang, name, outlet } = asked
  return accredit(services, actor, edition, { email, lang, name, outlet })
}

/** Erases a journalist with their links: nothing is kept of them but that somebody was removed. */
export async function removeRecipient({ db, now }: With, actor: Actor, edition: Edition, id: number): Promise<void> {
  requireTeam(actor, edition.id)
  await db.transaction().execute(async tx => {
    const [erased] = await store.eraseRecipients(tx, edition.id, [id])
    if (!erased) throw new NotFound()
    await record(tx, { ...about(edition.id, actor.personId, now()), subjectId: erased, kind: 'removed', to: 'erased' })
  })
}

/** Erases the journalists of an edition once they have been kept as long as it says. Twice is the same. */
export async function forgetRecipients({ db, now }: With, edition: Edition): Promise<void> {
  if (!isToForget(edition.press, edition.calendar.end, dayOf(now(), edition.zone))) return
  await db.transaction().execute(async tx => {
    const erased = await store.eraseRecipients(tx, edition.id)
    const event = { ...about(edition.id, null, now()), kind: 'forgotten', to: 'erased' }
    if (erased.length > 0)
      await recordAll(
        tx,
        erased.map(subjectId => ({ ...event, subjectId })),
      )
  })
}

const about = (editionId: string, actorId: number | null, at: Date) => ({
  ...{ editionId, actorId, at, subject: 'press_recipient' },
})
