import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Contact, Link } from '../rules.ts'

const contacts = (db: Db | Tx) =>
  db
    .selectFrom('host_contact')
    .select(['host_contact.id', 'edition_id as editionId', 'challenge_id as challengeId', 'function'])
    .select(['name', 'email', 'phone', 'lang'])

/** The contacts of a challenge, by function, with the last instant of their latest open link. One query. */
export async function listContacts(db: Db, challengeId: string): Promise<(Contact & { linkUntil: Date | null })[]> {
  return contacts(db)
    .select(
      sql<Date | null>`(select max(expires_at) from host_contact_link where contact_id = host_contact.id and revoked_at is null)`.as(
        'linkUntil',
      ),
    )
    .where('challenge_id', '=', challengeId)
    .where('ended_at', 'is', null)
    .orderBy('function')
    .orderBy('id')
    .execute()
}

/** The contacts of an edition, or of one challenge. One query. */
export async function contactsOf(
  db: Db | Tx,
  { challengeId, editionId }: { editionId: string; challengeId?: string },
): Promise<Contact[]> {
  const query = contacts(db).where('edition_id', '=', editionId).where('ended_at', 'is', null).orderBy('id')
  return (challengeId === undefined ? query : query.where('challenge_id', '=', challengeId)).execute()
}

/** Which functions each challenge of an edition has somebody for. One query. */
export const listFunctions = (db: Db, editionId: string) =>
  db
    .selectFrom('host_contact')
    .select(['challenge_id as challengeId', 'function'])
    .distinct()
    .where('edition_id', '=', editionId)
    .where('ended_at', 'is', null)
    .execute()

/** Whose link this is, open or not; undefined when it never was one. One query. */
export async function findByLink(
  db: Db | Tx,
  tokenHash: string,
): Promise<{ contact: Contact; link: Link } | undefined> {
  const row = await contacts(db)
    .innerJoin('host_contact_link', 'contact_id', 'host_contact.id')
    .select(['expires_at as expiresAt', 'revoked_at as revokedAt', 'ended_at as endedAt'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (!row) return undefined
  const { expiresAt, revokedAt, endedAt, ...contact } = row
  return { contact, link: { expiresAt, revokedAt, endedAt } }
}
