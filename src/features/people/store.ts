import { createHash } from 'node:crypto'
import type { Role } from '../../kernel/role.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { SignInLink } from './rules.ts'

/** Links and sessions are kept as hashes: a copy of the database opens nobody's account. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

export const addLink = (
  tx: Tx,
  link: { token: string; email: string; lang: Lang; nextPath: string; createdAt: Date; expiresAt: Date },
) =>
  tx
    .insertInto('sign_in_link')
    .values({
      token_hash: hashOf(link.token),
      email: link.email,
      lang: link.lang,
      next_path: link.nextPath,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    })
    .execute()

/** Forgets the links that expired before `before`: each holds an address. */
export const dropOldLinks = (tx: Tx, before: Date) =>
  tx.deleteFrom('sign_in_link').where('expires_at', '<', before).execute()

export async function lockLink(tx: Tx, token: string): Promise<SignInLink | undefined> {
  const row = await tx
    .selectFrom('sign_in_link')
    .select(['email', 'next_path', 'expires_at', 'used_at'])
    .where('token_hash', '=', hashOf(token))
    .forUpdate()
    .executeTakeFirst()
  return row && { email: row.email, nextPath: row.next_path, expiresAt: row.expires_at, usedAt: row.used_at }
}

export const markLinkUsed = (tx: Tx, token: string, at: Date) =>
  tx.updateTable('sign_in_link').set({ used_at: at }).where('token_hash', '=', hashOf(token)).execute()

/** The person with this address, created when unknown. Two first visits at once give one person. */
export async function findOrAddPerson(
  tx: Tx,
  person: { email: string; fullName: string; lang: Lang; employer?: string; at: Date },
) {
  await tx
    .insertInto('person')
    .values({
      email: person.email,
      full_name: person.fullName,
      lang: person.lang,
      employer: person.employer ?? null,
      created_at: person.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return tx
    .selectFrom('person')
    .select(['id', 'full_name as fullName', 'lang'])
    .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', person.email.toLowerCase()))
    .executeTakeFirstOrThrow()
}

export const addSession = (
  tx: Tx,
  session: { token: string; publicId: string; personId: number; at: Date; expiresAt: Date; device: string },
) =>
  tx
    .insertInto('session')
    .values({
      token_hash: hashOf(session.token),
      public_id: session.publicId,
      person_id: session.personId,
      created_at: session.at,
      last_seen_at: session.at,
      expires_at: session.expiresAt,
      device: session.device,
    })
    .execute()

/** @returns how many sessions were ended: 0 when it is unknown or somebody else's */
export async function endSession(tx: Tx, personId: number, publicId: string, at: Date): Promise<number> {
  const ended = await tx
    .updateTable('session')
    .set({ ended_at: at })
    .where('person_id', '=', personId)
    .where('public_id', '=', publicId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}

export const updateProfile = (tx: Tx, personId: number, profile: { fullName: string; lang: Lang }) =>
  tx.updateTable('person').set({ full_name: profile.fullName, lang: profile.lang }).where('id', '=', personId).execute()

/** Writes where somebody works, as the team has just said: conflicts are looked for by it. */
export const setEmployer = (tx: Tx, personId: number, employer: string) =>
  tx.updateTable('person').set({ employer }).where('id', '=', personId).execute()

/** Gives a name to somebody who has none yet; a name already there stays. */
export const nameIfUnknown = (tx: Tx, personId: number, fullName: string) =>
  tx.updateTable('person').set({ full_name: fullName }).where('id', '=', personId).where('full_name', '=', '').execute()

/** @returns whether the role was new: giving it again changes nothing */
export async function addParticipation(
  tx: Tx,
  grant: { personId: number; editionId: string; role: Role; challengeId: string | null; at: Date },
): Promise<boolean> {
  const added = await tx
    .insertInto('participation')
    .values({
      person_id: grant.personId,
      edition_id: grant.editionId,
      role: grant.role,
      challenge_id: grant.challengeId,
      created_at: grant.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows) > 0
}

/** A role in force in this edition, held until the end of the transaction. */
export const lockRole = (tx: Tx, editionId: string, id: number) =>
  tx
    .selectFrom('participation')
    .select(['id', 'person_id as personId', 'role', 'challenge_id as challengeId'])
    .where('id', '=', id)
    .where('edition_id', '=', editionId)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()

export const endRole = (tx: Tx, id: number, at: Date) =>
  tx.updateTable('participation').set({ ended_at: at }).where('id', '=', id).execute()

/** Ends a role of somebody in an edition, for whichever challenges. Returns for which. */
export const endRolesOf = (tx: Tx, held: { personId: number; editionId: string; role: Role; at: Date }) =>
  tx
    .updateTable('participation')
    .set({ ended_at: held.at })
    .where('person_id', '=', held.personId)
    .where('edition_id', '=', held.editionId)
    .where('role', '=', held.role)
    .where('ended_at', 'is', null)
    .returning('challenge_id as challengeId')
    .execute()

export const addParkedForm = (
  tx: Tx,
  form: {
    token: string
    path: string
    body: Record<string, string[]>
    email: string | undefined
    at: Date
    expiresAt: Date
  },
) =>
  tx
    .insertInto('parked_form')
    .values({
      token_hash: hashOf(form.token),
      path: form.path,
      body: JSON.stringify(form.body),
      email: form.email ?? null,
      created_at: form.at,
      expires_at: form.expiresAt,
    })
    .execute()

/** Gives an author to a form that has none. */
export const claimForm = (tx: Tx, token: string, email: string) =>
  tx
    .updateTable('parked_form')
    .set({ email })
    .where('token_hash', '=', hashOf(token))
    .where('email', 'is', null)
    .execute()

/** Forgets what nobody came back for. */
export const dropExpiredForms = (tx: Tx, at: Date) =>
  tx.deleteFrom('parked_form').where('expires_at', '<=', at).execute()
