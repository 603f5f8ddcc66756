import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'

export type Asked = { applicationId: number; state: string; personId: number; email: string; lang: Lang }

/** An application with whoever wrote it, held until the end of the transaction; undefined when it is not of this edition. */
export const holdApplication = async (tx: Tx, editionId: string, applicationId: number): Promise<Asked | undefined> =>
  (
    await sql<Asked>`
      select a.id as "applicationId", a.state, p.id as "personId", p.email, p.lang
        from application a join person p on p.id = a.person_id
       where a.edition_id = ${editionId} and a.id = ${applicationId} and p.erased_at is null
         for update of a`.execute(tx)
  ).rows[0]

type NewRequest = { applicationId: number; question: string; by: number; at: Date; dueAt: Date }

export const addRequest = async (tx: Tx, { applicationId, question, by, at, dueAt }: NewRequest): Promise<number> =>
  (
    await tx
      .insertInto('evidence_request')
      .values({ application_id: applicationId, question, asked_by: by, asked_at: at, due_at: dueAt })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

/** Holds a request and its application until the end of the transaction: an answer and a withdrawal take turns. */
export const holdRequest = (tx: Tx, id: number) =>
  sql`select from evidence_request r join application a on a.id = r.application_id where r.id = ${id} for update of a, r`.execute(
    tx,
  )

type Answer = { answer: string; file: { sha256: string; name: string } | undefined; at: Date }

export const putAnswer = (tx: Tx, id: number, { answer, file, at }: Answer) =>
  tx
    .updateTable('evidence_request')
    .set({ answer, answered_at: at, file_sha256: file?.sha256 ?? null, file_name: file?.name ?? null })
    .where('id', '=', id)
    .execute()
