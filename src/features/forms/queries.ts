import type { Db, Tx } from '../../platform/db/index.ts'
import type { FormDraft, FormOf, FormVersion } from './rules.ts'

const versions = (db: Db | Tx) =>
  db
    .selectFrom('form_version')
    .innerJoin('form', 'form.id', 'form_version.form_id')
    .leftJoin('person', 'person.id', 'form_version.published_by')
    .select([
      'form_version.id',
      'form.edition_id as editionId',
      'form.kind as of',
      'form_version.number',
      'form_version.definition',
      'form_version.digest',
      'form_version.reason',
      'form_version.published_at as publishedAt',
      'person.full_name as publishedBy',
    ])

/** The form that people answer now in a call of an edition: the last one published, or undefined before the first. One query. */
export async function formInForce(db: Db | Tx, editionId: string, of: FormOf): Promise<FormVersion | undefined> {
  const row = await versions(db)
    .where('form.edition_id', '=', editionId)
    .where('form.kind', '=', of)
    .orderBy('form_version.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row as unknown as FormVersion | undefined
}

/** One version, such as the one a submission answered; undefined where there is none. One query. */
export async function formVersion(db: Db | Tx, id: number): Promise<FormVersion | undefined> {
  const row = await versions(db).where('form_version.id', '=', id).executeTakeFirst()
  return row as unknown as FormVersion | undefined
}

/** Every version of the forms of an edition, newest first, a handful of each. One query. */
export async function listVersions(db: Db | Tx, editionId: string): Promise<FormVersion[]> {
  const all = versions(db).where('form.edition_id', '=', editionId)
  return (await all.orderBy('form_version.number', 'desc').limit(200).execute()) as unknown as FormVersion[]
}

const drafts = (db: Db | Tx) =>
  db
    .selectFrom('form')
    .select([
      'id',
      'edition_id as editionId',
      'kind as of',
      'draft as definition',
      'digest',
      'source',
      'applied_digest as applied',
      'drafted_at as draftedAt',
    ])

/** The drafts of an edition: one per call at most. One query. */
export async function listDrafts(db: Db | Tx, editionId: string): Promise<FormDraft[]> {
  return (await drafts(db).where('edition_id', '=', editionId).orderBy('id').execute()) as unknown as FormDraft[]
}

/** What is prepared for a call of an edition. One query. */
export async function findDraft(db: Db | Tx, editionId: string, of: FormOf): Promise<FormDraft | undefined> {
  const row = await drafts(db).where('edition_id', '=', editionId).where('kind', '=', of).executeTakeFirst()
  return row as unknown as FormDraft | undefined
}

/** The last published form of each other edition for the same call, to be cloned, newest first. One query. */
export async function listToClone(db: Db | Tx, editionId: string, of: FormOf): Promise<FormVersion[]> {
  const last = versions(db)
    .where('form.kind', '=', of)
    .where('form.edition_id', '!=', editionId)
    .distinctOn('form.edition_id')
    .orderBy('form.edition_id', 'desc')
    .orderBy('form_version.number', 'desc')
  return (await last.limit(100).execute()) as unknown as FormVersion[]
}

/** One version by its number; undefined where there is none. One query. */
export async function versionAt(
  db: Db | Tx,
  { editionId, of, number }: Pick<FormVersion, 'editionId' | 'of' | 'number'>,
): Promise<FormVersion | undefined> {
  if (number > 2 ** 31 - 1) return undefined
  const all = versions(db).where('form.edition_id', '=', editionId).where('form.kind', '=', of)
  return (await all.where('form_version.number', '=', number).executeTakeFirst()) as unknown as FormVersion | undefined
}
