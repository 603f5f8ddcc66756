import { type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Receipt } from '../../platform/signing/index.ts'
import type { Answers, Application, Content } from './rules.ts'

export type Submission = {
  id: number
  reference: string
  receivedAt: Date
  content: Content
  contentSha256: string
  receipt: Receipt
  /** It is the submission that counts: the last one of an application that is not withdrawn. */
  isInForce: boolean
}

/** Somebody's own application to an edition, whole, with the files attached now and the challenges still open. One query. */
export async function findOwn(db: Db | Tx, editionId: string, personId: number): Promise<Application | undefined> {
  const { rows } = await sql<Row>`
    select a.id, code, state, answers, revision, created_at as "createdAt", saved_at as "savedAt",
           submitted_at as "submittedAt", withdrawn_at as "withdrawnAt",
           ${extendedTo(sql`a.id`)} as "extendedTo",
           exists (select from late_upload l where l.application_id = a.id
                    and l.begun_at < greatest((select call_closes_at from edition where edition.id = a.edition_id),
                                              ${extendedTo(sql`a.id`)})) as "lateUpload", reference, received_at as "receivedAt",
           coalesce((select json_agg(json_build_object('id', f.id, 'kind', kind, 'name', name, 'sha256', b.sha256,
                                                       'size', size_bytes, 'type', media_type, 'pages', pages) order by f.id)
                       from application_file f join blob b on b.sha256 = f.sha256
                      where application_id = a.id and removed_at is null), '[]') as files,
           array(select c.id from challenge c
                  where c.edition_id = a.edition_id and c.state = 'published' order by number) as challenges
      from application a left join submission on submission.id = a.submission_id
     where a.edition_id = ${editionId} and person_id = ${personId}`.execute(db)
  return rows[0] && applicationOf(rows[0])
}

/** Until when the team lets one application alone in; null without a decision of that kind. */
const extendedTo = (id: RawBuilder<unknown>) =>
  sql<Date | null>`(select max(x.closes_at) from call_extension x where x.application_id = ${id})`

type Row = Omit<Application, 'last'> & { reference: string | null; receivedAt: Date | null }

const applicationOf = ({ reference, receivedAt, ...row }: Row): Application => ({
  ...row,
  last: reference && receivedAt ? { reference, receivedAt } : undefined,
})

/** What tells whether somebody's own application may be changed. One query. */
export async function findState(db: Db | Tx, editionId: string, personId: number): Promise<StateOfOwn | undefined> {
  const row = await db
    .selectFrom('application')
    .leftJoin('submission', 'submission.id', 'application.submission_id')
    .select(['state', 'saved_at as savedAt', 'reference', 'received_at as receivedAt'])
    .select(extendedTo(sql`application.id`).as('extendedTo'))
    .where('edition_id', '=', editionId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return undefined
  const { reference, receivedAt, ...state } = row
  return { ...state, last: reference && receivedAt ? { reference, receivedAt } : undefined }
}

type StateOfOwn = Pick<Application, 'state' | 'savedAt' | 'last' | 'extendedTo'>

/** One submission of this person by its reference, or undefined when it is unknown or somebody else's. One query. */
export async function findOwnSubmission(db: Db, personId: number, reference: string): Promise<Submission | undefined> {
  const row = await submissions(db)
    .where('application.person_id', '=', personId)
    .where('reference', '=', reference)
    .executeTakeFirst()
  return row && submissionOf(row)
}

/** The submission in force of an application, for the team, or undefined when there is none. One query. */
export async function findSubmitted(db: Db | Tx, applicationId: number): Promise<Submission | undefined> {
  const row = await submissions(db)
    .where('application.id', '=', applicationId)
    .where('application.state', '=', 'submitted')
    .whereRef('submission.id', '=', 'application.submission_id')
    .executeTakeFirst()
  return row && submissionOf(row)
}

const submissions = (db: Db | Tx) =>
  db
    .selectFrom('submission')
    .innerJoin('application', 'application.id', 'submission.application_id')
    .select(['submission.id', 'reference', 'received_at as receivedAt', 'content'])
    .select(['content_sha256 as contentSha256', 'receipt'])
    .select(sql<boolean>`application.state = 'submitted' and application.submission_id = submission.id`.as('isInForce'))

const submissionOf = (row: { content: unknown; receipt: unknown } & Omit<Submission, 'content' | 'receipt'>) => ({
  ...row,
  content: row.content as Content,
  receipt: row.receipt as Receipt,
})

/** Every submission of an application, the latest first, fifty at most. One query. */
export const listReceipts = (db: Db, applicationId: number) =>
  db
    .selectFrom('submission')
    .select(['reference', 'received_at as receivedAt'])
    .where('application_id', '=', applicationId)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()

/** A file that this person attached, or undefined when it is unknown or somebody else's. */
export const findOwnFile = (db: Db, personId: number, fileId: number) =>
  db
    .selectFrom('application_file')
    .innerJoin('application', 'application.id', 'application_file.application_id')
    .innerJoin('blob', 'blob.sha256', 'application_file.sha256')
    .select(['application_file.id', 'name', 'blob.sha256', 'media_type as type'])
    .where('application.person_id', '=', personId)
    .where('application_file.id', '=', fileId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()

export type Draft = {
  id: number
  personId: number
  email: string
  lang: Lang
  answers: Answers
  files: { kind: string }[]
  challenges: string[]
  extendedTo: Date | null
}

/** `kind` is that of the reminder's mail; `declarations` the names of the answers that rule somebody out when they are no. */
type Unreminded = {
  editionId: string
  kind: string
  declarations: readonly string[]
  /** Only drafts whose own closing instant, by the call or put off for them alone, is after the first and not after the second. */
  closing: { callCloses: Date; after: Date; until: Date }
  limit: number
}

/** Drafts whose author has not been reminded and is not ruled out, by id, held until the end of the transaction. One query. */
export async function listUnreminded(
  tx: Tx,
  { editionId, kind, declarations, closing, limit }: Unreminded,
): Promise<Draft[]> {
  const closes = sql<Date>`greatest(${closing.callCloses}::timestamptz, ${extendedTo(sql`application.id`)})`
  const rows = await tx
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.id', 'person.id as personId', 'email', 'lang', 'answers'])
    .select(extendedTo(sql`application.id`).as('extendedTo'))
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('application_file')
          .select('kind')
          .whereRef('application_id', '=', 'application.id')
          .where('removed_at', 'is', null),
      ).as('files'),
      sql<string[]>`array(select c.id from challenge c where c.edition_id = ${editionId} and c.state = 'published')`.as(
        'challenges',
      ),
    ])
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'draft')
    .where(sql<boolean>`${closes} > ${closing.after} and ${closes} <= ${closing.until}`)
    .where('person.erased_at', 'is', null)
    .where(
      sql<boolean>`not exists (select from jsonb_each_text(application.answers -> 'values') it
                                where it.key = any(${declarations}) and it.value = 'no')`,
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mail')
            .select('mail.id')
            .whereRef('mail.person_id', '=', 'person.id')
            .where('mail.edition_id', '=', editionId)
            .where('mail.kind', '=', kind),
        ),
      ),
    )
    .orderBy('application.id')
    .limit(limit)
    .forUpdate('application')
    .skipLocked()
    .execute()
  return rows.map(row => ({ ...row, answers: row.answers as unknown as Answers }))
}

/** `chosen`: also those who have chosen already. */
type Untold = { editionId: string; kind: string; preselected: readonly number[]; chosen: boolean; limit: number }

/** Of these applications, those whose author has not had this kind of mail, held until the end of the transaction. One query. */
export const listUntold = async (tx: Tx, { editionId, kind, preselected, chosen, limit }: Untold) =>
  (
    await sql<{ id: number; personId: number; email: string; lang: Lang }>`
      select a.id, p.id as "personId", email, lang
        from application a join person p on p.id = a.person_id
       where a.edition_id = ${editionId} and a.id = any(${preselected}::bigint[]) and a.state = 'submitted'
         and p.erased_at is null
         and (${chosen} or not exists (select from wish where application_id = a.id))
         and not exists (select from mail where mail.person_id = p.id and mail.edition_id = ${editionId} and kind = ${kind})
       order by a.id limit ${limit} for update of a skip locked`.execute(tx)
  ).rows
