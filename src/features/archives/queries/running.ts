import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'

export type Running = { challenges: number; seats: number; places: number }

/** What the edition in force offers to everybody now: its public challenges that were not withdrawn. One query. */
export async function countRunning(db: Db, editionId: string): Promise<Running> {
  const { rows } = await sql<Running>`
    select count(distinct c.id)::int as challenges, count(s.id)::int as seats, count(distinct c.place)::int as places
      from challenge c left join seat s on s.challenge_id = c.id and s.state <> 'withdrawn'
     where c.edition_id = ${editionId} and c.state in ('published', 'running', 'ended')`.execute(db)
  return rows[0] ?? { challenges: 0, seats: 0, places: 0 }
}
