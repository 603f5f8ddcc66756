import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Involved } from '../rules.ts'

/** The fellows and both mentors of these challenges, each once per part, by part and name. One query. */
export async function listInvolved(
  db: Db | Tx,
  editionId: string,
  challengeIds: readonly string[],
): Promise<Involved[]> {
  if (challengeIds.length === 0) return []
  const { rows } = await sql<Involved>`
    select person.id, person.id as "personId", challenge_id as "challengeId", full_name as name, email, lang, role
      from participation join person on person.id = person_id
     where edition_id = ${editionId} and challenge_id = any(${[...challengeIds]}) and ended_at is null and erased_at is null
       and role in ('fellow', 'operational_mentor', 'high_level_mentor')
     order by challenge_id, array_position(array['fellow', 'operational_mentor', 'high_level_mentor'], role), full_name`.execute(
    db,
  )
  return rows
}
