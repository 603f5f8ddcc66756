import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Published } from '../rules.ts'

const publishedWhere = async (db: Db | Tx, condition: RawBuilder<unknown>): Promise<Published[]> => {
  const { rows } = await sql<Published>`
    select e.id, e.kind, e.edition_id as "editionId", e.name, v.document, e.published_at as "publishedAt",
           e.updated_at as "updatedAt", e.starts_at as "startsAt", e.ends_at as "endsAt"
      from content_entry e join content_version v on v.entry_id = e.id and v.number = e.published_version
     where ${condition}`.execute(db)
  return rows
}

export type PostsAsked = {
  limit: number
  /** Code of a tag. */
  tag?: string | undefined
  /** The id of the last post already read. */
  before?: number | undefined
}

/**
 * Published posts of every edition, latest first, in both languages: `isWritten(it.document.en)` says whether one is translated.
 * One query.
 */
export const listPublishedPosts = (db: Db | Tx, { before, limit, tag }: PostsAsked): Promise<Published[]> =>
  publishedWhere(
    db,
    sql`e.kind = 'post' ${tag ? sql`and v.document->'facts'->'tags' @> ${JSON.stringify([tag])}::jsonb` : sql``}
      ${before ? sql`and (e.published_at, e.id) < (select published_at, id from content_entry where id = ${before})` : sql``}
      order by e.published_at desc, e.id desc limit ${limit}`,
  )

/** One published post, or undefined. One query. */
export const findPublishedPost = async (db: Db | Tx, slug: string): Promise<Published | undefined> =>
  (await publishedWhere(db, sql`e.kind = 'post' and e.name = ${slug}`))[0]

/** Published events of every edition that are not over at an instant, the next one first. One query. */
export const listComingEvents = (db: Db | Tx, now: Date): Promise<Published[]> =>
  publishedWhere(db, sql`e.kind = 'event' and e.ends_at > ${now} order by e.starts_at, e.id limit 100`)

/** Published events that are over, the last one first. One query. */
export const listPastEvents = (
  db: Db | Tx,
  now: Date,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<Published[]> =>
  publishedWhere(
    db,
    sql`e.kind = 'event' and e.ends_at <= ${now}
      ${before ? sql`and (e.ends_at, e.id) < (select ends_at, id from content_entry where id = ${before})` : sql``}
      order by e.ends_at desc, e.id desc limit ${limit}`,
  )

/** Every published event of an edition or of the whole programme, in order of time. One query. */
export const listPublishedEvents = (db: Db | Tx, editionId: string): Promise<Published[]> =>
  publishedWhere(
    db,
    sql`e.kind = 'event' and (e.edition_id = ${editionId} or e.edition_id is null) order by e.starts_at, e.id`,
  )

/** One published event, or undefined. One query. */
export const findPublishedEvent = async (db: Db | Tx, slug: string): Promise<Published | undefined> =>
  (await publishedWhere(db, sql`e.kind = 'event' and e.name = ${slug}`))[0]

/** One published page of its own, or undefined. One query. */
export const findPublishedPage = async (db: Db | Tx, slug: string): Promise<Published | undefined> =>
  (await publishedWhere(db, sql`e.kind = 'page' and e.name = ${slug}`))[0]

/** Published pages of their own, with the dates a site map needs. One query. */
export const listPublishedPages = (db: Db | Tx): Promise<Published[]> =>
  publishedWhere(db, sql`e.kind = 'page' order by e.name`)

/** Published questions and their answers: of the edition or the whole programme, in their order. One query. */
export const listQuestions = (db: Db | Tx, editionId: string, audience: 'candidate' | 'host'): Promise<Published[]> =>
  publishedWhere(
    db,
    sql`e.kind = 'faq' and (e.edition_id = ${editionId} or e.edition_id is null)
      and v.document->'facts'->>'audience' = ${audience}
      order by (v.document->'facts'->>'position')::int, e.id`,
  )

/** The published blocks of these places, an edition's own before the whole programme's. One query. */
export async function listBlocks(
  db: Db | Tx,
  editionId: string,
  names: readonly string[],
): Promise<Map<string, Published>> {
  const rows = await publishedWhere(
    db,
    sql`e.kind = 'block' and e.name in (${sql.join(['', ...names])})
      and (e.edition_id = ${editionId} or e.edition_id is null) order by e.edition_id nulls first`,
  )
  return new Map(rows.map(it => [it.name, it]))
}
