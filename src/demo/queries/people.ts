import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../platform/db/index.ts'
import type { Actor } from '../../platform/services.ts'

/** Everybody, as if signed in: the story acts in their names. One query. */
export async function listActors(db: Db): Promise<Actor[]> {
  const rows = await db
    .selectFrom('person')
    .select(eb => [
      'id as personId',
      'full_name as name',
      'email',
      jsonArrayFrom(
        eb
          .selectFrom('participation')
          .select(['role', 'edition_id as editionId', 'challenge_id as challengeId'])
          .whereRef('participation.person_id', '=', 'person.id')
          .where('ended_at', 'is', null),
      ).as('grants'),
    ])
    .execute()
  return rows.map(row => ({ ...row, sessionId: 'demonstration' }))
}
