import { NotFound } from '../../kernel/not-found.ts'
import { record } from '../../platform/audit/index.ts'
import type { Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { contactsOf } from './queries.ts'
import type { Contact } from './rules.ts'
import * as store from './store.ts'

type About = { challengeId: string; contactId: number; personId: number }

/** A contact stops: their links open nothing any more, and what was known of them is gone. Throws NotFound for one who is not there. */
export async function endContact(
  { db, now }: Pick<Services, 'db' | 'now'>,
  { challengeId, contactId, personId }: About,
  edition: Edition,
): Promise<Contact> {
  return db.transaction().execute(async tx => {
    await store.lockChecklist(tx, challengeId)
    const contact = (await contactsOf(tx, { editionId: edition.id, challengeId })).find(it => it.id === contactId)
    if (!contact) throw new NotFound()
    const at = now()
    await store.endContacts(tx, [contactId], at)
    const event = { editionId: edition.id, actorId: personId, at, subject: 'host_contact', subjectId: contactId }
    await record(tx, { ...event, kind: 'ended', data: { challengeId, function: contact.function } })
    return contact
  })
}
