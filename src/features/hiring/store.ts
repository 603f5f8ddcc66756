import { sql } from 'kysely'
import type { Day } from '../../kernel/day.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Experience, FellowshipState } from './rules.ts'

export * from './store/clearances.ts'
export * from './store/contracts.ts'
export * from './store/requests.ts'

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
  replacesId: number | null
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
      replaces_id: it.replacesId,
      opened_at: it.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const putState = (tx: Tx, id: number, state: Exclude<FellowshipState, 'left'>) =>
  tx.updateTable('fellowship').set({ state }).where('id', '=', id).execute()

export const putTerm = (tx: Tx, id: number, { startsOn, endsOn }: { startsOn: Day; endsOn: Day }) =>
  tx.updateTable('fellowship').set({ starts_on: startsOn, ends_on: endsOn }).where('id', '=', id).execute()

export const putExperience = (tx: Tx, id: number, experience: Experience | undefined) =>
  tx
    .updateTable('fellowship')
    .set({
      career_started_on: experience && 'startedOn' in experience ? experience.startedOn : null,
      experience_years: experience && 'years' in experience ? experience.years : null,
    })
    .where('id', '=', id)
    .execute()

export const putSeat = (tx: Tx, id: number, { challenge, profile }: { challenge: string; profile: string }) =>
  tx
    .updateTable('fellowship')
    .set({ challenge_id: challenge, profile: profile as 'dev' })
    .where('id', '=', id)
    .execute()

type NewDeparture = { leftOn: Day; category: string; words: string; askedBy: string; at: Date; actorId: number | null }

export async function addDeparture(tx: Tx, id: number, it: NewDeparture): Promise<void> {
  await tx.updateTable('fellowship').set({ state: 'left', left_on: it.leftOn }).where('id', '=', id).execute()
  const why = { category: it.category as 'host', words: it.words, asked_by: it.askedBy as 'host' }
  await tx
    .insertInto('departure')
    .values({ fellowship_id: id, ...why, recorded_at: it.at, recorded_by: it.actorId })
    .execute()
}

/** Ends the fellowships whose last day is over. Returns their ids. */
export async function endOver(tx: Tx, editionId: string, today: Day): Promise<number[]> {
  const rows = await tx
    .updateTable('fellowship')
    .set({ state: 'ended' })
    .where('edition_id', '=', editionId)
    .where('state', 'in', ['to_hire', 'hired'])
    .where('ends_on', '<', today)
    .returning('id')
    .execute()
  return rows.map(it => it.id)
}
