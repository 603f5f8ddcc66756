import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Content } from '../../applications/rules.ts'
import type { Colleague, File, Heard, Hearing, Marks, OwnSheet } from '../rules.ts'
import { isBarred } from './barred.ts'
import { candidateName } from './plan.ts'

const hearings = (db: Db | Tx, editionId: string, personId: number) =>
  db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.application_id')
    .innerJoin('submission', 'submission.id', 'application.submission_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .innerJoin('panel', 'panel.id', 'interview.panel_id')
    .innerJoin('panel_juror', join =>
      join.onRef('panel_juror.panel_id', '=', 'panel.id').on('panel_juror.person_id', '=', personId),
    )
    .leftJoin('mark_sheet', join =>
      join.onRef('mark_sheet.application_id', '=', 'application.id').on('mark_sheet.juror_id', '=', personId),
    )
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .where(sql<boolean>`not ${isBarred(personId)}`)

/** The interviews of this juror in order, without those whose file is closed to them. One query. */
export const listDay = (db: Db, editionId: string, personId: number): Promise<Heard[]> =>
  hearings(db, editionId, personId)
    .select(['application.id as applicationId', 'application.code', 'starts_at as startsAt', 'ends_at as endsAt'])
    .select(['panel.name as panel', 'panel.room', 'interview.state', 'mark_sheet.state as sheet'])
    .select([
      candidateName.as('name'),
      sql<string | null>`submission.content ->> 'profile'`.as('profile'),
      sql<string[]>`array(select challenge.title from wish join challenge on challenge.id = wish.challenge_id
        where wish.application_id = application.id order by challenge.number)`.as('wishes'),
    ])
    .orderBy('starts_at')
    .orderBy('application.code')
    .execute()

/** What decides whether this juror may mark this file; undefined when it is not theirs. One query. */
export async function findHearing(
  db: Db | Tx,
  editionId: string,
  personId: number,
  code: string,
): Promise<Hearing | undefined> {
  const row = await hearings(db, editionId, personId)
    .select(['application.id as applicationId', 'interview.id as interviewId', 'starts_at as startsAt'])
    .select(['interview.state', 'mark_sheet.state as sheetState', 'mark_sheet.marks', 'mark_sheet.remark'])
    .select(['mark_sheet.saved_at as savedAt', 'mark_sheet.locked_at as lockedAt'])
    .select(
      sql<boolean>`exists (select from ranking_entry join ranking on ranking.id = ranking_entry.ranking_id
        where ranking_entry.application_id = application.id and ranking.state = 'closed')`.as('listsClosed'),
    )
    .where('application.code', '=', code)
    .executeTakeFirst()
  return row && { ...row, sheet: sheetOf(row) }
}

type SheetRow = {
  sheetState: 'open' | 'locked' | null
  marks: unknown
  remark: string | null
  savedAt: Date | null
  lockedAt: Date | null
}

function sheetOf({ sheetState, marks, remark, savedAt, lockedAt }: SheetRow): OwnSheet | undefined {
  if (!sheetState || !savedAt) return undefined
  return { state: sheetState, marks: marks as Marks, remark: remark ?? '', savedAt, lockedAt }
}

export type StoredFile = {
  kind: string
  name: string
  sha256: string
  size: number
  type: string
  pages: number | null
}

/** One file whole, for a juror who hears its author; undefined when it is not theirs or is closed to them. One query. */
export async function findFile(db: Db, editionId: string, personId: number, code: string): Promise<File | undefined> {
  const row = await hearings(db, editionId, personId)
    .leftJoin('team_remark', 'team_remark.application_id', 'application.id')
    .select(['application.id as applicationId', 'application.code', 'submission.content', 'panel.room'])
    .select(['panel.name as panel', 'starts_at as startsAt', 'ends_at as endsAt', 'interview.state'])
    .select(['team_remark.body as teamRemark', candidateName.as('name')])
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('reading')
          .select('reading.remark')
          .whereRef('reading.application_id', '=', 'application.id')
          .where('reading.state', '=', 'done')
          .where('reading.remark', '<>', '')
          .orderBy('reading.id'),
      ).as('readings'),
      jsonArrayFrom(
        eb
          .selectFrom('wish')
          .innerJoin('challenge', 'challenge.id', 'wish.challenge_id')
          .select(['challenge.id', 'challenge.title'])
          .whereRef('wish.application_id', '=', 'application.id')
          .orderBy('challenge.number'),
      ).as('wishes'),
    ])
    .where('application.code', '=', code)
    .executeTakeFirst()
  return row && { ...row, content: row.content as unknown as Content }
}

/** This juror's own sheet on a file, or undefined while there is none. One query. */
export async function findSheet(db: Db, applicationId: number, personId: number): Promise<OwnSheet | undefined> {
  const row = await db
    .selectFrom('mark_sheet')
    .select(['state', 'marks', 'remark', 'saved_at as savedAt', 'locked_at as lockedAt'])
    .where('application_id', '=', applicationId)
    .where('juror_id', '=', personId)
    .executeTakeFirst()
  return row && { ...row, marks: row.marks as Marks }
}

/** The sheets that the others have handed in, without those of jurors whom a conflict keeps away. Only for whoever has handed in their own. One query. */
export async function listColleagues(db: Db, applicationId: number, personId: number): Promise<Colleague[]> {
  const rows = await db
    .selectFrom('mark_sheet')
    .innerJoin('application', 'application.id', 'mark_sheet.application_id')
    .innerJoin('person', 'person.id', 'mark_sheet.juror_id')
    .select(['person.full_name as name', 'marks', 'remark', 'locked_at as lockedAt'])
    .where('application_id', '=', applicationId)
    .where('juror_id', '<>', personId)
    .where('mark_sheet.state', '=', 'locked')
    .where(sql<boolean>`not ${isBarred(sql.ref('mark_sheet.juror_id'))}`)
    .orderBy('locked_at')
    .execute()
  return rows.map(row => ({ ...row, marks: row.marks as Marks }))
}
