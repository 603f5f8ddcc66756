import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Fault, KeptChallenge, SiteEdition, SitePerson } from './rules.ts'

/** One import or publication at a time, until the transaction ends. */
export const lockArchives = (tx: Tx) => sql`select pg_advisory_xact_lock(hashtext('archives'))`.execute(tx)

export type Importing = { actorId: number | null; at: Date; counts: Record<string, number>; faults: readonly Fault[] }

/** Faults name people: those of earlier imports are let go of. */
export async function addImport(tx: Tx, it: Importing): Promise<number> {
  await tx.updateTable('past_import').set({ faults: '[]' }).execute()
  const { id } = await tx
    .insertInto('past_import')
    .values({
      imported_at: it.at,
      imported_by: it.actorId,
      counts: JSON.stringify(it.counts),
      faults: JSON.stringify(it.faults),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function putEditions(tx: Tx, all: readonly SiteEdition[], importId: number): Promise<void> {
  if (all.length === 0) return
  const rows = all.map(it => ({
    id: it.id,
    promotion: it.promotion,
    number: it.number ?? null,
    title: it.title,
    class: it.class,
    first_challenge: it.firstChallenge,
    colour: it.colour,
    year: it.year ?? null,
    fellows: it.fellows ?? null,
    mentors: it.mentors ?? null,
    import_id: importId,
  }))
  await tx
    .insertInto('past_edition')
    .values(rows)
    .onConflict(conflict =>
      conflict.column('promotion').doUpdateSet(eb => ({
        title: eb.ref('excluded.title'),
        class: eb.ref('excluded.class'),
        first_challenge: eb.ref('excluded.first_challenge'),
        colour: eb.ref('excluded.colour'),
        year: eb.ref('excluded.year'),
        fellows: eb.ref('excluded.fellows'),
        mentors: eb.ref('excluded.mentors'),
        import_id: eb.ref('excluded.import_id'),
      })),
    )
    .execute()
}

/** `editionIds` gives the edition of each promotion. */
export async function putChallenges(
  tx: Tx,
  all: readonly KeptChallenge[],
  { importId, editionIds }: { importId: number; editionIds: ReadonlyMap<string, string> },
): Promise<void> {
  if (all.length === 0) return
  const rows = all.map(it => ({
    ...challengeRow(it),
    edition_id: editionIds.get(it.promotion) ?? '',
    import_id: importId,
  }))
  const columns = Object.keys(rows[0] ?? {}).filter(it => it !== 'edition_id' && it !== 'slug')
  await tx
    .insertInto('past_challenge')
    .values(rows)
    .onConflict(conflict => conflict.columns(['edition_id', 'slug']).doUpdateSet(taken(columns)))
    .execute()
}

export async function putPeople(tx: Tx, all: readonly SitePerson[], importId: number): Promise<void> {
  if (all.length === 0) return
  const rows = all.map(it => ({ ...personRow(it), import_id: importId }))
  const columns = Object.keys(rows[0] ?? {}).filter(it => it !== 'key')
  await tx
    .insertInto('past_person')
    .values(rows)
    .onConflict(conflict => conflict.column('key').doUpdateSet(taken(columns)))
    .execute()
}

/** Every column takes the value that was about to be inserted. */
const taken = (columns: readonly string[]) =>
  Object.fromEntries(columns.map(column => [column, sql.ref(`excluded.${column}`)]))

/** The parts of these challenges, in place of those that they had. `parts` are « fellow NAME » and « mentor NAME ». */
export async function putParts(
  tx: Tx,
  all: readonly KeptChallenge[],
  editionIds: ReadonlyMap<string, string>,
): Promise<void> {
  if (all.length === 0) return
  const given = all.flatMap(it =>
    it.parts.map(part => ({ edition: editionIds.get(it.promotion), slug: it.slug, ...partIn(part) })),
  )
  const places = JSON.stringify(all.map(it => ({ edition: editionIds.get(it.promotion), slug: it.slug })))
  await sql`
    delete from past_part where challenge_id in (
      select c.id from past_challenge c
        join jsonb_to_recordset(${places}::jsonb) as g(edition text, slug text) on c.edition_id = g.edition and c.slug = g.slug)`.execute(
    tx,
  )
  await sql`
    insert into past_part (person_id, challenge_id, part)
    select p.id, c.id, g.part
      from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(edition text, slug text, part text, person text)
      join past_challenge c on c.edition_id = g.edition and c.slug = g.slug
      join past_person p on p.key = g.person`.execute(tx)
}

function partIn(words: string): { part: string; person: string } {
  const space = words.indexOf(' ')
  return { part: words.slice(0, space), person: words.slice(space + 1) }
}

const challengeRow = (it: KeptChallenge) => ({
  slug: it.slug,
  key: it.key,
  link_to: it.linkTo,
  year: it.year ?? null,
  old_slug: it.oldSlug,
  title: it.title,
  image: it.image,
  skills: it.skills,
  description: it.description,
  description_en: it.descriptionEn,
  administration: it.administration,
  administration_website: it.administrationWebsite,
  place: it.place,
  website: it.website,
  source_code: it.sourceCode,
  poster: it.poster,
  duration_months: it.months ?? null,
  fellows: it.fellows,
  mentors: it.mentors,
  key_figures: JSON.stringify(it.keyFigures),
  projects: JSON.stringify(it.projects),
  intro_videos: JSON.stringify(it.introVideos),
  end_of_project_videos: JSON.stringify(it.endVideos),
  body: it.body,
  // What people wrote of themselves is not searched: names are nobody's to find before they are published.
  search_text: [it.title, it.description, it.administration, it.place, ...it.projects.map(({ title }) => title)].join(
    '\n',
  ),
})

const personRow = (it: SitePerson) => ({
  key: it.key,
  year: it.year,
  slug: it.slug,
  full_name: it.name,
  profile: it.profile,
  programme: it.programme,
  classes: it.classes,
  years: it.years,
  image: it.image,
  github: it.github,
  gitlab: it.gitlab,
  twitter: it.twitter,
  website: it.website,
  linkedin: it.linkedin,
  biography: it.biography,
})
