import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { Level } from '../rules.ts'

/** A skill that somebody placed themselves on, or proposed: one of the edition's list has a code and no name. */
export type Skill = { id: number; code: string | null; name: string | null }

/** Of an edition, the first ones first. One query; some dozens. */
export const listSkills = (db: Db, editionId: string): Promise<Skill[]> =>
  db.selectFrom('skill').select(['id', 'code', 'name']).where('edition_id', '=', editionId).orderBy('id').execute()

/** Where somebody places themselves, by the id of a skill. One query. */
export const listOwnLevels = (
  db: Db,
  editionId: string,
  personId: number,
): Promise<{ skillId: number; level: Level }[]> =>
  db
    .selectFrom('person_skill')
    .innerJoin('skill', 'skill.id', 'skill_id')
    .select(['skill_id as skillId', 'level'])
    .where('edition_id', '=', editionId)
    .where('person_id', '=', personId)
    .execute()

export type Placed = { code: string | null; name: string | null; level: Level; person: string }

/**
 * Who placed themselves on which skill of an edition, as their cohort may read it: those alone who let it know both their name and their
 * skills, and who are still there. One query.
 */
export async function listPlaced(db: Db, editionId: string): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    select k.code, k.name, ps.level, p.full_name as person
      from skill k join person_skill ps on ps.skill_id = k.id
      join directory_card c on c.person_id = ps.person_id and c.skills_for >= 1 and c.name_for >= 1
      join person p on p.id = ps.person_id and p.erased_at is null
     where k.edition_id = ${editionId} and ps.person_id in (${present(editionId)})
     order by k.id, lower(unaccented(p.full_name)), p.id`.execute(db)
  return rows
}

/** How many placed themselves on each skill, whoever they are: those who let nobody know are not counted. One query. */
export async function countPlaced(db: Db, editionId: string) {
  const { rows } = await sql<{ code: string | null; name: string | null; level: Level; count: number }>`
    select k.code, k.name, ps.level, count(*)::int as count
      from skill k join person_skill ps on ps.skill_id = k.id
      join directory_card c on c.person_id = ps.person_id and c.skills_for >= 1
     where k.edition_id = ${editionId} and ps.person_id in (${present(editionId)})
     group by k.id, ps.level order by k.id, ps.level`.execute(db)
  return rows
}

const present = (editionId: string) => sql`
  select person_id from fellowship where edition_id = ${editionId} and state <> 'left'
  union
  select person_id from participation
   where edition_id = ${editionId} and role in ('operational_mentor', 'high_level_mentor') and ended_at is null`
