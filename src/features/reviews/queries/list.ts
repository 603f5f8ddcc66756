import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import {
  type Around,
  type Counts,
  FACETS,
  type FacetName,
  type Filters,
  type Listing,
  PAGE_SIZE,
  type Place,
  type Row,
  type Sort,
} from '../rules.ts'
import { type Listable, listed, passes, passesOne } from './listed.ts'

const columns = sql.raw(`id, code, state, name, email, reference, submitted_at as "submittedAt", profile, challenges,
  eligibility, eligibility_reason as "eligibilityReason", completeness, completeness_reason as "completenessReason",
  preselection, preselection_reason as "preselectionReason", assigned, done, recused,
  mean::float8 as mean, spread::float8 as spread, totals, advices, rank`)

export type Page = { rows: Row[]; previous: boolean; next: boolean }

/** One page of the list, by key: rows that arrive or leave meanwhile move nothing. One query. */
export async function listPage(
  db: Db,
  edition: Listable,
  { filters, sort, place }: Listing,
  size = PAGE_SIZE,
): Promise<Page> {
  const backwards = place.before > 0
  const { rows } = await sql<Row>`
    with listed as (${listed(edition, sort)})
    select ${columns} from listed
     where ${passes(filters)} and ${beyond(sort, place)}
     order by ${ordered(sort, backwards)} limit ${size + 1}`.execute(db)
  const shown = rows.slice(0, size)
  const more = rows.length > size
  if (backwards) return { rows: shown.toReversed(), previous: more, next: true }
  return { rows: shown, previous: place.after > 0, next: more }
}

/** Every row that passes, in order: for exports. One query. */
export async function listAll(db: Db, edition: Listable, { filters, sort }: Omit<Listing, 'place'>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with listed as (${listed(edition, sort)})
    select ${columns} from listed where ${passes(filters)} order by ${ordered(sort, false)}`.execute(db)
  return rows
}

/** The files before and after one of them in the filtered list, also when it has just left it. One query. */
export async function around(db: Db, edition: Listable, id: number, given: Omit<Listing, 'place'>): Promise<Around> {
  const { filters, sort } = given
  const neighbour = (place: Place, backwards: boolean) => sql`
    (select id from listed where ${passes(filters)} and ${beyond(sort, place)} order by ${ordered(sort, backwards)} limit 1)`
  const { rows } = await sql<Around>`
    with listed as (${listed(edition, sort)})
    select ${neighbour({ after: 0, before: id }, true)} as previous, ${neighbour({ after: id, before: 0 }, false)} as next,
           count(*) filter (where not ${beyond(sort, { after: id, before: 0 })}) as place, count(*) as total
      from listed where ${passes(filters)}`.execute(db)
  return rows[0] ?? { previous: null, next: null, place: 0, total: 0 }
}

function beyond({ descending }: Sort, { after, before }: Place) {
  const anchor = before || after
  if (!anchor) return sql<boolean>`true`
  const forwards = before > 0 ? descending : !descending
  return sql<boolean>`((sort_key, id) ${sql.raw(forwards ? '>' : '<')} (select sort_key, id from listed where id = ${anchor}))`
}

function ordered({ descending }: Sort, backwards: boolean) {
  const way = sql.raw(descending !== backwards ? 'desc' : 'asc')
  return sql`sort_key ${way}, id ${way}`
}

/** @param values the values that each facet offers. One query. */
export async function countRows(
  db: Db,
  edition: Listable,
  filters: Filters,
  values: Record<FacetName, readonly string[]>,
): Promise<Counts> {
  const chips = FACETS.flatMap(name => values[name].map(value => ({ name, value })))
  const counted = chips.map(
    ({ name, value }, i) =>
      sql`count(*) filter (where ${passes(filters, name)} and ${passesOne(name, value)}) as ${sql.ref(`c${i}`)}`,
  )
  const { rows } = await sql<Record<string, number>>`
    with listed as (${listed(edition, { by: 'code' })})
    select ${sql.join([sql`count(*) filter (where ${passes(filters)}) as total`, ...counted])} from listed`.execute(db)
  const found = rows[0] ?? {}
  const facets = Object.fromEntries(FACETS.map(name => [name, new Map<string, number>()])) as Counts['facets']
  for (const [i, { name, value }] of chips.entries()) facets[name].set(value, found[`c${i}`] ?? 0)
  return { total: found['total'] ?? 0, facets }
}
