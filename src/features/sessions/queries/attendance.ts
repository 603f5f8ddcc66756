import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Attendance, Presence } from '../rules.ts'

type Where = { editionId: string; zone: string; sessionId?: number; challengeId?: string }

/**
 * Everybody with a part in a challenge who is, or was, invited to a session, at the day of the session: fellows while they are
 * there, mentors while they are mentors; once per challenge. By name. One query.
 */
export async function listInvited(db: Db | Tx, { editionId, zone, sessionId, challengeId }: Where) {
  const { rows } = await sql<Attendance & { reason: string | null; how: 'code' | 'sheet' | null }>`
    with span as (
      select s.id, min(p.starts_at) as starts_at
        from programme_session s join session_part p on p.session_id = s.id and p.dropped_at is null
       where s.edition_id = ${editionId} and (${sessionId ?? null}::bigint is null or s.id = ${sessionId ?? null})
         and s.state <> 'cancelled'
       group by s.id),
    invited as (
      select span.id, f.person_id, f.challenge_id, 'fellow' as role
        from span join fellowship f on f.edition_id = ${editionId}
         and (span.starts_at at time zone ${zone}::text)::date between f.starts_on and f.ends_on
         and (f.left_on is null or (span.starts_at at time zone ${zone}::text)::date < f.left_on)
      union
      select span.id, h.person_id, h.challenge_id, h.role
        from span join participation h on h.edition_id = ${editionId} and h.challenge_id is not null
         and h.role in ('operational_mentor', 'high_level_mentor')
         and h.created_at <= span.starts_at and (h.ended_at is null or h.ended_at > span.starts_at))
    select i.id as "sessionId", i.person_id as "personId", person.full_name as name, i.challenge_id as "challengeId",
           i.role as "group", a.mandatory, coalesce(noted.state, 'absent') as presence, noted.reason, noted.noted_how as how
      from invited i
      join session_audience a on a.session_id = i.id and a.audience = i.role
      join person on person.id = i.person_id
      left join session_attendance noted on noted.session_id = i.id and noted.person_id = i.person_id
     where ${challengeId ?? null}::text is null or i.challenge_id = ${challengeId ?? null}
     order by person.full_name, i.person_id, i.challenge_id, i.id`.execute(db)
  return rows
}

/**
 * Who came to the sessions that are held, who was excused, who was missing: a row per session, person and challenge, for one
 * challenge when it is named. `zone` is the edition's. One query.
 */
export async function attendanceOf(
  db: Db | Tx,
  editionId: string,
  { zone, challengeId }: { zone: string; challengeId?: string },
): Promise<(Attendance & { startsAt: Date })[]> {
  const rows = await listInvited(db, { editionId, zone, ...(challengeId !== undefined && { challengeId }) })
  const held = new Map((await listHeld(db, editionId)).map(it => [it.id, it.startsAt]))
  return rows.flatMap(({ how: _how, reason: _reason, ...it }) => {
    const startsAt = held.get(it.sessionId)
    return startsAt ? [{ ...it, startsAt }] : []
  })
}

const listHeld = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('programme_session')
    .innerJoin('session_part', 'session_part.session_id', 'programme_session.id')
    .select(({ fn }) => ['programme_session.id', fn.min('starts_at').as('startsAt')])
    .where('edition_id', '=', editionId)
    .where('state', '=', 'held')
    .where('dropped_at', 'is', null)
    .groupBy('programme_session.id')
    .execute()

/** What is noted of one person, by session. One query. */
export async function presencesOf(db: Db, personId: number): Promise<Map<number, Presence>> {
  const rows = await db
    .selectFrom('session_attendance')
    .select(['session_id as sessionId', 'state'])
    .where('person_id', '=', personId)
    .execute()
  return new Map(rows.map(it => [it.sessionId, it.state]))
}

export type Recipient = { personId: number | null; name: string; email: string; lang: 'fr' | 'en' }

/**
 * Whom a mail about a session goes to: everybody invited on its day, and the contacts of the hosts among its audience (human
 * resources and finance, or IT). Each address once. One query.
 */
export async function listRecipients(
  tx: Tx,
  { editionId, sessionId, zone }: { editionId: string; sessionId: number; zone: string },
): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    with day as (
      select min(starts_at) as starts_at, (min(starts_at) at time zone ${zone}::text)::date as day
        from session_part where session_id = ${sessionId} and dropped_at is null),
    invited as (
      select f.person_id, 'fellow' as role from day join fellowship f on f.edition_id = ${editionId}
         and day.day between f.starts_on and f.ends_on and (f.left_on is null or day.day < f.left_on)
      union
      select h.person_id, h.role from participation h
       where h.edition_id = ${editionId} and h.role in ('operational_mentor', 'high_level_mentor') and h.ended_at is null),
    addressed as (
      select person.id as "personId", full_name as name, email, lang from invited
        join session_audience a on a.session_id = ${sessionId} and a.audience = invited.role
        join person on person.id = invited.person_id and erased_at is null
      union all
      select null, name, email, lang from host_contact
        join session_audience a on a.session_id = ${sessionId}
         and a.audience = case when function in ('hr', 'finance') then 'support' when function = 'it' then 'it' end
       where host_contact.edition_id = ${editionId} and ended_at is null)
    select distinct on (lower(email)) * from addressed order by lower(email), "personId" nulls last`.execute(tx)
  return rows
}
