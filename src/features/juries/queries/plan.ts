import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Interview, Juror, PanelRow, ToHear } from '../rules.ts'

/** The panels of an edition by name, with who sits on each and the challenges they mentor. One query. */
export const listPanels = (db: Db | Tx, editionId: string): Promise<PanelRow[]> =>
  db
    .selectFrom('panel')
    .select(eb => [
      'panel.id',
      'panel.name',
      'panel.room',
      'panel.opens',
      'panel.closes',
      jsonArrayFrom(
        eb
          .selectFrom('panel_juror')
          .innerJoin('person', 'person.id', 'panel_juror.person_id')
          .select(['person.id', 'person.full_name as name'])
          .select(
            sql<string[]>`array(select challenge_id from participation where participation.person_id = person.id
              and participation.edition_id = panel.edition_id and role = 'operational_mentor'
              and challenge_id is not null and ended_at is null)`.as('challenges'),
          )
          .whereRef('panel_juror.panel_id', '=', 'panel.id')
          .orderBy('person.full_name')
          .orderBy('person.id'),
      ).as('jurors'),
    ])
    .where('edition_id', '=', editionId)
    .orderBy('name')
    .execute()

/** Everybody who may sit on a panel, with where they sit and whether they signed the charter. One query. */
export const listJurors = (db: Db | Tx, editionId: string, charterVersion: string): Promise<Juror[]> =>
  db
    .selectFrom('person')
    .leftJoin('panel_juror', join =>
      join
        .onRef('panel_juror.person_id', '=', 'person.id')
        .on('panel_juror.panel_id', 'in', eb =>
          eb.selectFrom('panel').select('id').where('edition_id', '=', editionId),
        ),
    )
    .leftJoin('panel', 'panel.id', 'panel_juror.panel_id')
    .leftJoin('charter_signature', join =>
      join
        .onRef('charter_signature.person_id', '=', 'person.id')
        .on('charter_signature.edition_id', '=', editionId)
        .on('charter_version', '=', charterVersion),
    )
    .select(['person.id', 'full_name as name', 'employer', 'panel.id as panelId', 'panel.name as panel'])
    .select('signed_at as signedAt')
    .select([
      sql<
        string[]
      >`array(select challenge.title from participation join challenge on challenge.id = participation.challenge_id
        where participation.person_id = person.id and participation.edition_id = ${editionId}
          and role = 'operational_mentor' and ended_at is null order by challenge.number)`.as('challenges'),
      sql<boolean>`exists (select from application where application.person_id = person.id
        and application.edition_id = ${editionId} and application.state <> 'draft')`.as('applied'),
    ])
    .where(
      sql<boolean>`exists (select from participation where participation.person_id = person.id
        and participation.edition_id = ${editionId} and role in ('juror', 'operational_mentor') and ended_at is null)`,
    )
    .orderBy('full_name')
    .orderBy('person.id')
    .execute()

/** The preselected people whose file is still in. One query. */
export const listToHear = (db: Db | Tx, editionId: string): Promise<ToHear[]> =>
  db
    .selectFrom('application')
    .innerJoin('screening', join =>
      join.onRef('screening.application_id', '=', 'application.id').on('screening.kind', '=', 'preselection'),
    )
    .select(['application.id as applicationId', 'application.code'])
    .select(sql<string[]>`array(select challenge_id from wish where wish.application_id = application.id)`.as('wishes'))
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .where('screening.outcome', '=', 'yes')
    .orderBy('application.code')
    .execute()

const interviews = (db: Db | Tx) =>
  db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .innerJoin('panel', 'panel.id', 'interview.panel_id')
    .leftJoin('submission', 'submission.id', 'application.submission_id')
    .select(['interview.id', 'interview.application_id as applicationId', 'application.code', 'person.id as personId'])
    .select(['interview.panel_id as panelId', 'panel.name as panel', 'panel.room', 'starts_at as startsAt'])
    .select(['ends_at as endsAt', 'interview.state', 'summoned_at as summonedAt', 'confirmed_at as confirmedAt'])
    .select([candidateName.as('name'), sql<string | null>`submission.content ->> 'profile'`.as('profile')])

/** The name in the file, and that of the account where the file has none. */
export const candidateName = sql<string>`coalesce(nullif(trim(concat_ws(' ',
  submission.content #>> '{identity,first_name}', submission.content #>> '{identity,last_name}')), ''), person.full_name)`

/** Every interview of people still in, in the order of the days and rooms. One query. */
export const listInterviews = (db: Db | Tx, editionId: string): Promise<Interview[]> =>
  interviews(db)
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .orderBy('panel.name')
    .orderBy('starts_at')
    .execute()

export const findInterview = (db: Db | Tx, editionId: string, id: number): Promise<Interview | undefined> =>
  interviews(db).where('application.edition_id', '=', editionId).where('interview.id', '=', id).executeTakeFirst()

export type Taken = Pick<Interview, 'id' | 'applicationId' | 'panelId' | 'startsAt' | 'endsAt' | 'state'>

/** Every interview that holds an instant of a panel, also of somebody who has withdrawn since. One query. */
export const listTaken = (db: Db | Tx, editionId: string): Promise<Taken[]> =>
  db
    .selectFrom('interview')
    .innerJoin('panel', 'panel.id', 'interview.panel_id')
    .select(['interview.id', 'application_id as applicationId', 'panel_id as panelId', 'interview.state'])
    .select(['starts_at as startsAt', 'ends_at as endsAt'])
    .where('panel.edition_id', '=', editionId)
    .orderBy('interview.id')
    .execute()
