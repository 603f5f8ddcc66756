import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'

/** Somebody to write to. */
export type Reader = { personId: number; name: string; email: string; lang: Lang }

/** Those who hold one of these roles now in an edition, each once, on that challenge where one is named. One query. */
export async function listHolders(
  db: Db | Tx,
  { editionId, roles, challengeId }: { editionId: string; roles: readonly string[]; challengeId?: string },
): Promise<Reader[]> {
  const there = challengeId === undefined ? sql`` : sql`and challenge_id = ${challengeId}`
  const { rows } = await sql<Reader>`
    select distinct person.id as "personId", full_name as name, email, lang
      from participation join person on person.id = person_id
     where edition_id = ${editionId} and role = any(${[...roles]}) and ended_at is null and erased_at is null ${there}
     order by person.id`.execute(db)
  return rows
}

/** Both mentors of a challenge: they answer for its host. */
export const mentorsOf = (editionId: string, challengeId: string) => ({
  editionId,
  challengeId,
  roles: ['operational_mentor', 'high_level_mentor'],
})
