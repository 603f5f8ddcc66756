import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../platform/db/index.ts'

type Entry = { applicationId: number; place: number; total: number; acceptable: boolean }

export type List = {
  id: number
  challengeId: string
  state: 'open' | 'closed'
  /** How many people the challenge looks for with that profile. */
  seats: number
  /** `total` is in sixtieths of a point. */
  entries: Entry[]
}

/** Every list of the juries, people by place. One query. */
export const listRankings = (db: Db, editionId: string): Promise<List[]> =>
  db
    .selectFrom('ranking')
    .innerJoin('challenge', 'challenge.id', 'ranking.challenge_id')
    .select(eb => [
      'ranking.id',
      'ranking.challenge_id as challengeId',
      'ranking.state',
      sql<number>`(select count(*) from seat where seat.challenge_id = challenge.id
        and seat.profile = ranking.profile and seat.state <> 'withdrawn')`.as('seats'),
      jsonArrayFrom(
        eb
          .selectFrom('ranking_entry')
          .innerJoin('application', 'application.id', 'ranking_entry.application_id')
          .select(['application_id as applicationId', 'ranking_entry.place', 'total_points as total', 'acceptable'])
          .whereRef('ranking_id', '=', 'ranking.id')
          .where('application.state', '=', 'submitted')
          .orderBy('place')
          .orderBy('application_id'),
      ).as('entries'),
    ])
    .where('ranking.edition_id', '=', editionId)
    .orderBy('challenge.number')
    .orderBy('ranking.profile')
    .execute()
