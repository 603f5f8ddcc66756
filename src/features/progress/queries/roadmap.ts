import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Content, Version } from '../rules.ts'

const versions = (db: Db | Tx) =>
  db
    .selectFrom('roadmap_version as version')
    .innerJoin('person as saver', 'saver.id', 'saved_by')
    .leftJoin('person as publisher', 'publisher.id', 'published_by')
    .select(['version.id', 'challenge_id as challengeId', 'number', 'state', 'change', 'reason', 'content', 'revision'])
    .select(['saver.full_name as savedBy', 'saved_at as savedAt', 'publisher.full_name as publishedBy'])
    .select('published_at as publishedAt')

const asVersion = <R extends { content: unknown }>(row: R) => ({ ...row, content: row.content as Content })

/** Every version of a challenge's roadmap, the latest first. A handful of rows, one query. */
export const listVersions = async (db: Db | Tx, challengeId: string): Promise<Version[]> =>
  (await versions(db).where('challenge_id', '=', challengeId).orderBy('number', 'desc').execute()).map(asVersion)

/** Every published version of an edition, by challenge and number. One query. */
export const listPublished = async (db: Db | Tx, editionId: string): Promise<Version[]> =>
  (
    await versions(db)
      .where('version.edition_id', '=', editionId)
      .where('version.state', '=', 'published')
      .orderBy('challenge_id')
      .orderBy('number')
      .execute()
  ).map(asVersion)
