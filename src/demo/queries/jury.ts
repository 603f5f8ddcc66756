import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'

/** How many people are preselected, have an interview, and sit in front of whom. One query. */
export async function countJury(db: Db, editionId: string) {
  const { rows } = await sql<{ panels: number; unplanned: number; planned: number }>`
    select (select count(*) from panel where edition_id = ${editionId}) as panels,
           (select count(*) from application
              join screening on screening.application_id = application.id and kind = 'preselection' and outcome = 'yes'
             where edition_id = ${editionId} and state = 'submitted'
               and not exists (select from interview where application_id = application.id)) as unplanned,
           (select count(*) from interview join application on application.id = application_id
             where edition_id = ${editionId} and interview.state = 'planned') as planned`.execute(db)
  const [counts] = rows
  if (!counts) throw new Error('a count without a row')
  return counts
}

export type Interviewed = {
  email: string
  wishes: string[]
  startsAt: Date
  state: 'planned' | 'summoned' | 'confirmed' | 'absent' | 'held'
  preference: string[] | null
}

/** Everybody with an interview, in the order of the days and panels. One query. */
export const listInterviewed = (db: Db, editionId: string): Promise<Interviewed[]> =>
  db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['person.email', 'starts_at as startsAt', 'interview.state'])
    .select([
      sql<string[]>`array(select challenge_id from wish where application_id = application.id order by position)`.as(
        'wishes',
      ),
      sql<string[] | null>`preference`.as('preference'),
    ])
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .orderBy('starts_at')
    .orderBy('panel_id')
    .execute()

export type Sheet = {
  juror: string
  code: string
  email: string
  wishes: string[]
  startsAt: Date
  endsAt: Date
  marks: Record<string, number>
  remark: string
}

/** The sheets that the jurors of each panel have not handed in yet, in the order of the interviews. One query. */
export const listUnlocked = (db: Db, editionId: string): Promise<Sheet[]> =>
  db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .innerJoin('panel_juror', 'panel_juror.panel_id', 'interview.panel_id')
    .innerJoin('person as juror', 'juror.id', 'panel_juror.person_id')
    .leftJoin('mark_sheet', join =>
      join.onRef('mark_sheet.application_id', '=', 'application.id').onRef('mark_sheet.juror_id', '=', 'juror.id'),
    )
    .select(['juror.email as juror', 'application.code', 'person.email', 'starts_at as startsAt', 'ends_at as endsAt'])
    .select([
      sql<string[]>`array(select challenge_id from wish where application_id = application.id order by position)`.as(
        'wishes',
      ),
      sql<Record<string, number>>`coalesce(mark_sheet.marks, '{}')`.as('marks'),
      sql<string>`coalesce(mark_sheet.remark, '')`.as('remark'),
    ])
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .where('interview.state', '<>', 'absent')
    .where(sql<boolean>`mark_sheet.state is distinct from 'locked'`)
    .orderBy('starts_at')
    .orderBy('interview.id')
    .orderBy('juror.id')
    .execute()

/** Conflicts on which nobody has ruled. One query. */
export const listRaised = (db: Db, editionId: string) =>
  db
    .selectFrom('conflict')
    .innerJoin('application', 'application.id', 'conflict.application_id')
    .select(['conflict.id', 'source'])
    .where('edition_id', '=', editionId)
    .where('conflict.state', '=', 'raised')
    .orderBy('conflict.id')
    .execute()

/** Addresses of those who have signed the charter of the jury. One query. */
export async function listSigned(db: Db, editionId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('charter_signature')
    .innerJoin('person', 'person.id', 'person_id')
    .select('email')
    .where('edition_id', '=', editionId)
    .execute()
  return new Set(rows.map(({ email }) => email))
}
