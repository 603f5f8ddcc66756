import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { JurorProgress, Unmarked } from '../rules.ts'
import { isBarred } from './barred.ts'
import { candidateName } from './plan.ts'

/** Sheets of each juror who sits on a panel: handed in, begun, expected. Closed files count nowhere. One query. */
export const listJurorProgress = (db: Db, editionId: string): Promise<JurorProgress[]> =>
  db
    .selectFrom('panel_juror')
    .innerJoin('panel', 'panel.id', 'panel_juror.panel_id')
    .innerJoin('person as juror', 'juror.id', 'panel_juror.person_id')
    .leftJoin('interview', join =>
      join.onRef('interview.panel_id', '=', 'panel.id').on('interview.state', '<>', 'absent'),
    )
    .leftJoin('application', join =>
      join
        .onRef('application.id', '=', 'interview.application_id')
        .on('application.state', '=', 'submitted')
        .on(sql<boolean>`not ${isBarred(sql.ref('juror.id'))}`),
    )
    .leftJoin('mark_sheet', join =>
      join.onRef('mark_sheet.application_id', '=', 'application.id').onRef('mark_sheet.juror_id', '=', 'juror.id'),
    )
    .select(['juror.id', 'juror.full_name as name', 'panel.name as panel'])
    .select(({ fn }) => [
      fn.count<number>('application.id').as('expected'),
      fn.count<number>('mark_sheet.id').filterWhere('mark_sheet.state', '=', 'locked').as('locked'),
      fn.count<number>('mark_sheet.id').filterWhere('mark_sheet.state', '=', 'open').as('open'),
    ])
    .where('panel.edition_id', '=', editionId)
    .groupBy(['juror.id', 'juror.full_name', 'panel.name'])
    .orderBy('panel.name')
    .orderBy('juror.full_name')
    .execute()

/** Interviews that have begun, with how many sheets are handed in; those without any come first. One query. */
export const listHeard = (db: Db, editionId: string, now: Date): Promise<Unmarked[]> =>
  db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .innerJoin('panel', 'panel.id', 'interview.panel_id')
    .leftJoin('submission', 'submission.id', 'application.submission_id')
    .select(['interview.id', 'panel.name as panel', 'starts_at as startsAt', 'ends_at as endsAt', 'interview.state'])
    .select([
      candidateName.as('name'),
      sql<number>`(select count(*) from mark_sheet where mark_sheet.application_id = application.id
        and mark_sheet.state = 'locked')`.as('locked'),
    ])
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .where('starts_at', '<=', now)
    .orderBy('starts_at')
    .orderBy('interview.id')
    .execute()

/** How many people are preselected, have an interview, and carry a remark of the team for the jury. One query. */
export async function countProgress(db: Db, editionId: string) {
  const row = await db
    .selectFrom('application')
    .innerJoin('screening', join =>
      join.onRef('screening.application_id', '=', 'application.id').on('screening.kind', '=', 'preselection'),
    )
    .leftJoin('interview', 'interview.application_id', 'application.id')
    .leftJoin('team_remark', 'team_remark.application_id', 'application.id')
    .select(({ fn }) => [
      fn.countAll<number>().as('preselected'),
      fn.count<number>('interview.id').as('planned'),
      fn.count<number>('interview.id').filterWhere('interview.state', '<>', 'planned').as('summoned'),
      fn.count<number>('interview.confirmed_at').as('confirmed'),
      fn.count<number>('interview.id').filterWhere('interview.state', '=', 'held').as('held'),
      fn.count<number>('team_remark.application_id').as('remarks'),
    ])
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .where('screening.outcome', '=', 'yes')
    .executeTakeFirstOrThrow()
  return row
}
