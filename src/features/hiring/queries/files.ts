import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { HiringFile } from '../rules.ts'

/** Every hiring file of an edition, by challenge, those of people who left included. A few dozen rows, one query. */
export const listFiles = (db: Db | Tx, editionId: string): Promise<HiringFile[]> => read(db, editionId, sql``)

/** One hiring file of an edition, or undefined. One query. */
export const findFile = async (db: Db | Tx, editionId: string, id: number): Promise<HiringFile | undefined> =>
  (await read(db, editionId, sql`and f.id = ${id}`))[0]

/** The latest hiring file of somebody in an edition, or undefined. One query. */
export const findFileOf = async (db: Db | Tx, editionId: string, personId: number): Promise<HiringFile | undefined> =>
  (await read(db, editionId, sql`and f.person_id = ${personId}`)).at(-1)

/** The hiring files of one challenge. One query. */
export const listFilesOn = (db: Db, editionId: string, challengeId: string): Promise<HiringFile[]> =>
  read(db, editionId, sql`and f.challenge_id = ${challengeId}`)

async function read(db: Db | Tx, editionId: string, only: ReturnType<typeof sql>): Promise<HiringFile[]> {
  const { rows } = await sql<HiringFile>`
    select f.id, f.person_id as "personId", p.full_name as name, p.email, p.lang, f.challenge_id as "challengeId", f.profile,
           f.state, f.starts_on as "startsOn", f.ends_on as "endsOn", f.left_on as "leftOn", f.offer_id as "offerId",
           f.replaces_id as "replacesId", former.full_name as "replacesName",
           f.career_started_on as "careerStartedOn", f.experience_years as "experienceYears",
           submission.received_at as "appliedAt", offer.sent_at as "offeredAt",
           c.id as "contractId", c.version, c.state as "contractState", c.sent_at as "sentAt", c.signed_at as "signedAt",
           array(select party from contract_signature s where s.contract_id = c.id order by s.id) as signed,
           exists (select from signing_request r where r.contract_id = c.id and r.state = 'open') as "atDesk",
           case when k.fellowship_id is not null then json_build_object(
             'state', k.state, 'askedOn', k.asked_on, 'decidedOn', k.decided_on, 'note', k.note,
             'decision', k.decision, 'decisionReason', k.decision_reason) end as clearance,
           case when d.fellowship_id is not null then json_build_object(
             'category', d.category, 'words', d.words, 'askedBy', d.asked_by) end as departure
      from fellowship f
      join person p on p.id = f.person_id
      join offer on offer.id = f.offer_id
      join application on application.id = offer.application_id
      left join submission on submission.id = application.submission_id
      left join contract c on c.fellowship_id = f.id and c.state <> 'replaced'
      left join clearance k on k.fellowship_id = f.id
      left join departure d on d.fellowship_id = f.id
      left join fellowship before on before.id = f.replaces_id
      left join person former on former.id = before.person_id
     where f.edition_id = ${editionId} ${only}
     order by f.challenge_id, f.profile, f.id`.execute(db)
  return rows
}
