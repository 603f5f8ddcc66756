import type { ReleaseKind } from '../../features/edition/rules.ts'
import type { ReleaseText } from '../../features/press/rules.ts'
import type { Db } from '../../platform/db/index.ts'

/** The release of a kind with its last words, or undefined. One query. */
export const findPressWork = (db: Db, editionId: string, kind: ReleaseKind) =>
  db
    .selectFrom('press_release')
    .innerJoin('press_version', it =>
      it.onRef('release_id', '=', 'press_release.id').onRef('number', '=', 'press_release.version'),
    )
    .select(['press_release.id', 'state', 'version', 'words'])
    .where('edition_id', '=', editionId)
    .where('kind', '=', kind)
    .$castTo<{ id: number; state: string; version: number; words: ReleaseText }>()
    .executeTakeFirst()

export const listChosenPictures = (db: Db, editionId: string) =>
  db.selectFrom('press_picture').select('picture_id').where('edition_id', '=', editionId).execute()

/** The pictures of the site that show something, a dozen at most. One query. */
export const listLicensedPictures = async (db: Db): Promise<number[]> =>
  (
    await db
      .selectFrom('picture')
      .select('id')
      .where('withdrawn_at', 'is', null)
      .where('decorative', '=', false)
      .where('licence', '<>', '')
      .orderBy('id')
      .limit(12)
      .execute()
  ).map(it => it.id)
