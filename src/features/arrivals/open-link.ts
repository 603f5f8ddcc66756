import { done, type Result, refuse } from '../../kernel/result.ts'
import type { TooMany } from '../../platform/limits/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import type { Doer } from './change-items.ts'
import { loadChecklist } from './checklist.ts'
import { findByLink } from './queries.ts'
import { type Contact, type Entry, isOpen, type Reader, seenBy, withoutNames } from './rules.ts'
import { linkHash } from './store.ts'

/** What a contact's link opens: their part of one challenge, as they may see it, and nothing else. */
export type LinkedPart = {
  edition: Edition
  contact: Contact
  token: string
  title: string
  arrivesOn: string
  expiresAt: Date
  entries: Entry[]
  doer: Doer
}

type Asked = { token: string; network: string }
type LinkRefusal = TooMany | { code: 'unknown' } | { code: 'closed' }
type Find = (editionId: string) => Promise<Edition | undefined>

/**
 * Opens a contact's link. Refused when too many are tried from one network or with one link, when it never was one, when it
 * has ended, and when nobody is to come any more. Names are there only for the functions whose work needs them.
 */
export async function openLink(
  { db, limit, now }: Pick<Services, 'db' | 'limit' | 'now'>,
  { network, token }: Asked,
  editionOf: Find,
): Promise<Result<LinkedPart, LinkRefusal>> {
  const hash = linkHash(token)
  const fromHere = await limit('contact_network', network)
  if (!fromHere.ok) return fromHere
  const found = await findByLink(db, hash)
  if (!found) return refuse({ code: 'unknown' })
  const allowed = await limit('contact_link', hash)
  if (!allowed.ok) return allowed
  const at = now()
  const { contact, link } = found
  const edition = await editionOf(contact.editionId)
  if (!isOpen(link, at) || !edition?.arrivals) return refuse({ code: 'closed' })
  const { arrivesOn, entries } = await loadChecklist(db, edition, contact.challengeId, at)
  if (!arrivesOn) return refuse({ code: 'closed' })
  const reader: Reader = { part: 'contact', function: contact.function }
  const own = seenBy(reader, entries, dayOf(at, edition.zone)).map(it => ({ ...it.entry, by: null }))
  const named = edition.arrivals.contacts.namesFor.includes(contact.function)
  const title = edition.challenges.find(it => it.id === contact.challengeId)?.title ?? ''
  const doer: Doer = { reader, by: { personId: null, contactId: contact.id } }
  const part = { edition, contact, token, title, arrivesOn, expiresAt: link.expiresAt, doer }
  return done({ ...part, entries: named ? own : withoutNames(own) })
}
