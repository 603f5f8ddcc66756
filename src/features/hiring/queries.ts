import type { Db, Tx } from '../../platform/db/index.ts'
import type { Fellowship } from './rules.ts'

/** Accepted offers that have no fellowship yet, in the order of their answers. One query. */
export const listUnopened = (tx: Tx, editionId: string) =>
  tx
    .selectFrom('offer')
    .innerJoin('application', 'application.id', 'offer.application_id')
    .leftJoin('fellowship', 'fellowship.offer_id', 'offer.id')
    .select(['offer.id', 'application.person_id as personId', 'offer.challenge_id as challengeId', 'offer.profile'])
    .where('offer.edition_id', '=', editionId)
    .where('offer.state', '=', 'accepted')
    .where('application.state', '=', 'submitted')
    .where('fellowship.id', 'is', null)
    .orderBy('offer.answered_at')
    .orderBy('offer.id')
    .execute()

const fellowships = (db: Db | Tx) =>
  db
    .selectFrom('fellowship')
    .innerJoin('person', 'person.id', 'fellowship.person_id')
    .select(['fellowship.id', 'person_id as personId', 'full_name as name', 'email', 'lang'])
    .select(['challenge_id as challengeId', 'profile', 'fellowship.state'])
    .select(['starts_on as startsOn', 'ends_on as endsOn', 'left_on as leftOn'])
    .$narrowType<{ lang: 'fr' | 'en' }>()

/** Everybody who has, or had, a seat in this edition, by challenge, those who left included. A few dozen rows, one query. */
export const listFellowships = (db: Db | Tx, editionId: string): Promise<Fellowship[]> =>
  fellowships(db)
    .where('edition_id', '=', editionId)
    .orderBy('challenge_id')
    .orderBy('starts_on')
    .orderBy('fellowship.id')
    .execute()

/** The latest fellowship of somebody in an edition, or undefined. One query. */
export const findFellowshipOf = (db: Db | Tx, editionId: string, personId: number): Promise<Fellowship | undefined> =>
  fellowships(db)
    .where('edition_id', '=', editionId)
    .where('person_id', '=', personId)
    .orderBy('fellowship.id', 'desc')
    .executeTakeFirst()
