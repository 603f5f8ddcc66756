import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { contactsOf } from './queries.ts'
import { type ContactRefusal, canAdd, type NewContact } from './rules.ts'
import { arrivalOn, linkContact } from './send-link.ts'
import * as store from './store.ts'

type About = { challengeId: string; personId: number }

/** Adds somebody of a host to a challenge, for one function, and sends them their link. Gives their id. */
export async function addContact(
  services: Services,
  { challengeId, personId }: About,
  edition: Edition,
  given: NewContact,
): Promise<Result<number, ContactRefusal>> {
  return services.db.transaction().execute(async tx => {
    await store.lockChecklist(tx, challengeId)
    const at = services.now()
    const there = await contactsOf(tx, { editionId: edition.id, challengeId })
    const allowed = canAdd(given, there)
    if (!allowed.ok) return allowed
    const contact = { ...given, function: allowed.value, editionId: edition.id, challengeId }
    const id = await store.addContact(tx, { ...contact, personId, at })
    const about = { editionId: edition.id, actorId: personId, at, subject: 'host_contact', subjectId: id }
    await record(tx, { ...about, kind: 'added', data: { challengeId, function: contact.function } })
    const arrivesOn = await arrivalOn(tx, edition, challengeId)
    await linkContact(services, tx, { edition, contact: { ...contact, id }, arrivesOn, due: [] })
    return done(id)
  })
}
