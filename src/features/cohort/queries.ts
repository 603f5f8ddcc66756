import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Announcement, Fellow, Member, Message, PanelDay, RankedList } from './rules.ts'

/** What is scheduled, or undefined. One query. */
export async function findAnnouncement(db: Db | Tx, editionId: string): Promise<Announcement | undefined> {
  const row = await db
    .selectFrom('announcement')
    .select(['publish_at as publishAt', 'message'])
    .where('edition_id', '=', editionId)
    .executeTakeFirst()
  return row && { publishAt: row.publishAt, message: row.message as unknown as Message }
}

/**
 * Everybody who accepted a place and has not left. A name leaves the database only for those who want it published: the
 * others have none here. A few dozen rows, one query.
 */
export async function listFellows(db: Db | Tx, editionId: string): Promise<Fellow[]> {
  return db
    .selectFrom('offer')
    .innerJoin('application', 'application.id', 'offer.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .leftJoin('publication_consent as consent', join =>
      join
        .onRef('consent.person_id', '=', 'person.id')
        .onRef('consent.edition_id', '=', 'offer.edition_id')
        .on('consent.withdrawn_at', 'is', null)
        .on('consent.name', '=', true),
    )
    .select(['challenge_id as challenge', 'profile'])
    .select(sql<string | null>`case when consent.name then person.full_name end`.as('name'))
    .select(sql<string>`coalesce(consent.biography, '')`.as('biography'))
    .where('offer.edition_id', '=', editionId)
    .where('offer.state', '=', 'accepted')
    .where('application.state', '=', 'submitted')
    .orderBy('profile')
    .orderBy('offer.id')
    .execute()
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
