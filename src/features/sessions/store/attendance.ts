import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'
import type { Opinion } from '../rules.ts'

export type Noted = {
  sessionId: number
  personId: number
  state: 'present' | 'excused'
  how: 'code' | 'sheet'
  reason: string | null
  by: number
  at: Date
}

/** Notes people in one query; what was noted of them before is replaced. */
export async function putAttendance(tx: Tx, noted: readonly Noted[]): Promise<void> {
  if (noted.length === 0) return
  const rows = noted.map(it => ({
    session_id: it.sessionId,
    person_id: it.personId,
    state: it.state,
    noted_how: it.how,
    reason: it.reason,
    noted_by: it.by,
    noted_at: it.at,
  }))
  await tx
    .insertInto('session_attendance')
    .values(rows)
    .onConflict(conflict =>
      conflict.columns(['session_id', 'person_id']).doUpdateSet(eb => ({
        state: eb.ref('excluded.state'),
        noted_how: eb.ref('excluded.noted_how'),
        reason: eb.ref('excluded.reason'),
        noted_by: eb.ref('excluded.noted_by'),
        noted_at: eb.ref('excluded.noted_at'),
      })),
    )
    .execute()
}

export const dropAttendance = (tx: Tx, sessionId: number, personIds: readonly number[]) =>
  tx
    .deleteFrom('session_attendance')
    .where('session_id', '=', sessionId)
    .where('person_id', 'in', [0, ...personIds])
    .execute()

/** Remembers that somebody gives an opinion. Says whether it is the first time. */
export async function markGiven(tx: Tx, sessionId: number, personId: number): Promise<boolean> {
  const row = await tx
    .insertInto('session_feedback_given')
    .values({ session_id: sessionId, person_id: personId })
    .onConflict(conflict => conflict.doNothing())
    .returning('session_id')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Adds an opinion and writes all those of the session anew, in a random order and under new random ids: otherwise the transaction
 * and the place on the disk of each row would tell it from the others, and lead to who was marked in the same transaction.
 */
export async function addOpinion(tx: Tx, sessionId: number, it: Opinion): Promise<void> {
  await sql`
    with gone as (delete from session_feedback where session_id = ${sessionId} returning usefulness, keep, change),
         everything as (select * from gone union all select ${it.usefulness}::int, ${it.keep}::text, ${it.change}::text)
    insert into session_feedback (session_id, usefulness, keep, change)
    select ${sessionId}, usefulness, keep, change from everything order by random()`.execute(tx)
}
