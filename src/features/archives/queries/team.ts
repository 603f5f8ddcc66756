import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { EditionPeople, KnownPerson, LastImport, PastPerson } from '../rules.ts'

/** What was imported last, with what was wrong in it; undefined before the first time. One query. */
export async function findLastImport(db: Db): Promise<LastImport | undefined> {
  const row = await db
    .selectFrom('past_import')
    .select(['imported_at as at', 'counts', 'faults'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && (row as unknown as LastImport)
}

/** Each past edition with how many of its people are known, and shown. One query. */
export async function listEditionPeople(db: Db): Promise<EditionPeople[]> {
  const { rows } = await sql<EditionPeople>`
    select e.id, e.title, (select count(*)::int from past_challenge where edition_id = e.id) as challenges,
           count(distinct part.person_id)::int as people,
           count(distinct f.person_id)::int as shown
      from past_edition e
      left join past_challenge c on c.edition_id = e.id
      left join past_part part on part.challenge_id = c.id
      left join past_person_field f on f.person_id = part.person_id and f.field = 'name' and f.withdrawn_at is null
     group by e.id order by e.year desc nulls last, e.id`.execute(db)
  return rows
}

const PAGE = 50

/** A page of the people of past editions by name, with where the next one starts. One query. */
export async function listPastPeople(
  db: Db,
  after: number | undefined,
): Promise<{ people: PastPerson[]; next: number | undefined }> {
  const { rows } = await sql<PastPerson>`
    select p.id, p.full_name as name,
           coalesce((select array_agg(e.title || ', ' || c.title order by c.id) from past_part
                       join past_challenge c on c.id = challenge_id join past_edition e on e.id = c.edition_id
                      where person_id = p.id), '{}') as challenges,
           coalesce((select array_agg(field order by field) from past_person_field
                      where person_id = p.id and withdrawn_at is null), '{}') as shown,
           exists (select from past_person_field where person_id = p.id) as decided
      from past_person p
     where ${after ?? null}::bigint is null
        or (p.full_name, p.id) > (select full_name, id from past_person where id = ${after ?? null})
     order by p.full_name, p.id limit ${PAGE + 1}`.execute(db)
  const people = rows.slice(0, PAGE)
  return { people, next: rows.length > PAGE ? people.at(-1)?.id : undefined }
}

export const countPastPeople = async (db: Db): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from past_person`.execute(db)).rows[0]?.n ?? 0

/** What the files say of somebody, for the team alone; undefined when there is no such person. One query. */
export async function findPastPerson(db: Db, id: number): Promise<KnownPerson | undefined> {
  const { rows } = await sql<KnownPerson>`
    select id, full_name as name, profile, years, biography,
           array_remove(array[website, github, gitlab, twitter, linkedin], '') as links,
           coalesce((select array_agg(e.title || ', ' || c.title order by c.id) from past_part
                       join past_challenge c on c.id = challenge_id join past_edition e on e.id = c.edition_id
                      where person_id = p.id), '{}') as challenges
      from past_person p where id = ${id}`.execute(db)
  return rows[0]
}
