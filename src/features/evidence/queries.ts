import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Request } from './rules.ts'

const requests = sql`
  select r.id, r.question, coalesce(p.full_name, '') as "askedBy", r.asked_at as "askedAt", r.due_at as "dueAt", r.answer,
         r.answered_at as "answeredAt",
         case when b.sha256 is not null then jsonb_strip_nulls(jsonb_build_object(
           'name', r.file_name, 'sha256', b.sha256, 'type', b.media_type, 'size', b.size_bytes, 'pages', b.pages,
           'held', case when b.scan_state in ('infected', 'waiting') then b.scan_state end)) end as file
    from evidence_request r
    join application a on a.id = r.application_id
    join person p on p.id = r.asked_by
    left join blob b on b.sha256 = r.file_sha256`

type Row = Omit<Request, 'file'> & { file: Request['file'] | null }

const requestOf = ({ file, ...row }: Row): Request => ({ ...row, file: file ?? undefined })

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

/** What one application has answered, in the order asked, for whoever reads the whole file: never a blind reader. One query. */
export const listGiven = async (db: Db, applicationId: number): Promise<Request[]> =>
  (
    await sql<Row>`${requests} where a.id = ${applicationId} and r.answered_at is not null order by r.id limit 100`.execute(
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

type Answerable = {
  applicationId: number
  state: string
  dueAt: Date
  fileSha256: string | null
  fileName: string | null
}

/** Somebody's own request; undefined when it is nobody's or somebody else's. One query. */
export const findRequest = async (
  db: Db | Tx,
  asked: { editionId: string; personId: number; id: number },
): Promise<Answerable | undefined> =>
  (
    await sql<Answerable>`
      select r.application_id as "applicationId", a.state, r.due_at as "dueAt", r.file_sha256 as "fileSha256",
             r.file_name as "fileName"
        from evidence_request r join application a on a.id = r.application_id
       where r.id = ${asked.id} and a.person_id = ${asked.personId} and a.edition_id = ${asked.editionId}`.execute(db)
  ).rows[0]

export type Sender = {
  editionId: string
  personId: number
  email: string
  lang: Lang
  name: string
  dueAt: Date
}

/** Everybody whose answer holds a file now. One query. */
export const listSenders = async (tx: Tx, sha256: string): Promise<Sender[]> =>
  (
    await sql<Sender>`
      select a.edition_id as "editionId", p.id as "personId", p.email, p.lang, r.file_name as name, r.due_at as "dueAt"
        from evidence_request r
        join application a on a.id = r.application_id
        join person p on p.id = a.person_id
       where r.file_sha256 = ${sha256} and a.state <> 'withdrawn' and p.erased_at is null
       order by r.id`.execute(tx)
  ).rows
