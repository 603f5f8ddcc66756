import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'

export type Past = { id: number; on: Day; audience: string }

/** The compulsory sessions that are over at an instant, once per audience they were compulsory for, oldest first. One query. */
export async function listCompulsory(
  db: Db | Tx,
  { editionId, now, zone }: { editionId: string; now: Date; zone: string },
): Promise<Past[]> {
  const { rows } = await sql<Past>`
    select s.id, (min(p.starts_at) at time zone ${zone}::text)::date as "on", a.audience
      from programme_session s
      join session_audience a on a.session_id = s.id and a.mandatory
      join session_part p on p.session_id = s.id and p.dropped_at is null
     where s.edition_id = ${editionId} and s.state in ('published', 'held')
     group by s.id, a.audience
    having max(p.ends_at) <= ${now}
     order by 2, 1, 3`.execute(db)
  return rows
}

/** Who came to which session of an edition, or was excused. One query. */
export const listAttendance = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('session_attendance')
    .innerJoin('programme_session', 'programme_session.id', 'session_id')
    .select(['session_id as sessionId', 'person_id as personId', 'session_attendance.state'])
    .where('edition_id', '=', editionId)
    .execute()

/** The next published session for fellows after an instant, or undefined. One query. */
export async function findNextSession(db: Db, editionId: string, now: Date) {
  const { rows } = await sql<{ fr: string; en: string; at: Date }>`
    select s.title_fr as fr, s.title_en as en, min(p.starts_at) as at
      from programme_session s
      join session_part p on p.session_id = s.id and p.dropped_at is null
     where s.edition_id = ${editionId} and s.state = 'published' and p.starts_at > ${now}
       and exists (select from session_audience a where a.session_id = s.id and a.audience = 'fellow')
     group by s.id
     order by 3, s.id limit 1`.execute(db)
  return rows[0]
}
