import type { Tx } from '../../platform/db/index.ts'
import type { Receipt } from '../../platform/signing/index.ts'
import { findOwn } from './queries.ts'
import type { Answers, Application } from './rules.ts'

/** Somebody's own application, held until the end of the transaction; undefined when there is none. */
export async function lockOwn(tx: Tx, editionId: string, personId: number): Promise<Application | undefined> {
  const held = await tx
    .selectFrom('application')
    .select('id')
    .where('edition_id', '=', editionId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  return held && findOwn(tx, editionId, personId)
}

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

type NewFile = { applicationId: number; kind: string; sha256: string; name: string; at: Date }

/** Attaches a file; the one of the same kind that was there before is removed. */
export async function putFile(tx: Tx, { applicationId, kind, sha256, name, at }: NewFile): Promise<void> {
  await tx
    .updateTable('application_file')
    .set({ removed_at: at })
    .where('application_id', '=', applicationId)
    .where('kind', '=', kind)
    .where('removed_at', 'is', null)
    .execute()
  await tx
    .insertInto('application_file')
    .values({ application_id: applicationId, kind, sha256, name, added_at: at })
    .execute()
}

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

type NewSubmission = {
  applicationId: number
  reference: string
  at: Date
  /** Canonical JSON: what is hashed is what is stored. */
  canonical: string
  sha256: string
  receipt: Receipt
}

export async function addSubmission(tx: Tx, submission: NewSubmission): Promise<number> {
  const row = await tx
    .insertInto('submission')
    .values({
      application_id: submission.applicationId,
      reference: submission.reference,
      received_at: submission.at,
      content: submission.canonical,
      content_sha256: submission.sha256,
      receipt: JSON.stringify(submission.receipt),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export const markSubmitted = (tx: Tx, id: number, submissionId: number, at: Date) =>
  tx
    .updateTable('application')
    .set({ state: 'submitted', submitted_at: at, submission_id: submissionId, withdrawn_at: null })
    .where('id', '=', id)
    .execute()

type NewWish = { challengeId: string; contribution: string }

/** Replaces the wishes in force by these, in the order written. */
export async function putWishes(tx: Tx, applicationId: number, wishes: readonly NewWish[]): Promise<void> {
  await tx.deleteFrom('wish').where('application_id', '=', applicationId).execute()
  if (wishes.length === 0) return
  const rows = wishes.map(({ challengeId, contribution }, index) => ({
    application_id: applicationId,
    challenge_id: challengeId,
    position: index + 1,
    contribution,
  }))
  await tx.insertInto('wish').values(rows).execute()
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
