import type { Db } from '../../platform/db/index.ts'

/** Who has a card in the directory already. One query. */
export const listCardHolders = async (db: Db): Promise<Set<number>> =>
  new Set((await db.selectFrom('directory_card').select('person_id').execute()).map(it => it.person_id))

/** What has been posted on an edition's help board, and how far it went. One query. */
export const listPosted = (db: Db, editionId: string) =>
  db
    .selectFrom('help_post')
    .select(['id', 'title', 'state', 'person_id as personId'])
    .where('edition_id', '=', editionId)
    .execute()
