import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'

/** What the bar says in figures, as the world has them. */
export type Figures = { received: number; heard: number; fellows: number; teams: number }

/** Files received, people with an interview, people who joined, and their teams. One query. */
export async function findFigures(db: Db, editionId: string): Promise<Figures> {
  const { rows } = await sql<Figures>`
    with joined as (
      select offer.challenge_id from offer join application on application.id = offer.application_id
       where offer.edition_id = ${editionId} and offer.state = 'accepted' and application.state = 'submitted')
    select (select count(*)::int from application where edition_id = ${editionId} and submission_id is not null) as received,
           (select count(*)::int from interview join application on application.id = interview.application_id
             where edition_id = ${editionId} and application.state = 'submitted') as heard,
           (select count(*)::int from joined) as fellows,
           (select count(distinct challenge_id)::int from joined) as teams`.execute(db)
  const [figures] = rows
  if (!figures) throw new Error('counting gave no row')
  return figures
}
