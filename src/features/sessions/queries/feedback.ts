import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Opinion } from '../rules.ts'

/** The opinions on a session, of whom nothing is known. One query. */
export const listOpinions = (db: Db | Tx, sessionId: number): Promise<Opinion[]> =>
  db
    .selectFrom('session_feedback')
    .select(['usefulness', 'keep', 'change'])
    .where('session_id', '=', sessionId)
    .orderBy('id')
    .execute()

/** On which sessions somebody gave an opinion. One query. */
export async function answeredBy(db: Db | Tx, personId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('session_feedback_given')
    .select('session_id as id')
    .where('person_id', '=', personId)
    .execute()
  return rows.map(it => it.id)
}
