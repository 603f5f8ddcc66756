import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Approval, Doubt, OutdatedRun } from '../rules.ts'
import { isBarred } from './barred.ts'
import { candidateName } from './plan.ts'
import { countedSheet } from './rankings.ts'

/**
 * Jurors whose part in closed lists is not what the conflicts known today ask for, by list and place. A juror who no longer may
 * see somebody is still counted there until the list is opened again. One query.
 */
export const listDoubts = (db: Db | Tx, editionId: string, listId?: number): Promise<Doubt[]> =>
  db
    .selectFrom('ranking')
    .innerJoin('ranking_entry', 'ranking_entry.ranking_id', 'ranking.id')
    .innerJoin('application', 'application.id', 'ranking_entry.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .leftJoin('submission', 'submission.id', 'application.submission_id')
    .innerJoinLateral(
      sql<{ juror_id: number; what: Doubt['what'] }>`(
        select counted.juror_id, 'counted' as what from unnest(ranking_entry.jurors) counted (juror_id)
         where ${isBarred(sql.ref('counted.juror_id'))}
        union all
        select mark_sheet.juror_id, 'left_out' from mark_sheet
         where ${countedSheet} and mark_sheet.juror_id <> all (ranking_entry.jurors))`.as('doubt'),
      join => join.onTrue(),
    )
    .innerJoin('person as juror', 'juror.id', 'doubt.juror_id')
    .select(['ranking.id as listId', 'application.id as applicationId', 'application.code', 'doubt.what'])
    .select([candidateName.as('candidate'), 'juror.full_name as juror'])
    .where('ranking.edition_id', '=', editionId)
    .where('ranking.state', '=', 'closed')
    .where('application.state', '=', 'submitted')
    .$if(listId !== undefined, it => it.where('ranking.id', '=', listId ?? 0))
    .orderBy('ranking.id')
    .orderBy('place')
    .orderBy('application.code')
    .orderBy('juror.full_name')
    .execute()

/** How many closed lists rest on sheets that the conflicts known today would change. One query. */
export const countListsInDoubt = async (db: Db | Tx, editionId: string): Promise<number> =>
  new Set((await listDoubts(db, editionId)).map(({ listId }) => listId)).size

/** The latest matching that gave teams, when a list was opened again after it was asked for. One query. */
export const findOutdatedRun = (db: Db | Tx, editionId: string): Promise<OutdatedRun | undefined> =>
  db
    .selectFrom('matching_run')
    .select(['id', 'requested_at as requestedAt'])
    .where('id', '=', eb =>
      eb
        .selectFrom('matching_run')
        .select(({ fn }) => fn.max('id').as('id'))
        .where('edition_id', '=', editionId)
        .where('state', '=', 'done'),
    )
    .where(
      sql<boolean>`exists (select from ranking where ranking.edition_id = ${editionId}
        and ranking.reopened_at > matching_run.requested_at)`,
    )
    .executeTakeFirst()

/** Where the latest list of places stands with the authority; undefined while none was put before it. One query. */
export async function approvalOf(db: Db | Tx, editionId: string): Promise<Approval | undefined> {
  const row = await db
    .selectFrom('approval')
    .select('state')
    .where('edition_id', '=', editionId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.state
}

export type Decider = { personId: number; name: string; email: string; lang: Lang }

/** Those who decide on the lists of a challenge: its mentors, and the jurors named for it. One query. */
export const listDeciders = (db: Db | Tx, editionId: string, challengeId: string): Promise<Decider[]> =>
  db
    .selectFrom('participation')
    .innerJoin('person', 'person.id', 'participation.person_id')
    .select(['person.id as personId', 'full_name as name', 'email', 'lang'])
    .distinct()
    .where('participation.edition_id', '=', editionId)
    .where('challenge_id', '=', challengeId)
    .where('role', 'in', ['operational_mentor', 'juror'])
    .where('ended_at', 'is', null)
    .orderBy('person.id')
    .execute()
