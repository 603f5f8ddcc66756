import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Decision, OwnPublication, PublicField, PublicLinks } from '../rules.ts'

type Whose = { editionId: string; personId: number }

/** What somebody lets be published in an edition, or undefined before they ever chose. One query. */
export async function findPublication(
  db: Db | Tx,
  { editionId, personId }: Whose,
): Promise<OwnPublication | undefined> {
  const row = await db
    .selectFrom('publication_consent')
    .select(['name', 'agreed', 'biography', 'links', 'path', 'slug', 'given_at as givenAt'])
    .select('withdrawn_at as withdrawnAt')
    .where('edition_id', '=', editionId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return undefined
  const { agreed, links, name, ...it } = row
  const fields = [...(name ? ['name'] : []), ...agreed] as PublicField[]
  return { ...it, fields, links: links as PublicLinks }
}

/** Every choice that somebody made about what is published, the latest first: a few, two hundred at most. One query. */
export const listDecisions = (db: Db, { editionId, personId }: Whose): Promise<Decision[]> =>
  db
    .selectFrom('publication_decision')
    .select(['field', 'given', 'terms', 'decided_at as decidedAt'])
    .where('edition_id', '=', editionId)
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .limit(200)
    .execute()

/** Addresses of people of an edition that begin like this one. One query. */
export async function listSlugs(tx: Tx, editionId: string, personId: number): Promise<string[]> {
  const rows = await tx
    .selectFrom('publication_consent')
    .select('slug')
    .where('edition_id', '=', editionId)
    .where('person_id', '<>', personId)
    .execute()
  return rows.flatMap(({ slug }) => slug ?? [])
}
