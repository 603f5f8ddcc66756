import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Kept, Newcomer } from '../rules.ts'

/** What hiring has done, as the edition's items name it. A new version of a contract takes nothing back from somebody hired. */
const HIRED = sql<NonNullable<Newcomer['hired']>>`array_remove(array[
  case when fellowship.state <> 'to_hire' or exists (select from contract
    where fellowship_id = fellowship.id and sent_at is not null) then 'contract_sent' end,
  case when fellowship.state <> 'to_hire' or exists (select from contract
    where fellowship_id = fellowship.id and contract.state = 'signed') then 'contract_signed' end,
  case when exists (select from clearance where fellowship_id = fellowship.id) then 'clearance_asked' end], null)`

type Where = { editionId: string; challengeId?: string | undefined }

/** Everybody who has, or had, a seat, with the day from which the programme knew of it. A few dozen rows, one query. */
export async function listNewcomers(
  db: Db | Tx,
  { challengeId, editionId, zone }: Where & { zone: string },
): Promise<Newcomer[]> {
  let query = db
    .selectFrom('fellowship')
    .innerJoin('person', 'person.id', 'fellowship.person_id')
    .select(['fellowship.id as fellowshipId', 'person_id as personId', 'full_name as name'])
    .select([
      'challenge_id as challengeId',
      'profile',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'left_on as leftOn',
    ])
    .select(HIRED.as('hired'))
    .select(sql<string>`(opened_at at time zone ${zone}::text)::date`.as('knownOn'))
    .where('edition_id', '=', editionId)
    .orderBy('starts_on')
    .orderBy('fellowship.id')
  if (challengeId !== undefined) query = query.where('challenge_id', '=', challengeId)
  return query.execute()
}

/** Every item that somebody has touched, in an edition or on one of its challenges. One query. */
export async function listKept(db: Db | Tx, { challengeId, editionId }: Where): Promise<Kept[]> {
  let query = db
    .selectFrom('arrival_item')
    .leftJoin('person', 'person.id', 'arrival_item.person_id')
    .leftJoin('host_contact', 'host_contact.id', 'arrival_item.contact_id')
    .select(['arrival_item.challenge_id as challengeId', 'fellowship_id as fellowshipId', 'code', 'state', 'note'])
    .select(['expected_on as expectedOn', 'reopenings', 'changed_at as changedAt'])
    .select(sql<string | null>`coalesce(full_name, nullif(host_contact.name, ''))`.as('by'))
    .where('arrival_item.edition_id', '=', editionId)
  if (challengeId !== undefined) query = query.where('arrival_item.challenge_id', '=', challengeId)
  return query.execute()
}
