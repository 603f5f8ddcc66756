import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Sheet } from '../rules.ts'

const sheets = (db: Db | Tx) =>
  db
    .selectFrom('midterm_sheet as sheet')
    .innerJoin('person as saver', 'saver.id', 'saved_by')
    .leftJoin('person as giver', 'giver.id', 'handed_in_by')
    .select(['side', 'answers', 'revision', 'saver.full_name as savedBy', 'saved_at as savedAt'])
    .select(['handed_in_at as handedInAt', 'giver.full_name as handedInBy'])

const asSheet = <R extends { answers: unknown }>(row: R) => ({ ...row, answers: row.answers as Record<string, string> })

/** The sheets of a challenge, sealed or not: only `readableBy` says who may read which. One query. */
export const listSheets = async (db: Db | Tx, challengeId: string): Promise<Sheet[]> =>
  (await sheets(db).where('challenge_id', '=', challengeId).execute()).map(asSheet)

/** Which sides have handed in, in every challenge of an edition: never a word of what they wrote. One query. */
export const listHandedIn = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('midterm_sheet')
    .select(['challenge_id as challengeId', 'side', 'handed_in_at as handedInAt'])
    .where('edition_id', '=', editionId)
    .where('handed_in_at', 'is not', null)
    .execute()
