import type { Day } from '../../kernel/day.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { arrivalsIn } from './checklist.ts'
import { linkEmail } from './emails/contact.ts'
import { contactsOf, listNewcomers } from './queries.ts'
import { arrivalOf, type Contact, type Due } from './rules.ts'
import * as store from './store.ts'

type About = { challengeId: string; contactId: number; personId: number }

const DAY_MS = 86_400_000

/** Sends a contact of a challenge a new link; those they had open no more. Throws NotFound for a contact who is not there. */
export async function sendLink(services: Services, about: About, edition: Edition): Promise<Contact> {
  const { challengeId, contactId, personId } = about
  return services.db.transaction().execute(async tx => {
    await store.lockChecklist(tx, challengeId)
    const contact = (await contactsOf(tx, { editionId: edition.id, challengeId })).find(it => it.id === contactId)
    if (!contact) throw new NotFound()
    const at = services.now()
    await store.revokeLinks(tx, [contactId], at)
    const arrivesOn = await arrivalOn(tx, edition, challengeId)
    await linkContact(services, tx, { edition, contact, arrivesOn, due: [] })
    const event = { editionId: edition.id, actorId: personId, at, subject: 'host_contact', subjectId: contactId }
    await record(tx, { ...event, kind: 'link_renewed' })
    return contact
  })
}

/** When the team of a challenge arrives, or is to. */
export async function arrivalOn(tx: Tx, { calendar, id: editionId, zone }: Edition, challengeId: string): Promise<Day> {
  return arrivalOf(await listNewcomers(tx, { editionId, challengeId, zone })) ?? calendar.start.day
}

type Linking = { edition: Edition; contact: Contact; arrivesOn: Day; due: readonly Due[] }
type Sender = Pick<Services, 'config' | 'enqueue' | 'now' | 'randomToken'>

/**
 * Makes a link of a contact's own and writes it to them, in the caller's transaction, with what is due of them. Each letter has
 * its own: only hashes are kept, so that none can be sent a second time.
 */
export async function linkContact(
  services: Sender,
  tx: Tx,
  { arrivesOn, contact, due, edition }: Linking,
): Promise<void> {
  const token = services.randomToken()
  const sentAt = services.now()
  const expiresAt = new Date(sentAt.getTime() + arrivalsIn(edition).contacts.linkDays * DAY_MS)
  await store.addLink(tx, { token, contactId: contact.id, sentAt, expiresAt })
  const { publicUrl } = services.config
  const told = { edition, contact, publicUrl, token, expiresAt, arrivesOn, due, day: dayOf(sentAt, edition.zone) }
  await queueMail(services, tx, linkEmail(told))
}
