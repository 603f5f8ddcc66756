import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Closing, Verdicts } from '../rules.ts'

/** How many submitted files had which end. One query. */
export async function countVerdicts(db: Db | Tx, editionId: string): Promise<Verdicts> {
  const { rows } = await sql<Verdicts>`
    with verdict as (
      select case when e.outcome = 'no' then 'ineligible' when c.outcome = 'no' then 'incomplete'
                  when p.outcome = 'yes' then 'preselected' when p.outcome = 'no' then 'rejected'
                  when c.outcome = 'yes' then 'undecided' else 'unscreened' end as it
        from application a
        left join screening e on e.application_id = a.id and e.kind = 'eligibility'
        left join screening c on c.application_id = a.id and c.kind = 'completeness'
        left join screening p on p.application_id = a.id and p.kind = 'preselection'
       where a.edition_id = ${editionId} and a.state = 'submitted')
    select count(*) as submitted,
           count(*) filter (where it = 'ineligible') as ineligible,
           count(*) filter (where it = 'incomplete') as incomplete,
           count(*) filter (where it = 'unscreened') as unscreened,
           count(*) filter (where it = 'preselected') as preselected,
           count(*) filter (where it = 'rejected') as rejected,
           count(*) filter (where it = 'undecided') as undecided
      from verdict`.execute(db)
  const [counts] = rows
  if (!counts) throw new Error('a count without a row')
  return counts
}

/** When and by whom the preselection was closed, or undefined while it is not. One query. */
export async function findClosing(db: Db | Tx, editionId: string): Promise<Closing> {
  const row = await db
    .selectFrom('preselection')
    .innerJoin('person', 'person.id', 'closed_by')
    .select(['closed_at as at', 'full_name as by'])
    .where('edition_id', '=', editionId)
    .executeTakeFirst()
  return row?.at ? { at: row.at, by: row.by } : undefined
}

/** The submitted applications that a closed preselection has kept, by id. One query. */
export const listPreselected = async (db: Db | Tx, editionId: string): Promise<number[]> =>
  (await kept(db).where('application.edition_id', '=', editionId).orderBy('application.id').execute()).map(
    ({ id }) => id,
  )

/** Whether a closed preselection has kept this application. One query. */
export const isPreselected = async (db: Db | Tx, applicationId: number): Promise<boolean> =>
  (await kept(db).where('application.id', '=', applicationId).executeTakeFirst()) !== undefined

const kept = (db: Db | Tx) =>
  db
    .selectFrom('application')
    .innerJoin('preselection', 'preselection.edition_id', 'application.edition_id')
    .innerJoin('screening', 'screening.application_id', 'application.id')
    .select('application.id')
    .where('application.state', '=', 'submitted')
    .where('closed_at', 'is not', null)
    .where('screening.kind', '=', 'preselection')
    .where('outcome', '=', 'yes')
