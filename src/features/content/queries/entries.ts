import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Document, Entry, EntryState, Kind, Since, Translation } from '../rules.ts'

const entriesWhere = async (db: Db | Tx, condition: RawBuilder<unknown>): Promise<Entry[]> => {
  const { rows } = await sql<Entry>`
    select e.id, e.kind, e.edition_id as "editionId", e.name, e.version, v.document, v.written_at as "writtenAt",
           v.french_since as french, v.english_since as english, e.published_version as "publishedVersion",
           e.published_at as "publishedAt", e.updated_at as "updatedAt", e.publish_version as "publishVersion",
           e.publish_at as "publishAt", e.unpublish_at as "unpublishAt"
      from content_entry e join content_version v on v.entry_id = e.id and v.number = e.version
     where ${condition}`.execute(db)
  return rows
}

/** Of an edition, or of the whole programme. */
const within = (editionId: string) => sql`(e.edition_id = ${editionId} or e.edition_id is null)`

const IN_STATE: Record<EntryState, RawBuilder<unknown>> = {
  scheduled: sql`e.publish_at is not null`,
  published: sql`e.publish_at is null and e.published_version = e.version`,
  changed: sql`e.publish_at is null and e.published_version <> e.version`,
  withdrawn: sql`e.publish_at is null and e.published_version is null and e.published_at is not null`,
  draft: sql`e.publish_at is null and e.published_at is null`,
}

const written = (lang: 'fr' | 'en') => sql`(v.document->${lang}->>'title' <> '' and v.document->${lang}->>'body' <> '')`

const TRANSLATED: Record<Translation | 'behind', RawBuilder<unknown>> = {
  missing: sql`not (${written('fr')} and ${written('en')})`,
  outdated: sql`(${written('fr')} and ${written('en')} and v.english_since < v.french_since)`,
  done: sql`(${written('fr')} and ${written('en')} and v.english_since >= v.french_since)`,
  behind: sql`(not (${written('fr')} and ${written('en')}) or v.english_since < v.french_since)`,
}

export type Asked = {
  kind?: Kind | undefined
  state?: EntryState | undefined
  /** `behind`: missing or outdated. */
  translation?: Translation | 'behind' | undefined
  before?: number | undefined
  limit: number
}

const matching = (asked: Omit<Asked, 'before' | 'limit'>) => sql`${asked.kind ? sql`e.kind = ${asked.kind}` : sql`true`}
  and ${asked.state ? IN_STATE[asked.state] : sql`true`} and ${asked.translation ? TRANSLATED[asked.translation] : sql`true`}`

/** What the team wrote, the last begun first. One query. */
export const listEntries = (db: Db | Tx, editionId: string, asked: Asked): Promise<Entry[]> =>
  entriesWhere(
    db,
    sql`${within(editionId)} and ${matching(asked)} and ${asked.before ? sql`e.id < ${asked.before}` : sql`true`}
      order by e.id desc limit ${asked.limit}`,
  )

/** How many entries match, and how many of all lack a translation or have one that is behind. One query. */
export async function countEntries(
  db: Db | Tx,
  editionId: string,
  asked: Omit<Asked, 'before' | 'limit'> = {},
): Promise<{ all: number; untranslated: number }> {
  const { rows } = await sql<{ all: number; untranslated: number }>`
    select count(*) filter (where ${matching(asked)}) as all, count(*) filter (where ${TRANSLATED.behind}) as untranslated
      from content_entry e join content_version v on v.entry_id = e.id and v.number = e.version
     where ${within(editionId)}`.execute(db)
  return rows[0] ?? { all: 0, untranslated: 0 }
}

/** One entry of an edition or of the whole programme, or undefined. One query. */
export const findEntry = async (db: Db | Tx, editionId: string, id: number): Promise<Entry | undefined> =>
  (await entriesWhere(db, sql`${within(editionId)} and e.id = ${id}`))[0]

/** The entry at an address, whatever its state; a block's or question's, of this edition or the whole programme alone. One query. */
export const findNamed = async (
  db: Db | Tx,
  { editionId, kind, name }: { editionId: string | null; kind: Kind; name: string },
): Promise<Entry | undefined> =>
  (
    await entriesWhere(
      db,
      sql`e.kind = ${kind} and e.name = ${name}
        and (e.kind in ('page', 'post', 'event') or e.edition_id is not distinct from ${editionId}::text)`,
    )
  )[0]

/** Entries whose instant has come, in any edition, locked until the end of the transaction. One query. */
export const listDue = (tx: Tx, now: Date): Promise<Entry[]> =>
  entriesWhere(tx, sql`(e.publish_at <= ${now} or e.unpublish_at <= ${now}) order by e.id for update of e`)

export type Version = Since & {
  number: number
  document: Document
  writtenAt: Date
  writtenBy: string | null
  reason: string
}

/** Every version of an entry, last first. One query. */
export const listVersions = async (db: Db | Tx, entryId: number): Promise<Version[]> => {
  const { rows } = await sql<Version>`
    select v.number, v.document, v.french_since as french, v.english_since as english, v.written_at as "writtenAt", v.reason,
           p.full_name as "writtenBy"
      from content_version v left join person p on p.id = v.written_by
     where v.entry_id = ${entryId} order by v.number desc`.execute(db)
  return rows
}

/** What one version says, or a fault of ours. One query. */
export async function documentOf(db: Db | Tx, entryId: number, number: number): Promise<Document> {
  const { rows } = await sql<{ document: Document }>`
    select document from content_version where entry_id = ${entryId} and number = ${number}`.execute(db)
  if (!rows[0]) throw new Error(`entry ${entryId} has no version ${number}`)
  return rows[0].document
}

/** Who wrote a version, as called, or null for the programme itself. One query. */
export async function writerOf(db: Db | Tx, entryId: number, number: number): Promise<string | null> {
  const row = await db
    .selectFrom('content_version')
    .leftJoin('person', 'person.id', 'content_version.written_by')
    .select('person.full_name as name')
    .where('entry_id', '=', entryId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.name ?? null
}
