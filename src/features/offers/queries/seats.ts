import type { Db, Tx } from '../../../platform/db/index.ts'
import { type Explanation, hasAccepted, isSeat, type Offer, type SeatType, waitsFor } from '../rules.ts'

/** Every offer of the edition, the oldest first: a few dozen. One query. */
export async function listOffers(db: Db | Tx, editionId: string): Promise<Offer[]> {
  return db
    .selectFrom('offer')
    .innerJoin('application', 'application.id', 'offer.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['offer.id', 'application_id as applicationId', 'code', 'full_name as name'])
    .select(['challenge_id as challenge', 'profile', 'offer.state', 'origin'])
    .select([
      'sent_at as sentAt',
      'answer_by as answerBy',
      'answered_at as answeredAt',
      'vacated_at as vacatedAt',
      'reason',
    ])
    .select(eb => eb('application.state', '<>', 'submitted').as('gone'))
    .where('offer.edition_id', '=', editionId)
    .orderBy('offer.id')
    .execute() as Promise<Offer[]>
}

/** Codes of the people heard who have withdrawn since: nobody offers them anything. One query. */
export async function goneCodes(db: Db | Tx, editionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('application')
    .select('code')
    .where('edition_id', '=', editionId)
    .where('state', '=', 'withdrawn')
    .where('submission_id', 'is not', null)
    .execute()
  return rows.map(it => it.code)
}

export type Waiting = {
  applicationId: number
  personId: number
  code: string
  name: string
  email: string
  lang: 'fr' | 'en'
  kind: 'selected' | 'waiting_list'
  explanation: Explanation
}

/** Whoever the juries ranked for a seat that went to others, still in the running: at most those who were heard. One query. */
export async function listWaiting(db: Db | Tx, editionId: string): Promise<Waiting[]> {
  const rows = await db
    .selectFrom('result')
    .innerJoin('application', 'application.id', 'result.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.id as applicationId', 'person.id as personId', 'code', 'full_name as name', 'email', 'lang'])
    .select(['kind', 'explanation'])
    .where('result.edition_id', '=', editionId)
    .where('kind', 'in', ['selected', 'waiting_list'])
    .where('application.state', '=', 'submitted')
    .orderBy('application.id')
    .execute()
  return rows.map(row => ({ ...row, explanation: row.explanation as unknown as Explanation })) as Waiting[]
}

/** `place`: on the jury's list; undefined for somebody to whom this seat was already offered. */
export type InLine = Waiting & { place: { position: number; ranked: number } | undefined }

/**
 * Those who may be offered a seat, in the order of its jury: whoever waits for it, then whoever was offered it and did not take
 * it, except those who hold a place for good.
 */
export function lineFor(waiting: readonly Waiting[], offers: readonly Offer[], seat: SeatType): InLine[] {
  const last = Number.MAX_SAFE_INTEGER
  return waiting
    .flatMap((person): InLine[] => {
      if (hasAccepted(offers, person.code)) return []
      const place = waitsFor(person.explanation).find(isSeat(seat))
      const asked = offers.some(it => it.code === person.code && isSeat(seat)(it))
      return place || asked ? [{ ...person, place }] : []
    })
    .sort((a, b) => (a.place?.position ?? last) - (b.place?.position ?? last))
}

export type Followed = SeatType & {
  id: number
  personId: number
  name: string
  email: string
  lang: 'fr' | 'en'
  answerBy: Date
  gone: boolean
}

const followed = (tx: Tx) =>
  tx
    .selectFrom('offer')
    .innerJoin('application', 'application.id', 'offer.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['offer.id', 'person.id as personId', 'full_name as name', 'email', 'lang'])
    .select(['challenge_id as challenge', 'profile', 'answer_by as answerBy'])
    .select(eb => eb('application.state', '<>', 'submitted').as('gone'))
    .orderBy('offer.id')

/** These offers with whoever holds them. One query. */
export const listOfferDetails = (tx: Tx, ids: readonly number[]) =>
  followed(tx)
    .where('offer.id', 'in', [...ids])
    .execute() as Promise<Followed[]>

/** Offers without an answer due before an instant whose holder was not reminded since it was sent. One query. */
export const listDue = (tx: Tx, { editionId, before, kind }: { editionId: string; before: Date; kind: string }) =>
  followed(tx)
    .where('offer.edition_id', '=', editionId)
    .where('offer.state', '=', 'sent')
    .where('application.state', '=', 'submitted')
    .where('answer_by', '<=', before)
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('mail')
            .select('mail.id')
            .where('mail.kind', '=', kind)
            .whereRef('mail.person_id', '=', 'application.person_id')
            .whereRef('mail.created_at', '>=', 'offer.sent_at'),
        ),
      ),
    )
    .execute() as Promise<Followed[]>
