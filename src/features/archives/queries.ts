import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import { listHiddenNames } from './queries/people.ts'
import {
  type ArchivedChallenge,
  type ArchivedEdition,
  type ArchivedSheet,
  type ArchiveFilters,
  cardWithout,
  NO_FILTER,
  type Skill,
  sheetWithout,
} from './rules.ts'

/** Every past edition, the latest first, with what its challenges add up to. One query. */
export async function listArchivedEditions(db: Db): Promise<ArchivedEdition[]> {
  const { rows } = await sql<ArchivedEdition>`
    select e.id, e.promotion, e.number, e.title, e.colour, coalesce(e.year, c.year) as year, c.months,
           coalesce(c.challenges, 0) as challenges, coalesce(e.fellows, c.fellows, 0) as fellows,
           coalesce(e.mentors, c.mentors, 0) as mentors, coalesce(c.places, 0) as places
      from past_edition e left join past_edition_count c on c.edition_id = e.id
     order by coalesce(e.year, c.year) desc nulls last, e.number desc nulls last, e.id`.execute(db)
  return rows
}

/** Where a page of the catalogue ends: the key of its last challenge. */
export type ArchiveKey = { year: number; id: number }

/**
 * A page of past challenges, the latest years first, with where the next one starts: `limit` rows at most are read whatever the
 * catalogue holds; nobody is named who may not be. Two queries.
 */
export async function listArchived(
  db: Db,
  filters: ArchiveFilters,
  { after, limit }: { after?: ArchiveKey | undefined; limit: number },
): Promise<{ shown: ArchivedChallenge[]; next: ArchiveKey | undefined }> {
  const rows = await cards(db)
    .where(passing(filters))
    .where(
      after
        ? sql<boolean>`(-coalesce(c.year, 0), c.id) > (${-after.year}::int, ${after.id}::bigint)`
        : sql<boolean>`true`,
    )
    .orderBy(sql`-coalesce(c.year, 0)`)
    .orderBy('c.id')
    .limit(limit + 1)
    .execute()
  const shown = await unnamed(db, rows.slice(0, limit))
  const last = shown.at(-1)
  return { shown, next: rows.length > limit && last ? { year: last.year ?? 0, id: last.id } : undefined }
}

/** How many past challenges pass the filters: without any, the database has the answer ready. One query. */
export async function countArchived(db: Db, filters: ArchiveFilters): Promise<number> {
  const all = sql<{ count: number }>`select coalesce(sum(challenges), 0)::int as count from past_edition_count`
  const some = sql<{ count: number }>`select count(*)::int as count from past_challenge c where ${passing(filters)}`
  const { rows } = await (isNarrow(filters) ? some : all).execute(db)
  return rows[0]?.count ?? 0
}

const isNarrow = ({ skills, ...texts }: ArchiveFilters): boolean =>
  skills.length > 0 || Object.values(texts).some(it => it !== '')

/** A value of a filter: how many challenges have it, and how many of those pass the other filters. */
export type ArchiveFacet = {
  name: 'edition' | 'skill' | 'administration' | 'place'
  value: string
  count: number
  remaining: number
}

/** The values of each filter with their counts, the commonest first, at most fifty of each: without any filter, the database has them ready. One query. */
export async function archivedFacets(db: Db, filters: ArchiveFilters = NO_FILTER): Promise<ArchiveFacet[]> {
  const all = sql<ArchiveFacet>`
    select name, value, count, count as remaining from past_facet order by name, count desc, value`
  const some = sql<ArchiveFacet>`
    select f.name, f.value, f.count, coalesce(r.count, 0)::int as remaining
      from past_facet f left join (
           select 'edition' as name, edition_id as value, count(*) from past_challenge c
            where ${passing({ ...filters, edition: '' })} group by 2
           union all select 'skill', skill, count(*) from past_challenge c cross join unnest(skills) as skill
            where ${passing({ ...filters, skills: [] })} group by 2
           union all select 'administration', administration, count(*) from past_challenge c
            where ${passing({ ...filters, administration: '' })} group by 2
           union all select 'place', place, count(*) from past_challenge c
            where ${passing({ ...filters, place: '' })} group by 2) r on r.name = f.name and r.value = f.value
     order by f.name, f.count desc, f.value`
  return (await (isNarrow(filters) ? some : all).execute(db)).rows
}

/** One past challenge by its two parts of the address, or undefined; nobody is named who may not be. Two queries. */
export async function findArchived(db: Db, edition: string, slug: string): Promise<ArchivedSheet | undefined> {
  const row = await cards(db)
    .select([
      'administration_website as administrationWebsite',
      'website',
      'source_code as sourceCode',
      'poster',
      'duration_months as months',
      'c.mentors',
      'key_figures as keyFigures',
      'projects',
      'intro_videos as introVideos',
      'end_of_project_videos as endVideos',
      'body',
    ])
    .where('c.edition_id', '=', edition)
    .where('c.slug', '=', slug)
    .executeTakeFirst()
  if (!row) return undefined
  return sheetWithout({ ...row, ...cardOf(row) } as unknown as ArchivedSheet, await listHiddenNames(db))
}

/** The challenges of one past edition by title: a few dozen. Two queries. */
export const listOfEdition = async (db: Db, edition: string): Promise<ArchivedChallenge[]> =>
  unnamed(db, await cards(db).where('c.edition_id', '=', edition).orderBy('c.title').limit(200).execute())

async function unnamed(db: Db, rows: readonly CardRow[]): Promise<ArchivedChallenge[]> {
  const names = await listHiddenNames(db)
  return rows.map(row => cardWithout(cardOf(row), names))
}

const cards = (db: Db) =>
  db
    .selectFrom('past_challenge as c')
    .innerJoin('past_edition as e', 'e.id', 'c.edition_id')
    .select(['c.id', 'c.edition_id as edition', 'e.title as editionTitle', 'c.slug', 'c.title', 'c.description'])
    .select(['c.description_en as descriptionEn', 'c.administration', 'c.place', 'c.skills', 'c.year', 'c.fellows'])

type CardRow = Awaited<ReturnType<ReturnType<typeof cards>['execute']>>[number]

const cardOf = ({ description, descriptionEn, skills, ...row }: CardRow): ArchivedChallenge => ({
  ...row,
  skills: skills as Skill[],
  description: { fr: description, en: descriptionEn || description },
})

/** French stems, accents ignored, or the very letters typed. */
const passing = (filters: ArchiveFilters) => sql<boolean>`
  (${filters.q} = '' or c.search @@ websearch_to_tsquery('french', unaccented(${filters.q}))
    or c.search_text ilike ${`%${filters.q.replace(/[\\%_]/g, '\\$&')}%`})
  and (${filters.edition} = '' or c.edition_id = ${filters.edition})
  and (${filters.skills.length === 0} or c.skills && ${[...filters.skills]}::text[])
  and (${filters.administration} = '' or c.administration = ${filters.administration})
  and (${filters.place} = '' or c.place = ${filters.place})`
