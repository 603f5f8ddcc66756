import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/db/index.ts'

/** One at a time per edition, until the transaction ends. */
export const lockHiring = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`hiring ${editionId}`}))`.execute(tx)

export type NewFellowship = {
  editionId: string
  personId: number
  challengeId: string
  profile: string
  offerId: number
  startsOn: Day
  endsOn: Day
  at: Date
}

export async function addFellowship(tx: Tx, it: NewFellowship): Promise<number> {
  const { id } = await tx
    .insertInto('fellowship')
    .values({
      edition_id: it.editionId,
      person_id: it.personId,
      challenge_id: it.challengeId,
      profile: it.profile as 'dev',
      offer_id: it.offerId,
      state: 'to_hire',
      starts_on: it.startsOn,
      ends_on: it.endsOn,
      opened_at: it.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
