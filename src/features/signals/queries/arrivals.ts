import type { Day } from '../../../kernel/day.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'

/** How many times each access to data was refused up to a day. One query. */
export const countRefusals = (db: Db | Tx, editionId: string, day: Day) =>
  db
    .selectFrom('data_refusal')
    .select(it => ['challenge_id as challengeId', 'code', it.fn.countAll<number>().as('count')])
    .where('edition_id', '=', editionId)
    .where('refused_on', '<=', day)
    .groupBy(['challenge_id', 'code'])
    .execute()

/** The first days of those who are at work or will be and whose contract is not signed by everybody. One query. */
export const listUnsigned = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('fellowship')
    .select(['challenge_id as challengeId', 'starts_on as startsOn'])
    .where('edition_id', '=', editionId)
    .where('state', '=', 'to_hire')
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('contract')
            .select('contract.id')
            .whereRef('fellowship_id', '=', 'fellowship.id')
            .where('contract.state', '=', 'signed'),
        ),
      ),
    )
    .execute()

/** The day on which somebody left a place that nobody has taken since, by challenge. One query. */
export const listEmptyPlaces = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('fellowship')
    .leftJoin('fellowship as heir', 'heir.replaces_id', 'fellowship.id')
    .select(['fellowship.challenge_id as challengeId', 'fellowship.left_on as leftOn'])
    .where('fellowship.edition_id', '=', editionId)
    .where('fellowship.left_on', 'is not', null)
    .whereRef('fellowship.left_on', '>', 'fellowship.starts_on')
    .where('heir.id', 'is', null)
    .$narrowType<{ leftOn: string }>()
    .execute()

/** The last contact of each challenge with the programme's team, up to a day, and the next one it was told of. One query. */
export const listLastContacts = (db: Db | Tx, editionId: string, day: Day) =>
  db
    .selectFrom('coaching_contact')
    .distinctOn('challenge_id')
    .select(['challenge_id as challengeId', 'held_on as heldOn', 'next_on as nextOn'])
    .where('edition_id', '=', editionId)
    .where('held_on', '<=', day)
    .orderBy('challenge_id')
    .orderBy('held_on', 'desc')
    .execute()

/** Who follows each challenge for the programme now. One query. */
export const listReferents = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('referent')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['challenge_id as challengeId', 'person_id as personId', 'full_name as name', 'email', 'lang'])
    .where('edition_id', '=', editionId)
    .where('ended_at', 'is', null)
    .where('erased_at', 'is', null)
    .$narrowType<{ lang: 'fr' | 'en' }>()
    .execute()
