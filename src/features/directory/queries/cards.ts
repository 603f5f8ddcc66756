import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import { audienceOf, type Card, type Consents, type Details, FIELDS, type Standing } from '../rules.ts'

/**
 * Who is or was in a cohort: fellows who came, mentors. `current` is false once somebody left, or is a mentor no more. Nobody is there
 * before their cohort is announced.
 */
const members = (now: Date) => sql`
  select held.* from (
    select person_id, edition_id, 'fellow' as role, challenge_id, profile, state <> 'left' as current
      from fellowship where left_on is null or left_on > starts_on
    union all
    select person_id, edition_id, role, challenge_id, null, ended_at is null
      from participation where role in ('operational_mentor', 'high_level_mentor')) held
  join announcement on announcement.edition_id = held.edition_id and announcement.publish_at <= ${now}`

/**
 * Where somebody stands: whoever left a cohort keeps what every cohort reads, and no longer what theirs alone reads; whoever never came
 * was in none. Before the announcement somebody is already in theirs. One query.
 */
export async function findStanding(db: Db | Tx, personId: number | undefined): Promise<Standing> {
  if (personId === undefined) return { member: false, current: [] }
  const { rows } = await sql<{ editionId: string; current: boolean }>`
    select edition_id as "editionId", bool_or(current) as current from (
      select edition_id, state <> 'left' as current from fellowship
       where person_id = ${personId} and (left_on is null or left_on > starts_on)
      union all
      select edition_id, ended_at is null from participation
       where person_id = ${personId} and role in ('operational_mentor', 'high_level_mentor')) held
     group by 1 order by 1`.execute(db)
  return { member: rows.length > 0, current: rows.filter(it => it.current).map(it => it.editionId) }
}

export type Wanted = {
  words?: string
  editionId?: string | undefined
  profile?: string | undefined
  /** The challenges of one host. */
  challengeIds?: readonly string[] | undefined
  skill?: string | undefined
  /** The person after whom the page begins. */
  after?: number | undefined
  limit: number
}

/**
 * The rank that a field must have for this reader to see it: what the cohort reads is for whoever is in one of the owner's cohorts now,
 * what every cohort reads for whoever is or was in one.
 */
const rankNeeded = ({ current, member }: Standing, edition: RawBuilder<unknown>) =>
  sql`(case when bool_or(${edition} = any(${[...current]})) then 1 when ${member} then 2 else 3 end)`

/** Every card as this reader may see it. What they may not is null before anything is searched, so that no filter can find it. */
const seen = (standing: Standing, now: Date) => sql`
  member as (${members(now)}),
  needed as (select person_id, ${rankNeeded(standing, sql`edition_id`)} as rank from member group by 1),
  seen as (
    select p.id, p.full_name as name, lower(unaccented(p.full_name)) as sorted,
           case when c.email_for >= rank then p.email end as email,
           case when c.phone_for >= rank then nullif(c.phone, '') end as phone,
           case when c.links_for >= rank then nullif(c.links, '') end as links,
           case when c.biography_for >= rank then nullif(c.biography, '') end as biography,
           c.cohort_for >= rank as cohort, c.challenge_for >= rank as challenge, c.skills_for >= rank as skilled
      from needed join directory_card c on c.person_id = needed.person_id and c.name_for >= rank
      join person p on p.id = c.person_id and p.erased_at is null)`

/** A page of cards by name, which begins after a card that this reader may see: another person's place in it would be told. One query. */
export async function listCards(db: Db, standing: Standing, now: Date, wanted: Wanted): Promise<Card[]> {
  const { after = 0, challengeIds, editionId, limit, profile, skill, words = '' } = wanted
  const like = `%${words.trim().replace(/[\\%_]/g, it => `\\${it}`)}%`
  const hosts = challengeIds ? [...challengeIds] : null
  const { rows } = await sql<Card>`
    with ${seen(standing, now)}
    select s.id as "personId", s.name, s.email, s.phone, s.links, s.biography,
           coalesce((select json_agg(json_build_object('name', coalesce(k.name, k.code), 'code', k.code, 'level', ps.level) order by ps.level, k.id)
                       from person_skill ps join skill k on k.id = ps.skill_id where s.skilled and ps.person_id = s.id), '[]') as skills,
           coalesce((select json_agg(json_build_object('editionId', case when s.cohort then m.edition_id end, 'role', m.role,
                            'challengeId', case when s.challenge then m.challenge_id end,
                            'profile', case when s.challenge then m.profile end) order by m.edition_id, m.challenge_id)
                       from member m where m.person_id = s.id and (s.cohort or s.challenge)), '[]') as participations
      from seen s
     where (unaccented(s.name) ilike unaccented(${like}) or unaccented(s.biography) ilike unaccented(${like}))
       and (${editionId ?? null}::text is null or (s.cohort and exists (
             select from member m where m.person_id = s.id and m.edition_id = ${editionId ?? null})))
       and (${profile ?? null}::text is null or (s.challenge and exists (
             select from member m where m.person_id = s.id and m.profile = ${profile ?? null})))
       and (${hosts}::text[] is null or (s.challenge and exists (
             select from member m where m.person_id = s.id and m.challenge_id = any(${hosts}))))
       and (${skill ?? null}::text is null or (s.skilled and exists (
             select from person_skill ps join skill k on k.id = ps.skill_id
              where ps.person_id = s.id and coalesce(k.code, k.name) = ${skill ?? null})))
       and (not exists (select from seen where id = ${after}) or (s.sorted, s.id) > (select sorted, id from seen where id = ${after}))
     order by s.sorted, s.id limit ${limit}`.execute(db)
  return rows
}

export type OwnCard = { consents: Consents; details: Details; saved: boolean }

/** Somebody's own card as they left it; one that lets nobody see anything when there is none. One query. */
export async function findOwnCard(db: Db | Tx, personId: number): Promise<OwnCard> {
  const row = await db.selectFrom('directory_card').selectAll().where('person_id', '=', personId).executeTakeFirst()
  const rank = (field: (typeof FIELDS)[number]) => row?.[`${field}_for`] ?? 0
  const consents = Object.fromEntries(FIELDS.map(field => [field, audienceOf(rank(field))])) as Consents
  const details = { phone: row?.phone ?? '', links: row?.links ?? '', biography: row?.biography ?? '' }
  return { consents, details, saved: row !== undefined }
}
