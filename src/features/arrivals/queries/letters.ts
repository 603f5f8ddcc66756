import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import { type Addressee, keyOf, type Notice } from '../rules.ts'

/** Everybody who may be written to about the arrivals of an edition, once per role and challenge, hosts' contacts last. One query. */
export async function listAddressees(db: Db | Tx, editionId: string): Promise<Addressee[]> {
  const { rows } = await sql<Addressee & { personId: number | null; contactId: number | null }>`
    select p.id as "personId", null::bigint as "contactId", held.role, held.challenge_id as "challengeId",
           p.full_name as name, p.email, p.lang
      from participation held join person p on p.id = held.person_id
     where held.edition_id = ${editionId} and held.ended_at is null
       and (held.role = 'team' or (held.role in ('operational_mentor', 'high_level_mentor') and held.challenge_id is not null))
    union all
    select p.id, null, 'fellow', f.challenge_id, p.full_name, p.email, p.lang
      from fellowship f join person p on p.id = f.person_id where f.edition_id = ${editionId}
    union all
    select null, id, function, challenge_id, name, email, lang
      from host_contact where edition_id = ${editionId} and ended_at is null
     order by 1, 2, 3, 4`.execute(db)
  return rows.map(({ contactId, personId, ...it }) => {
    const who = contactId === null ? { personId } : { contactId }
    return { ...it, ...(it.role === 'team' && { challengeId: null }), ...who } as Addressee
  })
}

/** What has been told already. One query. */
export async function listNotices(tx: Tx, editionId: string): Promise<Notice[]> {
  const rows = await tx
    .selectFrom('arrival_notice')
    .select(['challenge_id as challengeId', 'fellowship_id', 'code', 'reopenings', 'step'])
    .where('edition_id', '=', editionId)
    .execute()
  return rows.map(({ code, fellowship_id: fellowshipId, ...it }) => ({ ...it, key: keyOf(code, fellowshipId) }))
}
