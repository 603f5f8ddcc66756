import { sql } from 'kysely'
import type { Outcome } from '../../features/reviews/rules.ts'
import type { Db } from '../../platform/db/index.ts'

export type File = {
  id: number
  email: string
  profile: string
  /** Challenge ids. */
  wishes: string[]
  eligibility: Outcome | null
  completeness: Outcome | null
  preselection: Outcome | null
  /** The marks of each reading done. */
  readings: Record<string, number>[]
  remarked: boolean
}

/** The submitted files of an edition with what was decided and read of them, in the order of their numbers. One query. */
export async function listFiles(db: Db, editionId: string): Promise<File[]> {
  const outcome = (kind: string) =>
    sql<Outcome | null>`(select outcome from screening where application_id = application.id and kind = ${kind})`
  return db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .innerJoin('submission', 'submission.id', 'application.submission_id')
    .select(['application.id', 'person.email', sql<string>`content ->> 'profile'`.as('profile')])
    .select([
      sql<string[]>`array(select challenge_id from wish where application_id = application.id order by position)`.as(
        'wishes',
      ),
      outcome('eligibility').as('eligibility'),
      outcome('completeness').as('completeness'),
      outcome('preselection').as('preselection'),
      sql<Record<string, number>[]>`(select coalesce(json_agg(marks order by reading.id), '[]') from reading
        where application_id = application.id and state = 'done')`.as('readings'),
      sql<boolean>`exists (select from team_remark where application_id = application.id)`.as('remarked'),
    ])
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .orderBy('application.id')
    .execute()
}

export type Pending = {
  reader: string
  code: string
  email: string
  wishes: string[]
  state: 'assigned' | 'started' | 'done'
  marks: Record<string, number>
  remark: string
  advice: 'preselect' | 'reject' | null
}

/** Every reading of a file still in, by reader and in the order of the files. One query. */
export async function listPending(db: Db, editionId: string): Promise<Pending[]> {
  const rows = await db
    .selectFrom('reading')
    .innerJoin('application', 'application.id', 'reading.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .innerJoin('person as reader', 'reader.id', 'reading.reader_id')
    .select([
      'reader.email as reader',
      'application.code',
      'person.email',
      'reading.state',
      'marks',
      'remark',
      'advice',
    ])
    .select(
      sql<string[]>`array(select challenge_id from wish where application_id = application.id order by position)`.as(
        'wishes',
      ),
    )
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .where('reading.state', '<>', 'recused')
    .orderBy('reader.id')
    .orderBy('application.id')
    .execute()
  return rows.map(row => ({ ...row, state: row.state as Pending['state'], marks: row.marks as Pending['marks'] }))
}
