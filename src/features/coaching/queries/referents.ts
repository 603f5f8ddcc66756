import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Eligible, Referent } from '../rules.ts'

const referents = (db: Db | Tx) =>
  db
    .selectFrom('referent')
    .innerJoin('person', 'person.id', 'referent.person_id')
    .select(['challenge_id as challengeId', 'person_id as personId', 'full_name as name', 'email'])
    .select(['since', 'ended_at as endedAt'])

/** Who is in charge of each challenge now. At most one per challenge, one query. */
export const listReferents = (db: Db | Tx, editionId: string): Promise<Referent[]> =>
  referents(db).where('edition_id', '=', editionId).where('ended_at', 'is', null).orderBy('challenge_id').execute()

/** Everybody who has been in charge of a challenge, the latest first. One query. */
export const historyOf = (db: Db, challengeId: string): Promise<Referent[]> =>
  referents(db)
    .where('challenge_id', '=', challengeId)
    .orderBy('since', 'desc')
    .orderBy('referent.id', 'desc')
    .execute()

/** Who may be in charge: the team, and the fellows of these challenges. One query. */
export async function listEligible(db: Db | Tx, editionId: string, link: readonly string[]): Promise<Eligible[]> {
  const { rows } = await sql<Eligible>`
    select person.id as "personId", full_name as name, bool_or(role = 'team') as "ofTeam",
           min(challenge_id) filter (where role = 'fellow') as "fellowOf"
      from participation join person on person.id = person_id
     where edition_id = ${editionId} and ended_at is null
       and (role = 'team' or (role = 'fellow' and challenge_id = any(${[...link]})))
     group by person.id
     order by full_name, person.id`.execute(db)
  return rows
}
