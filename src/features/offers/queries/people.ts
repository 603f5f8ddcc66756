import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Path, Prepared, Received, ResultKind } from '../rules.ts'
import { resultsBatch } from '../rules.ts'

export type Person = Path & {
  applicationId: number
  personId: number
  code: string
  name: string
  email: string
  lang: Lang
}

/** Everybody who submitted and has not withdrawn, with what was decided of them before any jury. One query. */
export async function listToAnswer(db: Db | Tx, editionId: string): Promise<Person[]> {
  return db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .leftJoin('interview', 'interview.application_id', 'application.id')
    .select(['application.id as applicationId', 'person.id as personId', 'code', 'full_name as name', 'email', 'lang'])
    .select(sql<boolean>`coalesce(interview.state = 'absent', false)`.as('absent'))
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('screening')
          .select(['screening.kind as step', 'outcome', 'reason'])
          .whereRef('screening.application_id', '=', 'application.id'),
      ).as('screenings'),
    ])
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .orderBy('application.id')
    .execute()
}

/** What is prepared, and whether everybody has exactly one letter. One query. */
export async function preparedState(db: Db | Tx, editionId: string): Promise<Prepared & { withdrawn: number }> {
  const { rows } = await sql<Prepared & { withdrawn: number }>`
    with told as (
      select r.released_at, a.state,
             (select count(*) from mail m
               where m.batch = ${resultsBatch(editionId)} and m.state <> 'cancelled' and m.person_id = a.person_id) as letters
        from result r join application a on a.id = r.application_id
       where r.edition_id = ${editionId})
    select count(*) filter (where released_at is null and state = 'submitted')::int as results,
           count(*) filter (where released_at is null and state <> 'submitted')::int as withdrawn,
           count(*) filter (where released_at is not null)::int as released,
           count(*) filter (where released_at is null and state = 'submitted' and letters = 0)::int as "withoutLetter",
           count(*) filter (where released_at is null and state = 'submitted' and letters > 1)::int as "withSeveral"
      from told`.execute(db)
  const [state] = rows
  if (!state) throw new Error('an aggregate without a row')
  return state
}

/** How many people get each kind of answer, and when it was released. One query. */
export async function countResults(db: Db, editionId: string) {
  const rows = await db
    .selectFrom('result')
    .select(eb => ['kind', eb.fn.countAll<number>().as('count'), eb.fn.max('released_at').as('releasedAt')])
    .where('edition_id', '=', editionId)
    .groupBy('kind')
    .execute()
  const releasedAt = rows.find(it => it.releasedAt)?.releasedAt ?? null
  const counts = Object.fromEntries(rows.map(it => [it.kind, it.count])) as Partial<Record<ResultKind, number>>
  return { counts, releasedAt: releasedAt && new Date(releasedAt) }
}

/** Ids of the result letters that wait, of everybody or only of those people. One query. */
export async function resultDrafts(tx: Tx, editionId: string, applicationIds?: readonly number[]): Promise<number[]> {
  let query = tx
    .selectFrom('mail')
    .select('mail.id')
    .where('batch', '=', resultsBatch(editionId))
    .where('mail.state', '=', 'draft')
  if (applicationIds)
    query = query.where(
      'person_id',
      'in',
      tx
        .selectFrom('application')
        .select('person_id')
        .where('id', 'in', [...applicationIds, 0]),
    )
  return (await query.execute()).map(it => it.id)
}

/** How many applications wait for an answer. One query. */
export async function countSubmitted(db: Db, editionId: string): Promise<number> {
  const { count } = await db
    .selectFrom('application')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('edition_id', '=', editionId)
    .where('state', '=', 'submitted')
    .executeTakeFirstOrThrow()
  return count
}

/**
 * How many applications were received and how many people were heard, those who have withdrawn since included: letters and the
 * cohort's page tell the same. One query.
 */
export async function findFigures(db: Db | Tx, editionId: string): Promise<Received> {
  const { rows } = await sql<Received>`
    select (select count(*)::int from application where edition_id = ${editionId} and submission_id is not null) as received,
           (select count(*)::int from interview i join application a on a.id = i.application_id
             where a.edition_id = ${editionId} and i.state <> 'absent'
               and (a.state = 'submitted' or i.starts_at < a.withdrawn_at)) as heard`.execute(db)
  return rows[0] ?? { received: 0, heard: 0 }
}
