import type { Tx } from '../../../platform/db/index.ts'
import type { FeedAudience } from '../rules.ts'

export type FeedOwner = { editionId: string } & (
  | { personId: number; audience?: never }
  | { audience: FeedAudience; personId?: never }
)

export const addFeed = (tx: Tx, { editionId, audience, personId }: FeedOwner, token: string, at: Date) =>
  tx
    .insertInto('calendar_feed')
    .values({
      edition_id: editionId,
      person_id: personId ?? null,
      audience: audience ?? null,
      token,
      created_at: at,
    })
    .execute()

/** Ends the calendar in force of its owner. Says how many there were. */
export async function revokeFeed(tx: Tx, { editionId, audience, personId }: FeedOwner, at: Date): Promise<number> {
  const its = tx.updateTable('calendar_feed').set({ revoked_at: at }).where('edition_id', '=', editionId)
  const owned =
    personId === undefined ? its.where('audience', '=', audience ?? 'fellow') : its.where('person_id', '=', personId)
  const ended = await owned.where('revoked_at', 'is', null).executeTakeFirst()
  return Number(ended.numUpdatedRows)
}
