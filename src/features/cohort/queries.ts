import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Announcement, Member, Message, PanelDay, RankedList, Somebody } from './rules.ts'

/** What is scheduled, or undefined. One query. */
export async function findAnnouncement(db: Db | Tx, editionId: string): Promise<Announcement | undefined> {
  const row = await db
    .selectFrom('announcement')
    .select(['publish_at as publishAt', 'message'])
    .where('edition_id', '=', editionId)
    .executeTakeFirst()
  return row && { publishAt: row.publishAt, message: row.message as unknown as Message }
}

/** Which editions' cohorts are public at an instant. One query. */
export async function listAnnounced(db: Db | Tx, now: Date): Promise<Set<string>> {
  const rows = await db.selectFrom('announcement').select('edition_id').where('publish_at', '<=', now).execute()
  return new Set(rows.map(it => it.edition_id))
}

/**
 * Everybody who accepted a place and has not left, then the mentors who agreed to be named. A name, an address and whatever a field
 * says leave the database only for those who agreed to that field: the others have none here. Every public page, feed and data set
 * that names somebody reads this. A few dozen rows, one query.
 */
export async function listPeople(db: Db | Tx, editionId: string): Promise<Somebody[]> {
  const { rows } = await sql<Somebody>`
    with part as (
      select o.edition_id, a.person_id, 'fellow' as part, o.challenge_id, o.profile, 0 as rank, o.id as place
        from offer o join application a on a.id = o.application_id
       where o.edition_id = ${editionId} and o.state = 'accepted' and a.state = 'submitted'
      union all
      select edition_id, person_id, 'mentor', challenge_id, '', 1, min(id)
        from participation
       where edition_id = ${editionId} and role in ('operational_mentor', 'high_level_mentor') and ended_at is null
         and challenge_id is not null
       group by edition_id, person_id, challenge_id)
    select part.part, part.challenge_id as challenge, part.profile,
           case when c.name then full_name end as name, case when c.name then c.slug end as slug,
           case when 'biography' = any(c.agreed) then c.biography end as biography,
           case when 'links' = any(c.agreed) then c.links else '{}' end as links,
           case when 'path' = any(c.agreed) then c.path else '' end as path
      from part
      join person p on p.id = part.person_id and p.erased_at is null
      left join publication_consent c
        on c.person_id = p.id and c.edition_id = part.edition_id and c.name and c.withdrawn_at is null
     where part.part = 'fellow' or c.name
     order by part.rank, part.profile, part.place`.execute(db)
  return rows
}

/** Whether somebody's page was once at this address. One query. */
export async function wasPublished(db: Db, editionId: string, slug: string): Promise<boolean> {
  const row = await db
    .selectFrom('publication_consent')
    .select('slug')
    .where('edition_id', '=', editionId)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row !== undefined
}

/** How many people still in accepted or have not answered yet, and how many of those who accepted want their name published. One query. */
export async function findReadiness(db: Db, editionId: string) {
  const { rows } = await sql<{ accepted: number; waiting: number; named: number }>`
    select count(*) filter (where o.state = 'accepted')::int as accepted,
           count(*) filter (where o.state = 'sent')::int as waiting,
           count(*) filter (where o.state = 'accepted' and c.name and c.withdrawn_at is null)::int as named
      from offer o
      join application a on a.id = o.application_id
      left join publication_consent c on c.person_id = a.person_id and c.edition_id = o.edition_id
     where o.edition_id = ${editionId} and a.state = 'submitted'`.execute(db)
  return rows[0] ?? { accepted: 0, waiting: 0, named: 0 }
}

/** The kinds of seat whose public count differs from the number of people who accepted them. One query. */
export async function seatsToFill(tx: Tx, editionId: string) {
  const { rows } = await sql<{ challengeId: string; profile: string; count: number }>`
    select s.challenge_id as "challengeId", s.profile, coalesce(o.count, 0) as count
      from (select challenge_id, profile, (count(*) filter (where seat.state = 'filled'))::int as filled
              from seat join challenge on challenge.id = seat.challenge_id
             where edition_id = ${editionId} and seat.state <> 'withdrawn'
             group by challenge_id, profile) s
      left join (select challenge_id, profile, count(*)::int as count
                   from offer join application on application.id = offer.application_id
                  where offer.edition_id = ${editionId} and offer.state = 'accepted' and application.state = 'submitted'
                  group by challenge_id, profile) o using (challenge_id, profile)
     where s.filled <> coalesce(o.count, 0)
     order by 1, 2`.execute(tx)
  return rows
}

/** Which of these challenges are still published. One query. */
export async function stillPublished(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('challenge')
    .select('id')
    .where('id', 'in', [...ids])
    .where('state', '=', 'published')
    .execute()
  return rows.map(it => it.id)
}

/** The days on which somebody sits on a panel, from its first interview to its last, in order. One query. */
export async function listPanelDays(
  db: Db,
  { id: editionId, zone }: { id: string; zone: string },
  personId: number,
): Promise<PanelDay[]> {
  const { rows } = await sql<PanelDay>`
    select panel.name as panel, panel.room, min(starts_at) as "startsAt", max(ends_at) as "endsAt"
      from panel_juror
      join panel on panel.id = panel_juror.panel_id
      join interview on interview.panel_id = panel.id
      join application on application.id = interview.application_id
     where panel_juror.person_id = ${personId} and panel.edition_id = ${editionId} and application.state = 'submitted'
     group by panel.id, (starts_at at time zone ${zone}::text)::date
     order by 3`.execute(db)
  return rows
}

/** The ranked lists of these challenges. One query. */
export const listRankings = (db: Db, challengeIds: readonly string[]): Promise<RankedList[]> =>
  db
    .selectFrom('ranking')
    .select(['id', 'challenge_id as challenge', 'profile', 'state'])
    .where('challenge_id', 'in', ['', ...challengeIds])
    .orderBy('id')
    .execute()

/**
 * Whoever holds a seat of these challenges by an offer that was sent: nobody before the answers have left. A name and an address
 * leave the database only for those who accepted. One query.
 */
export async function listMembers(db: Db, challengeIds: readonly string[], now: Date): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select o.challenge_id as challenge, o.profile,
           case when o.state = 'accepted' then p.full_name end as name,
           case when o.state = 'accepted' then p.email end as email
      from offer o
      join application a on a.id = o.application_id
      join person p on p.id = a.person_id
     where o.challenge_id = any(${[...challengeIds]}) and o.sent_at <= ${now} and a.state = 'submitted'
       and (o.state = 'accepted' or (o.state = 'sent' and o.answer_by > ${now}))
     order by o.id`.execute(db)
  return rows
}
