import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Receipt } from '../../platform/signing/index.ts'
import { findOwn } from './queries.ts'
import type { Answers, Application, Sending } from './rules.ts'

/** Somebody's own application, held until the end of the transaction, as it is once held; undefined when there is none. */
export async function lockOwn(tx: Tx, editionId: string, personId: number): Promise<Application | undefined> {
  return (await hold(tx, editionId, personId)) && findOwn(tx, editionId, personId)
}

/** The same, of which only what tells whether it may be saved is read. One that is erased takes nothing in any more. */
export async function hold(tx: Tx, editionId: string, personId: number): Promise<Held | undefined> {
  const { rows } = await sql<Held>`select id, state, saved_at as "savedAt",
           (select max(closes_at) from call_extension x where x.application_id = application.id) as "extendedTo" from application
    where edition_id = ${editionId} and person_id = ${personId} and erased_at is null for update`.execute(tx)
  return rows[0]
}

type Held = Pick<Application, 'id' | 'state' | 'savedAt' | 'extendedTo'>

type NewDraft = { editionId: string; personId: number; code: string; answers: Answers; at: Date }

/** @returns the id of the new draft, or undefined when the person has one already or the code is taken */
export async function addDraft(tx: Tx, draft: NewDraft): Promise<number | undefined> {
  const row = await tx
    .insertInto('application')
    .values({
      edition_id: draft.editionId,
      person_id: draft.personId,
      code: draft.code,
      state: 'draft',
      answers: JSON.stringify(draft.answers),
      created_at: draft.at,
      saved_at: draft.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export const saveAnswers = (tx: Tx, id: number, saved: { answers: Answers; revision: number; at: Date }) =>
  tx
    .updateTable('application')
    .set({ answers: JSON.stringify(saved.answers), revision: saved.revision, saved_at: saved.at })
    .where('id', '=', id)
    .execute()

/** Keeps versions set aside without making the application newer than it is. */
export const saveAside = (tx: Tx, id: number, answers: Answers) =>
  tx
    .updateTable('application')
    .set({ answers: JSON.stringify(answers) })
    .where('id', '=', id)
    .execute()

/** Says that something besides the answers has changed: a file. */
export const touch = (tx: Tx, id: number, at: Date) =>
  tx
    .updateTable('application')
    .set(eb => ({ revision: eb('revision', '+', 1), saved_at: at }))
    .where('id', '=', id)
    .execute()

type LateUpload = { applicationId: number; kind: string; sha256: string } & Sending

/** Keeps that a file was on its way at the closing instant: which, when its sending began and when it ended. */
export const addLateUpload = (tx: Tx, { applicationId, kind, sha256, begunAt, finishedAt }: LateUpload) =>
  tx
    .insertInto('late_upload')
    .values({ application_id: applicationId, kind, sha256, begun_at: begunAt, finished_at: finishedAt })
    .execute()

type NewFile = { applicationId: number; kind: string; sha256: string; name: string; at: Date }

/**
 * Attaches a file; the one of the same kind that was there before is removed. The application becomes newer. Counting what
 * was removed makes the database remove it before it inserts: at no instant are there two.
 */
export const putFile = (tx: Tx, { applicationId, kind, sha256, name, at }: NewFile) =>
  sql`
    with removed as (
      update application_file set removed_at = ${at}
       where application_id = ${applicationId} and kind = ${kind} and removed_at is null
      returning id),
    touched as (
      update application set revision = revision + 1, saved_at = ${at} where id = ${applicationId})
    insert into application_file (application_id, kind, sha256, name, added_at)
    select ${applicationId}::bigint, ${kind}, ${sha256}, ${name}, ${at}::timestamptz
      from (select count(*) from removed) counted`.execute(tx)

/** @returns how many files were removed: 0 when it is not one of this application's */
export async function removeFile(tx: Tx, applicationId: number, fileId: number, at: Date): Promise<number> {
  const removed = await tx
    .updateTable('application_file')
    .set({ removed_at: at })
    .where('id', '=', fileId)
    .where('application_id', '=', applicationId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return Number(removed.numUpdatedRows)
}

export type NewSubmission = {
  applicationId: number
  reference: string
  at: Date
  /** Canonical JSON: what is hashed is what is stored. */
  canonical: string
  sha256: string
  receipt: Receipt
}

const kept = ({ applicationId, reference, at, canonical, sha256, receipt }: NewSubmission) => sql`
  with kept as (
    insert into submission (application_id, reference, received_at, content, content_sha256, receipt)
    values (${applicationId}, ${reference}, ${at}, ${canonical}, ${sha256}, ${JSON.stringify(receipt)})
    returning id)`

/** Keeps a submission for ever, and puts it in force. */
export const addSubmission = (tx: Tx, it: NewSubmission) =>
  sql`${kept(it)}
    update application set state = 'submitted', submitted_at = ${it.at}, submission_id = kept.id, withdrawn_at = null
      from kept where application.id = ${it.applicationId}`.execute(tx)

/** Keeps what completes a submission, and puts it in force; when the application itself was submitted does not change. */
export const addLaterSubmission = (tx: Tx, it: NewSubmission) =>
  sql`${kept(it)}
    update application set submission_id = kept.id from kept where application.id = ${it.applicationId}`.execute(tx)

/** One row per challenge; `profiles` are the seats wished for in it, in order, none where whole challenges are. */
type NewWish = { challengeId: string; profiles: readonly string[]; contribution: string }

/** Replaces the wishes in force by these, in the order written. */
export function putWishes(tx: Tx, applicationId: number, wishes: readonly NewWish[]) {
  const challenges = wishes.map(it => it.challengeId)
  return sql`
    with dropped as (delete from wish where application_id = ${applicationId} and challenge_id <> all(${challenges}))
    insert into wish (application_id, challenge_id, position, profiles, contribution)
    select ${applicationId}, it.challenge, it.position, string_to_array(nullif(it.profiles, ''), ' '), it.contribution
      from unnest(${challenges}::text[], ${wishes.map(it => it.profiles.join(' '))}::text[],
                  ${wishes.map(it => it.contribution)}::text[]) with ordinality
        as it (challenge, profiles, contribution, position)
    on conflict (application_id, challenge_id) do update
       set position = excluded.position, profiles = excluded.profiles, contribution = excluded.contribution`.execute(tx)
}

export const markWithdrawn = (tx: Tx, id: number, at: Date) =>
  tx.updateTable('application').set({ state: 'withdrawn', withdrawn_at: at }).where('id', '=', id).execute()

/** Back to a draft; what was submitted before stays in `submission`, no longer in force. */
export const markReopened = (tx: Tx, id: number, at: Date) =>
  tx
    .updateTable('application')
    .set({ state: 'draft', withdrawn_at: null, submitted_at: null, saved_at: at })
    .where('id', '=', id)
    .execute()
