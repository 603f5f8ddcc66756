import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Agreement, Interview } from '../rules.ts'
import type { Asked } from './people.ts'

type Row = Omit<Interview, 'agreements'> & { agreements: (Omit<Agreement, 'at'> & { at: string })[] }

const columns = sql`
  i.id, i.edition_id as "editionId", r.thread_id as "threadId", f.person_id as "personId", p.full_name as fellow,
  f.challenge_id as "challengeId", t.name as journalist, r.outlet, i.topic, i.wished, i.asked_at as "askedAt",
  coalesce((select json_agg(json_build_object('part', a.part, 'answer', a.answer, 'reason', a.reason, 'by', b.full_name,
                                              'at', a.said_at) order by a.said_at, a.part)
              from interview_agreement a join person b on b.id = a.said_by where a.interview_id = i.id), '[]') as agreements
    from interview_request i join press_request r on r.id = i.request_id join contact_thread t on t.id = r.thread_id
    join fellowship f on f.id = i.fellowship_id join person p on p.id = f.person_id`

const interviewOf = ({ agreements, ...row }: Row): Interview => ({
  ...row,
  agreements: agreements.map(it => ({ ...it, at: new Date(it.at) })),
})

/** One interview of an edition, with what was answered. One query. */
export async function findInterview(db: Db | Tx, editionId: string, id: number): Promise<Interview | undefined> {
  const { rows } = await sql<Row>`select ${columns} where i.edition_id = ${editionId} and i.id = ${id}`.execute(db)
  return rows[0] && interviewOf(rows[0])
}

/** The same, held until the transaction ends, as it is once it is held. Two queries. */
export async function lockInterview(tx: Tx, editionId: string, id: number): Promise<Interview | undefined> {
  await sql`select from interview_request where id = ${id} for update`.execute(tx)
  return findInterview(tx, editionId, id)
}

/** For whom interviews are listed: the fellow they are about, the mentor of a challenge once the fellow has agreed, all for the team. */
type For = { personId: number; challengeIds: readonly string[]; all: boolean }

/** The interviews that concern somebody, the latest first, one keyset page. One query. */
export async function listInterviews(
  db: Db,
  editionId: string,
  it: For & { before?: number | undefined; limit: number },
): Promise<Interview[]> {
  const { rows } = await sql<Row>`
    select ${columns}
     where i.edition_id = ${editionId} and (${it.before ?? null}::bigint is null or i.id < ${it.before ?? null}::bigint)
       and (${it.all} or f.person_id = ${it.personId}
            or f.challenge_id = any(${[...it.challengeIds]}::text[])
               and exists (select from interview_agreement g
                            where g.interview_id = i.id and g.part = 'fellow' and g.answer = 'given'))
     order by i.id desc limit ${it.limit}`.execute(db)
  return rows.map(interviewOf)
}

/** The operational mentors of a challenge. One query. */
export async function listOperationalMentors(tx: Tx, editionId: string, challengeId: string): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    select distinct person.id as "personId", email, full_name as name, person.lang
      from participation join person on person.id = person_id
     where edition_id = ${editionId} and role = 'operational_mentor' and ended_at is null
       and challenge_id = ${challengeId} and erased_at is null
     order by 1`.execute(tx)
  return rows
}
