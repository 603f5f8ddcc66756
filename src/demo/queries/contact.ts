import type { Db } from '../../platform/db/index.ts'

/** The letter that told of the opening of an edition’s call, or undefined. One query. */
export const findOpeningLetter = async (db: Db, editionId: string): Promise<number | undefined> =>
  (
    await db
      .selectFrom('newsletter')
      .select('id')
      .where('edition_id', '=', editionId)
      .where('rule', '=', 'call_open')
      .executeTakeFirst()
  )?.id
