import type { Db, Tx } from '../../platform/db/index.ts'
import { type DatasetCode, type Frozen, type Hold, type Memory, thaw, type Version } from './rules.ts'

export { loadFacts } from './queries/facts.ts'

const versions = (db: Db | Tx) =>
  db
    .selectFrom('dataset_version')
    .select(['dataset', 'version', 'content_hash as contentHash', 'files', 'row_count as rowCount', 'added', 'removed'])
    .select('published_at as publishedAt')

type VersionRow = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]
const versionOf = ({ dataset, files, ...row }: VersionRow): Version => ({
  ...row,
  dataset: dataset as DatasetCode,
  files: files as Version['files'],
})

/** The latest version of each dataset that has one. One query. */
export const listLatest = async (db: Db | Tx): Promise<Version[]> =>
  (await versions(db).distinctOn('dataset').orderBy('dataset').orderBy('version', 'desc').execute()).map(versionOf)

/** The versions of a dataset, the latest first, below one when it is given. One query. */
export async function listVersions(
  db: Db,
  dataset: string,
  { before, limit }: { before?: number | undefined; limit: number },
) {
  let query = versions(db).where('dataset', '=', dataset)
  if (before !== undefined) query = query.where('version', '<', before)
  return (await query.orderBy('version', 'desc').limit(limit).execute()).map(versionOf)
}

/** One version with its frozen content, the latest when none is named; undefined for one that never was. One query. */
export async function findVersion(
  db: Db | Tx,
  dataset: string,
  version?: number,
): Promise<(Version & { content: string }) | undefined> {
  let query = versions(db).select('content').where('dataset', '=', dataset)
  if (version !== undefined) query = query.where('version', '=', version)
  const row = await query.orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row && { ...versionOf(row), content: row.content }
}

/** Each dataset's latest version as a table. One query. */
export async function listTables(db: Db): Promise<Map<string, Frozen>> {
  const rows = await db
    .selectFrom('dataset_version')
    .distinctOn('dataset')
    .select(['dataset', 'content'])
    .orderBy('dataset')
    .orderBy('version', 'desc')
    .execute()
  return new Map(rows.map(it => [it.dataset, thaw(it.content)]))
}

/** What the latest version of each dataset remembers of its counts, with its frozen content. One query. */
export async function listMemories(tx: Db | Tx) {
  const rows = await tx
    .selectFrom('dataset_version')
    .distinctOn('dataset')
    .select(['dataset', 'version', 'content', 'content_hash as contentHash', 'counted'])
    .orderBy('dataset')
    .orderBy('version', 'desc')
    .execute()
  return new Map(rows.map(({ counted, ...row }) => [row.dataset, { ...row, memory: counted as unknown as Memory }]))
}

/** How much a dataset leaves out, by reason. One query. */
export async function countLeftOut(db: Db, dataset: DatasetCode): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('dataset_left_out')
    .select(['reason', 'count'])
    .where('dataset', '=', dataset)
    .execute()
  return Object.fromEntries(rows.map(it => [it.reason, it.count]))
}

/** The datasets held back, with who holds them and why. One query. */
export const listHolds = (db: Db | Tx): Promise<Hold[]> =>
  db
    .selectFrom('dataset_hold')
    .innerJoin('person', 'person.id', 'held_by')
    .leftJoin('event', join =>
      join
        .on('event.subject', '=', 'dataset_hold')
        .on('event.kind', '=', 'held')
        .on(eb => eb('event.subject_id', '=', eb.cast<string>('dataset_hold.id', 'text'))),
    )
    .leftJoin('event_reason', 'event_reason.event_id', 'event.id')
    .select(['dataset', 'held_at as heldAt', 'full_name as by', 'event_reason.body as reason'])
    .where('lifted_at', 'is', null)
    .orderBy('dataset')
    .execute()

/** When a dataset was last held back, let go since or not; undefined for one that never was. One query. */
export async function lastHeldAt(db: Db, dataset: DatasetCode): Promise<Date | undefined> {
  const row = await db
    .selectFrom('dataset_hold')
    .select(it => it.fn.max('held_at').as('at'))
    .where('dataset', '=', dataset)
    .executeTakeFirst()
  return row?.at ?? undefined
}
