import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { BlockAnswer, Contact, DataRefusal, Due, Entry, ItemState } from './rules.ts'

/** One at a time per challenge, until the transaction ends. */
export const lockChecklist = (tx: Tx, challengeId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`arrivals ${challengeId}`}))`.execute(tx)

/** One at a time per edition: who writes the letters. */
export const lockLetters = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`arrival letters ${editionId}`}))`.execute(tx)

/** Who does something: somebody of the programme, or a host's contact. */
export type By = { personId: number; contactId: null } | { personId: null; contactId: number }

type Written = { entry: Entry; state: ItemState; note: string; expectedOn: Day | null; reopenings: number }
type Writing = { editionId: string; by: By; at: Date; items: readonly Written[] }

/** Writes items as they now stand; gives their ids in the same order. One query. */
export async function writeItems(tx: Tx, { at, by, editionId, items }: Writing): Promise<number[]> {
  const rows = items.map(({ entry, expectedOn, note, reopenings, state }) => ({
    ...{ edition_id: editionId, challenge_id: entry.challengeId, code: entry.item.code },
    ...{ fellowship_id: entry.newcomer?.fellowshipId ?? null, state, note, expected_on: expectedOn, reopenings },
    ...{ changed_at: at, person_id: by.personId, contact_id: by.contactId },
  }))
  const written = await tx
    .insertInto('arrival_item')
    .values(rows)
    .onConflict(on =>
      on.columns(['challenge_id', 'fellowship_id', 'code']).doUpdateSet(eb => ({
        state: eb.ref('excluded.state'),
        note: eb.ref('excluded.note'),
        expected_on: eb.ref('excluded.expected_on'),
        reopenings: eb.ref('excluded.reopenings'),
        changed_at: eb.ref('excluded.changed_at'),
        person_id: eb.ref('excluded.person_id'),
        contact_id: eb.ref('excluded.contact_id'),
      })),
    )
    .returning('id')
    .execute()
  return written.map(it => it.id)
}

type Answering = BlockAnswer & { editionId: string; challengeId: string; personId: number; at: Date }

/** Writes what is said of a block in place of what was. */
export async function writeAnswer(
  tx: Tx,
  { at, block, challengeId, editionId, needs, personId, ready, successes }: Answering,
) {
  const said = { ready, successes, needs, answered_at: at, answered_by: personId }
  await tx
    .insertInto('arrival_answer')
    .values({ challenge_id: challengeId, block, edition_id: editionId, ...said })
    .onConflict(on => on.columns(['challenge_id', 'block']).doUpdateSet(said))
    .execute()
}

type Refusing = DataRefusal & { editionId: string; challengeId: string; code: string; personId: number; at: Date }

export async function addRefusal(tx: Tx, it: Refusing): Promise<number> {
  const { id } = await tx
    .insertInto('data_refusal')
    .values({
      ...{ edition_id: it.editionId, challenge_id: it.challengeId, code: it.code },
      ...{ refused_on: it.refusedOn, refused_by: it.refusedBy, next_step: it.nextStep, expected_on: it.expectedOn },
      ...{ logged_at: it.at, logged_by: it.personId },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Found = { fellowshipId: number; code: string; kept: boolean; note: string }

/** Writes what a fellow found, in place of what they had said before. */
export async function writeFindings(tx: Tx, findings: readonly Found[], at: Date): Promise<void> {
  await tx
    .insertInto('arrival_finding')
    .values(findings.map(({ fellowshipId, ...it }) => ({ ...it, fellowship_id: fellowshipId, found_at: at })))
    .onConflict(on =>
      on.columns(['fellowship_id', 'code']).doUpdateSet(eb => ({
        kept: eb.ref('excluded.kept'),
        note: eb.ref('excluded.note'),
        found_at: eb.ref('excluded.found_at'),
      })),
    )
    .execute()
}

/** Writes down that these steps have been told. */
export async function addNotices(tx: Tx, editionId: string, fresh: readonly Due[], at: Date): Promise<void> {
  const rows = fresh.map(({ entry, step }) => ({
    ...{ edition_id: editionId, challenge_id: entry.challengeId, fellowship_id: entry.newcomer?.fellowshipId ?? null },
    ...{ code: entry.item.code, reopenings: entry.reopenings, step, sent_at: at },
  }))
  await tx.insertInto('arrival_notice').values(rows).execute()
}

type Adding = Omit<Contact, 'id'> & { personId: number; at: Date }

export async function addContact(tx: Tx, it: Adding): Promise<number> {
  const { challengeId, editionId, email, function: named, lang, name, phone } = it
  const { id } = await tx
    .insertInto('host_contact')
    .values({
      ...{ edition_id: editionId, challenge_id: challengeId, function: named, name, email, phone, lang },
      ...{ added_at: it.at, added_by: it.personId },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A contact stops: what is known of them goes, and nothing opens any more. */
export async function endContacts(tx: Tx, ids: readonly number[], at: Date): Promise<void> {
  await tx
    .updateTable('host_contact')
    .set({ ended_at: at, name: '', email: '', phone: '' })
    .where('id', 'in', [...ids])
    .execute()
  await revokeLinks(tx, ids, at)
}

export const revokeLinks = (tx: Tx, contactIds: readonly number[], at: Date) =>
  tx
    .updateTable('host_contact_link')
    .set({ revoked_at: at })
    .where('contact_id', 'in', [...contactIds])
    .where('revoked_at', 'is', null)
    .execute()

export const linkHash = (token: string) => createHash('sha256').update(token).digest('hex')

type NewLink = { token: string; contactId: number; sentAt: Date; expiresAt: Date }

export const addLink = (tx: Tx, { contactId, expiresAt, sentAt, token }: NewLink) =>
  tx
    .insertInto('host_contact_link')
    .values({ token_hash: linkHash(token), contact_id: contactId, sent_at: sentAt, expires_at: expiresAt })
    .execute()
