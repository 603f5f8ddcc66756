import type { Db, Tx } from '../../../platform/db/index.ts'
import type { FrozenRules, RulesInBoth, RulesVersion } from '../rules/call-rules/document.ts'

const versions = (db: Db | Tx) =>
  db
    .selectFrom('rules_version')
    .leftJoin('person', 'person.id', 'published_by')
    .select([
      'number',
      'edition_id as editionId',
      'reason',
      'sha256',
      'published_at as publishedAt',
      'full_name as publishedBy',
    ])

/** The versions of an edition's rules, newest first. One query; a call has a handful. */
export const listRulesVersions = (db: Db, editionId: string): Promise<RulesVersion[]> =>
  versions(db).where('edition_id', '=', editionId).orderBy('number', 'desc').limit(200).execute()

/** One version with its text, or the last one; undefined where there is none. One query. */
export async function findRulesVersion(
  db: Db | Tx,
  editionId: string,
  number?: number,
): Promise<FrozenRules | undefined> {
  const all = versions(db).select('document').where('edition_id', '=', editionId)
  const one = number === undefined ? all.orderBy('number', 'desc').limit(1) : all.where('number', '=', number)
  const row = await one.executeTakeFirst()
  return row && { ...row, document: row.document as unknown as RulesInBoth }
}

/** The version in force at an instant, such as that of an application; undefined before the first one. One query. */
export const rulesVersionAt = (db: Db, editionId: string, at: Date): Promise<RulesVersion | undefined> =>
  versions(db)
    .where('edition_id', '=', editionId)
    .where('published_at', '<=', at)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
