import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Answering, LiveFigures, Production } from '../rules.ts'

export type Person = {
  personId: number
  name: string
  email: string
  lang: 'fr' | 'en'
  role: Answering
  challengeId: string
}

/**
 * The fellows and mentors of an edition's challenges, each once per challenge; fellows who left are asked too, and somebody erased is
 * not. Only one challenge's when one is named. One query.
 */
export async function listPeople(db: Db | Tx, editionId: string, challengeIds?: readonly string[]): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select distinct on (it.challenge_id, it.person_id) p.id as "personId", p.full_name as name, p.email, p.lang, it.role,
           it.challenge_id as "challengeId"
      from (select challenge_id, person_id, 'fellow' as role, 1 as place from fellowship where edition_id = ${editionId}
            union all
            select challenge_id, person_id, role, case role when 'operational_mentor' then 2 else 3 end
              from participation where edition_id = ${editionId} and ended_at is null and challenge_id is not null
                                   and role in ('operational_mentor', 'high_level_mentor')
                                   and challenge_id in (select challenge_id from fellowship where edition_id = ${editionId})) it
      join person p on p.id = it.person_id
     where p.erased_at is null and (${challengeIds === undefined} or it.challenge_id = any(${[...(challengeIds ?? [])]}))
     order by it.challenge_id, it.person_id, it.place`.execute(db)
  return rows
}

export type Asking = {
  id: number
  editionId: string
  challengeId: string
  role: Answering
  month: number
  reminders: number
  answeredAt: Date | null
  production: Production | null
  maintainer: string | null
  useWords: string
  remainsWords: string
  path: string | null
}

const askings = (db: Db | Tx) =>
  db
    .selectFrom('follow_up')
    .select(['follow_up.id', 'follow_up.edition_id as editionId', 'challenge_id as challengeId', 'role', 'month'])
    .select(['reminders', 'answered_at as answeredAt', 'production', 'maintainer', 'use_words as useWords'])
    .select(['remains_words as remainsWords', 'path'])

/** What a link leads to, or undefined. One query. */
export const findAsking = (db: Db, tokenHash: string): Promise<Asking | undefined> =>
  askings(db)
    .innerJoin('follow_up_link', 'follow_up_link.follow_up_id', 'follow_up.id')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()

/** The same, held until the transaction ends. */
export const lockAsking = (tx: Tx, tokenHash: string): Promise<Asking | undefined> =>
  askings(tx)
    .innerJoin('follow_up_link', 'follow_up_link.follow_up_id', 'follow_up.id')
    .where('token_hash', '=', tokenHash)
    .forUpdate('follow_up')
    .executeTakeFirst()

/** Who was asked at a month and has not answered. One query. */
export const listSilent = (tx: Tx, editionId: string, month: number) =>
  tx
    .selectFrom('follow_up')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['follow_up.id', 'reminders', 'person_id as personId', 'full_name as name', 'email', 'lang', 'role'])
    .select('challenge_id as challengeId')
    .where('edition_id', '=', editionId)
    .where('month', '=', month)
    .where('answered_at', 'is', null)
    .where('erased_at', 'is', null)
    .orderBy('follow_up.id')
    .$narrowType<{ lang: 'fr' | 'en' }>()
    .execute()

export type Answer = {
  challengeId: string
  month: number
  name: string
  role: Answering
  answeredAt: Date | null
  production: Production | null
  maintainer: string | null
  useWords: string
  remainsWords: string
}

/** Who was asked and what they said of the challenge; never what became of themselves. One query. */
export const listAnswers = (db: Db | Tx, editionId: string, challengeId?: string): Promise<Answer[]> =>
  db
    .selectFrom('follow_up')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['challenge_id as challengeId', 'month', 'full_name as name', 'role', 'answered_at as answeredAt'])
    .select(['production', 'maintainer', 'use_words as useWords', 'remains_words as remainsWords'])
    .where('edition_id', '=', editionId)
    .$if(challengeId !== undefined, query => query.where('challenge_id', '=', challengeId ?? ''))
    .orderBy('challenge_id')
    .orderBy('month')
    .orderBy('follow_up.id')
    .execute()

/** How many fellows took each path, by month, over the whole edition: a challenge has too few to count. One query. */
export async function countPaths(db: Db, editionId: string) {
  const { rows } = await sql<{ month: number; code: string; count: number }>`
    select month, path as code, count(*)::int as count
      from follow_up where edition_id = ${editionId} and path is not null
     group by month, path order by month, 3 desc, 2`.execute(db)
  return rows
}

/** What the records of an edition that is run here give for the published figures. One query. */
export async function liveCounts(db: Db, editionId: string): Promise<LiveFigures> {
  const { rows } = await sql<LiveFigures>`
    with i as (select * from result_item where edition_id = ${editionId} and removed_at is null)
    select (select count(distinct challenge_id)::int from fellowship where edition_id = ${editionId}) as challenges,
           (select count(*)::int from application where edition_id = ${editionId} and submission_id is not null) as candidates,
           (select count(*)::int from interview join application a on a.id = application_id
             where a.edition_id = ${editionId} and interview.state = 'held') as interviewed,
           (select count(*)::int from fellowship where edition_id = ${editionId}) as selected,
           (select count(distinct person_id)::int from participation where edition_id = ${editionId} and ended_at is null
               and role in ('operational_mentor', 'high_level_mentor')) as "publicServants",
           (select count(distinct challenge_id)::int from i where kind = 'repository' and state = 'open') as "openCode",
           (select count(*)::int from i where kind = 'dataset' and state = 'open') as datasets,
           (select count(*)::int from i where kind = 'training' and state = 'done') as trainings,
           (select coalesce(sum(people), 0)::int from i where kind = 'training' and state = 'done') as trained,
           (select count(*)::int from i where kind = 'side_tool' and state = 'done') as "sideTools",
           (select count(*)::int from (select distinct on (challenge_id) production from challenge_outcome
              where edition_id = ${editionId} order by challenge_id, month desc) o
             where production = 'in_production') as "inProduction"`.execute(db)
  const [counts] = rows
  if (!counts) throw new Error('counting gave no row')
  return counts
}
