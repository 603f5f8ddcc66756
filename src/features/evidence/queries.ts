import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { Request } from './rules.ts'

type Row = Omit<Request, 'file'> & { fileName: string | null; fileSha256: string | null; fileType: string | null }

const requests = sql`
  select r.id, r.question, coalesce(p.full_name, '') as "askedBy", r.asked_at as "askedAt", r.due_at as "dueAt", r.answer,
         r.answered_at as "answeredAt", r.file_name as "fileName", r.file_sha256 as "fileSha256", b.media_type as "fileType"
    from evidence_request r
    join application a on a.id = r.application_id
    join person p on p.id = r.asked_by
    left join blob b on b.sha256 = r.file_sha256`

const requestOf = ({ fileName, fileSha256, fileType, ...row }: Row): Request => ({
  ...row,
  file: fileName && fileSha256 && fileType ? { name: fileName, sha256: fileSha256, type: fileType } : undefined,
})

/** What was asked of one application, the latest first. One query. */
export const listAsked = async (db: Db, editionId: string, applicationId: number): Promise<Request[]> =>
  (
    await sql<Row>`${requests} where a.edition_id = ${editionId} and a.id = ${applicationId} order by r.id desc limit 100`.execute(
      db,
    )
  ).rows.map(requestOf)

/** What was asked of somebody in an edition, the latest first. One query. */
export const listOwn = async (db: Db, editionId: string, personId: number): Promise<Request[]> =>
  (
    await sql<Row>`${requests} where a.edition_id = ${editionId} and a.person_id = ${personId} order by r.id desc limit 100`.execute(
      db,
    )
  ).rows.map(requestOf)

/** Of whom something is asked. One query. */
export const findApplication = (db: Db, editionId: string, applicationId: number) =>
  db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.id', 'application.code', 'application.state', 'person.full_name as name'])
    .where('application.id', '=', applicationId)
    .where('edition_id', '=', editionId)
    .where('application.state', '<>', 'draft')
    .executeTakeFirst()
