import { sql } from 'kysely'
import type { Day } from '../../../kernel/day.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { Contact, Load } from '../rules.ts'

type Page = { challengeId: string; below: { heldOn: Day; id: number } | undefined; limit: number }

/** The contacts of a challenge, the latest first, one keyset page. One query. */
export function listContacts(db: Db, { below, challengeId, limit }: Page): Promise<Contact[]> {
  const contacts = db
    .selectFrom('coaching_contact as contact')
    .innerJoin('person', 'person.id', 'contact.person_id')
    .select(['contact.id', 'challenge_id as challengeId', 'held_on as heldOn', 'kind', 'minutes'])
    .select(['with_whom as withWhom', 'words', 'next_on as nextOn', 'full_name as by'])
    .where('challenge_id', '=', challengeId)
    .orderBy('held_on', 'desc')
    .orderBy('contact.id', 'desc')
    .limit(limit)
  if (!below) return contacts.execute()
  return contacts.where(sql<boolean>`(held_on, contact.id) < (${below.heldOn}::date, ${below.id}::bigint)`).execute()
}

/** A challenge's latest contact and the day announced for the next one. */
export type LastContact = { challengeId: string; heldOn: Day; nextOn: Day | null }

/** The latest contact of each challenge that has one. One query. */
export async function listLastContacts(db: Db, editionId: string): Promise<LastContact[]> {
  const { rows } = await sql<LastContact>`
    select distinct on (challenge_id) challenge_id as "challengeId", held_on as "heldOn", next_on as "nextOn"
      from coaching_contact where edition_id = ${editionId}
     order by challenge_id, held_on desc, id desc`.execute(db)
  return rows
}

/** Minutes and contacts of each person in each month from a day on, months as `YYYY-MM`. One query. */
export async function listLoads(db: Db, editionId: string, since: Day): Promise<Load[]> {
  const { rows } = await sql<Load>`
    select person_id as "personId", full_name as name, to_char(held_on, 'YYYY-MM') as month,
           sum(minutes)::int as minutes, count(*)::int as contacts
      from coaching_contact join person on person.id = person_id
     where edition_id = ${editionId} and held_on >= ${since}
     group by 1, 2, 3
     order by 3 desc, 2, 1`.execute(db)
  return rows
}
