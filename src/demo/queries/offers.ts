import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'

/** Results that are prepared, and those that everybody has been told. One query. */
export async function countResults(db: Db, editionId: string): Promise<{ prepared: number; released: number }> {
  return db
    .selectFrom('result')
    .innerJoin('application', 'application.id', 'application_id')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('released_at', 'is', null).as('prepared'),
      fn.countAll<number>().filterWhere('released_at', 'is not', null).as('released'),
    ])
    .where('result.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .executeTakeFirstOrThrow()
}

export type Offered = {
  id: number
  email: string
  wishes: string[]
  challenge: string
  profile: string
  state: 'prepared' | 'sent' | 'accepted' | 'declined' | 'expired' | 'cancelled'
  origin: 'approval' | 'waiting_list'
  sentAt: Date | null
  answeredAt: Date | null
  consented: boolean
  /** Codes of people who wait for this seat and were offered nothing, the first in line first. */
  line: string[]
}

/** Every offer, the oldest first, with who waits for its seat. One query. */
export async function listOffered(db: Db, editionId: string): Promise<Offered[]> {
  const { rows } = await sql<Offered>`
    with waiting as (
      select code, wish ->> 'challenge' as challenge, wish ->> 'profile' as profile, (wish ->> 'position')::int as position
        from result join application on application.id = result.application_id,
             jsonb_array_elements(explanation -> 'wishes') wish
       where result.edition_id = ${editionId} and result.kind = 'waiting_list' and application.state = 'submitted'
         and wish ->> 'kind' = 'ranked-below'
         and not exists (select from offer where offer.application_id = application.id))
    select offer.id, person.email, offer.challenge_id as challenge, offer.profile, offer.state, origin,
           sent_at as "sentAt", answered_at as "answeredAt",
           array(select challenge_id from wish where wish.application_id = application.id order by position) as wishes,
           exists (select from publication_consent where publication_consent.person_id = person.id
                      and publication_consent.edition_id = offer.edition_id) as consented,
           array(select code from waiting where waiting.challenge = offer.challenge_id
                    and waiting.profile = offer.profile order by position) as line
      from offer join application on application.id = offer.application_id
      join person on person.id = application.person_id
     where offer.edition_id = ${editionId}
     order by offer.id`.execute(db)
  return rows
}
