import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { Explanation, ResultKind, SeatType } from './rules.ts'

/** One at a time per edition: preparing, releasing, offering, taking back. Held until the transaction ends. */
export const lockAnswers = (tx: Tx, editionId: string) =>
  sql`select pg_advisory_xact_lock(hashtext(${`offers ${editionId}`}))`.execute(tx)

export type NewResult = { applicationId: number; kind: ResultKind; explanation: Explanation }

/** Replaces every result that has not been released, in two queries. */
export async function putResults(tx: Tx, editionId: string, results: readonly NewResult[]): Promise<void> {
  await tx.deleteFrom('result').where('edition_id', '=', editionId).where('released_at', 'is', null).execute()
  const rows = results.map(({ applicationId, kind, explanation }) => ({
    application_id: applicationId,
    edition_id: editionId,
    kind,
    explanation: JSON.stringify(explanation),
  }))
  if (rows.length > 0) await tx.insertInto('result').values(rows).execute()
}

type NewOffer = SeatType & { applicationId: number }
type Seating = { editionId: string; at: Date }

/** Writes the offers of the approved list. Returns their ids, in order. */
export async function addPrepared(tx: Tx, offers: readonly NewOffer[], { editionId, at }: Seating): Promise<number[]> {
  if (offers.length === 0) return []
  const rows = offers.map(it => ({
    edition_id: editionId,
    application_id: it.applicationId,
    challenge_id: it.challenge,
    profile: it.profile as 'dev',
    state: 'prepared' as const,
    origin: 'approval' as const,
    prepared_at: at,
  }))
  return (await tx.insertInto('offer').values(rows).returning('id').execute()).map(it => it.id)
}

/** Offers that were prepared and never sent are dropped without a trace in anybody's history: nobody has seen them. */
export const dropPrepared = (tx: Tx, editionId: string) =>
  tx.deleteFrom('offer').where('edition_id', '=', editionId).where('state', '=', 'prepared').execute()

/** Drops what was prepared for people who have withdrawn since, and says which people. */
export async function dropWithdrawn(tx: Tx, editionId: string): Promise<number[]> {
  const withdrawn = () => tx.selectFrom('application').select('id').where('state', '<>', 'submitted')
  await tx
    .deleteFrom('offer')
    .where('edition_id', '=', editionId)
    .where('state', '=', 'prepared')
    .where('application_id', 'in', withdrawn())
    .execute()
  const dropped = await tx
    .deleteFrom('result')
    .where('edition_id', '=', editionId)
    .where('released_at', 'is', null)
    .where('application_id', 'in', withdrawn())
    .returning('application_id')
    .execute()
  return dropped.map(it => it.application_id)
}

/** Returns the applications concerned. */
export async function releaseResults(tx: Tx, editionId: string, at: Date): Promise<number[]> {
  const rows = await tx
    .updateTable('result')
    .set({ released_at: at })
    .where('edition_id', '=', editionId)
    .where('released_at', 'is', null)
    .returning('application_id')
    .execute()
  return rows.map(it => it.application_id)
}

export async function sendPrepared(tx: Tx, editionId: string, times: { at: Date; answerBy: Date }): Promise<number[]> {
  const rows = await tx
    .updateTable('offer')
    .set({ state: 'sent', sent_at: times.at, answer_by: times.answerBy })
    .where('edition_id', '=', editionId)
    .where('state', '=', 'prepared')
    .returning('id')
    .execute()
  return rows.map(it => it.id)
}

/** One of this person's own offers, or undefined when it is unknown or somebody else's. */
export const lockOwn = (tx: Tx, editionId: string, personId: number, offerId: number) =>
  locked(tx, editionId, offerId).where('application.person_id', '=', personId).executeTakeFirst()

/** One offer of this edition, for the team. */
export const lockOffer = (tx: Tx, editionId: string, offerId: number) =>
  locked(tx, editionId, offerId).executeTakeFirst()

const locked = (tx: Tx, editionId: string, offerId: number) =>
  tx
    .selectFrom('offer')
    .innerJoin('application', 'application.id', 'offer.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select([
      'offer.id',
      'offer.state',
      'challenge_id as challenge',
      'profile',
      'answer_by as answerBy',
      'offer.reason',
    ])
    .select(['person.id as personId', 'person.full_name as name', 'email', 'lang'])
    .select(eb => eb('application.state', '=', 'withdrawn').$castTo<boolean>().as('gone'))
    .where('offer.edition_id', '=', editionId)
    .where('offer.id', '=', offerId)
    .forUpdate('offer')

/** Holds the offers of one person, so that none is answered meanwhile. */
export const lockOffersOf = (tx: Tx, editionId: string, code: string) =>
  tx
    .selectFrom('offer')
    .innerJoin('application', 'application.id', 'offer.application_id')
    .select('offer.id')
    .where('offer.edition_id', '=', editionId)
    .where('code', '=', code)
    .forUpdate('offer')
    .execute()

type Closing = { state: 'accepted' | 'declined' | 'cancelled'; at: Date; reason: string | null }

/** What became of an offer. */
export const closeOffer = (tx: Tx, offerId: number, { state, at, reason }: Closing) =>
  tx.updateTable('offer').set({ state, answered_at: at, reason }).where('id', '=', offerId).execute()

/** An accepted offer is of another seat from now on. */
export const moveOffer = (tx: Tx, offerId: number, { challenge, profile }: SeatType) =>
  tx
    .updateTable('offer')
    .set({ challenge_id: challenge, profile: profile as 'dev' })
    .where('id', '=', offerId)
    .where('state', '=', 'accepted')
    .execute()

/** Marks an accepted offer as left by its holder. Returns how many there were: 0 when it is not accepted. */
export async function vacateOffer(tx: Tx, offerId: number, at: Date): Promise<number> {
  const left = await tx
    .updateTable('offer')
    .set({ state: 'vacated', vacated_at: at })
    .where('id', '=', offerId)
    .where('state', '=', 'accepted')
    .executeTakeFirst()
  return Number(left.numUpdatedRows)
}

type Sent = NewOffer & { editionId: string; at: Date; answerBy: Date; reason: string }

/** Writes an offer from the waiting list, sent at once. */
export const addSent = (tx: Tx, it: Sent) =>
  tx
    .insertInto('offer')
    .values({
      edition_id: it.editionId,
      application_id: it.applicationId,
      challenge_id: it.challenge,
      profile: it.profile as 'dev',
      state: 'sent',
      origin: 'waiting_list',
      prepared_at: it.at,
      sent_at: it.at,
      answer_by: it.answerBy,
      reason: it.reason,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Marks the offers whose deadline has passed without an answer. Returns their ids. */
export async function expireDue(tx: Tx, editionId: string, now: Date): Promise<number[]> {
  const rows = await tx
    .updateTable('offer')
    .set({ state: 'expired' })
    .where('edition_id', '=', editionId)
    .where('state', '=', 'sent')
    .where('answer_by', '<=', now)
    .returning('id')
    .execute()
  return rows.map(it => it.id)
}
