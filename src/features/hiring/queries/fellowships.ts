import type { Day } from '../../../kernel/day.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Fellowship } from '../rules.ts'

/** Accepted offers that have no fellowship yet, in the order of their answers. One query. */
export const listUnopened = (tx: Tx, editionId: string) =>
  tx
    .selectFrom('offer')
    .innerJoin('application', 'application.id', 'offer.application_id')
    .leftJoin('fellowship', 'fellowship.offer_id', 'offer.id')
    .select(['offer.id', 'application.person_id as personId', 'offer.challenge_id as challengeId', 'offer.profile'])
    .select('answered_at as acceptedAt')
    .where('offer.edition_id', '=', editionId)
    .where('offer.state', '=', 'accepted')
    .where('application.state', '=', 'submitted')
    .where('fellowship.id', 'is', null)
    .orderBy('offer.answered_at')
    .orderBy('offer.id')
    .execute()

/** Seats that their holder has left and nobody has taken over, the first freed first. One query. */
export const listLeft = (tx: Tx, editionId: string) =>
  tx
    .selectFrom('fellowship')
    .leftJoin('fellowship as next', 'next.replaces_id', 'fellowship.id')
    .select(['fellowship.id', 'fellowship.challenge_id as challengeId', 'fellowship.profile'])
    .where('fellowship.edition_id', '=', editionId)
    .where('fellowship.state', '=', 'left')
    .where('next.id', 'is', null)
    .orderBy('fellowship.left_on')
    .orderBy('fellowship.id')
    .execute()

/** Fellows who have left by that day and whose seat is not free yet. One query. */
export const listToVacate = (tx: Tx, editionId: string, today: Day) =>
  tx
    .selectFrom('fellowship')
    .innerJoin('offer', 'offer.id', 'offer_id')
    .select(['fellowship.id', 'offer_id as offerId', 'person_id as personId'])
    .where('fellowship.edition_id', '=', editionId)
    .where('fellowship.state', '=', 'left')
    .where('left_on', '<=', today)
    .where('offer.state', '=', 'accepted')
    .execute()

/** Fellows under way whose place is no longer theirs: taken back by the team, or their application withdrawn. One query. */
export const listUnseated = (tx: Tx, editionId: string) =>
  tx
    .selectFrom('fellowship')
    .innerJoin('offer', 'offer.id', 'offer_id')
    .innerJoin('application', 'application.id', 'offer.application_id')
    .select([
      'fellowship.id',
      'offer_id as offerId',
      'fellowship.person_id as personId',
      'fellowship.state',
      'ends_on as endsOn',
    ])
    .select(eb => eb('application.state', '=', 'withdrawn').$castTo<boolean>().as('withdrawn'))
    .where('fellowship.edition_id', '=', editionId)
    .where('fellowship.state', 'in', ['to_hire', 'hired'])
    .where(eb => eb.or([eb('offer.state', '=', 'cancelled'), eb('application.state', '=', 'withdrawn')]))
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
