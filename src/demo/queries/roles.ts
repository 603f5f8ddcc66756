import { type RawBuilder, sql } from 'kysely'
import type { Role } from '../../kernel/role.ts'
import type { Db } from '../../platform/db/index.ts'

/** How far somebody's application has come, the latest first. */
export const STAGES = [
  'accepted',
  'declined',
  'offered',
  'selected',
  'waiting_list',
  'not_selected',
  'not_preselected',
  'inadmissible',
  'held',
  'confirmed',
  'summoned',
  'set_aside',
  'submitted',
  'withdrawn',
  'draft',
  'none',
] as const
export type Stage = (typeof STAGES)[number]

export type Playable = {
  id: number
  name: string
  email: string
  roles: { role: Role; challenge: string | null }[]
  stage: Stage
}

/**
 * How far each person has come, from the records of every slice; what nobody was told yet shows as nothing more than it is. Candidates and
 * fellows are known by their stage, the others by their roles.
 */
const people = (editionId: string): RawBuilder<unknown> => sql`
  select person.id, full_name as name, email,
         (select coalesce(json_agg(json_build_object('role', role, 'challenge', challenge.title) order by role), '[]')
            from participation left join challenge on challenge.id = challenge_id
           where participation.person_id = person.id and participation.edition_id = ${editionId}
             and role <> all ('{candidate,fellow}'::text[]) and ended_at is null) as roles,
         case when a.id is null then 'none' when a.state <> 'submitted' then a.state
              when latest.state in ('accepted', 'declined') then latest.state when latest.state = 'sent' then 'offered'
              when result.released_at is not null then result.kind
              when interview.state in ('held', 'confirmed', 'summoned') then interview.state
              when exists (select from screening where application_id = a.id and kind <> 'preselection' and outcome = 'no')
                then 'set_aside'
              else 'submitted' end as stage
    from person
    left join application a on a.person_id = person.id and a.edition_id = ${editionId}
    left join result on result.application_id = a.id
    left join interview on interview.application_id = a.id
    left join lateral (select state from offer where application_id = a.id order by id desc limit 1) latest on true
   where person.erased_at is null`

/** At most this many people are shown at once: a name typed in the search finds any other. */
export const MOST_SHOWN = 25

/** People whose role one may take, by name; `q` is part of a name, `group` narrows to one role or stage. One query. */
export async function listPlayable(
  db: Db,
  editionId: string,
  { q, group }: { q: string; group: string },
): Promise<Playable[]> {
  const words = `%${q.trim().replaceAll(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<Playable>`
    select * from (${people(editionId)}) person
     where unaccented(name) ilike unaccented(${words}) ${group === '' ? sql`` : inGroup(group)}
     order by name, id limit ${MOST_SHOWN}`.execute(db)
  return rows
}

const inGroup = (group: string) =>
  sql`and (stage = ${group} and roles::text = '[]' or exists (
    select from json_array_elements(roles) held where held ->> 'role' = ${group}))`

/** How many people there are in each group. One query. */
export async function countGroups(db: Db, editionId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ group: string; people: number }>`
    with person as (${people(editionId)})
    select held ->> 'role' as "group", count(distinct id) as people
      from person, json_array_elements(roles) held group by 1
    union all select stage, count(*) from person where roles::text = '[]' group by 1`.execute(db)
  return new Map(rows.map(row => [row.group, row.people]))
}

/** The first person at a stage, by the order of arrival: the same one every time. One query. */
export async function findAtStage(db: Db, editionId: string, stages: readonly Stage[]): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from (${people(editionId)}) person where stage = any(${stages}::text[]) and roles::text = '[]'
     order by array_position(${stages}::text[], stage), id limit 1`.execute(db)
  return rows[0]?.id
}

export const findByEmail = async (db: Db, email: string): Promise<number | undefined> => {
  const row = await db
    .selectFrom('person')
    .select('id')
    .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst()
  return row?.id
}
