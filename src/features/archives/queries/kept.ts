import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'
import type { Fault, Kept } from '../rules.ts'

/** Everything that was imported, as files have it, to be compared with them. Three queries. */
export async function listKept(tx: Tx): Promise<Kept> {
  const editions = await sql`
    select id, promotion, number, title, class, first_challenge as "firstChallenge", colour, year, fellows, mentors,
           false as derived
      from past_edition`.execute(tx)
  const challenges = await sql`
    select c.key, e.promotion, c.slug, link_to as "linkTo", old_slug as "oldSlug", c.title, c.year, image, skills,
           description, description_en as "descriptionEn", body, administration,
           administration_website as "administrationWebsite", place, duration_months as months, c.fellows, c.mentors, website,
           source_code as "sourceCode", poster, key_figures as "keyFigures", projects, intro_videos as "introVideos",
           end_of_project_videos as "endVideos",
           coalesce((select array_agg(part || ' ' || p.key) from past_part join past_person p on p.id = person_id
                      where challenge_id = c.id), '{}') as parts
      from past_challenge c join past_edition e on e.id = c.edition_id`.execute(tx)
  const people = await sql`
    select key, full_name as name, year, slug, profile, programme, classes, years, image, website, linkedin, github, gitlab,
           twitter, biography
      from past_person`.execute(tx)
  const found = { editions: editions.rows, challenges: challenges.rows.map(sorted), people: people.rows }
  return plain(found) as Kept
}

/** In the order in which files are read, whatever the database's. */
const sorted = (row: unknown) => {
  const challenge = row as { parts: string[] }
  return { ...challenge, parts: challenge.parts.toSorted() }
}

/** What is not known is absent in files, and null in the database. */
const plain = (rows: object): unknown =>
  JSON.parse(JSON.stringify(rows), (_, value: unknown) => (value === null ? undefined : value))

/** What the last import found wrong. One query. */
export async function lastFaults(tx: Tx): Promise<Fault[]> {
  const { rows } = await sql<{ faults: Fault[] }>`
    select faults from past_import order by id desc limit 1`.execute(tx)
  return (rows[0]?.faults ?? []).map(({ code, kept, file, line, entry, key, found, instead }) => ({
    ...{ code, kept, file, line, entry, key, found },
    ...(instead !== undefined && { instead }),
  }))
}
