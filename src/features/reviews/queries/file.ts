import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/db/index.ts'
import type { Content } from '../../applications/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import { type AlsoJudging, type Bar, type Happened, JUDGING, type Marks, type TeamFile } from '../rules.ts'
import { listBars } from './assignment.ts'
import { nameOf } from './listed.ts'

/** One query. */
export async function findFile(db: Db, edition: Pick<Edition, 'id'>, id: number): Promise<TeamFile | undefined> {
  const row = await db
    .selectFrom('application as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .leftJoin('submission as s', join =>
      join.onRef('s.id', '=', 'a.submission_id').on(sql<boolean>`a.state <> 'draft'`),
    )
    .leftJoin('team_remark', 'team_remark.application_id', 'a.id')
    .leftJoin('person as writer', 'writer.id', 'team_remark.written_by')
    .select(['a.id', 'a.code', 'a.state', 'p.email', 's.reference', 's.content_sha256 as sha256'])
    .select(['s.received_at as receivedAt', 'a.withdrawn_at as withdrawnAt', 's.content'])
    .select(['team_remark.body', 'writer.full_name as writer', 'team_remark.written_at as writtenAt'])
    .select(nameOf().as('name'))
    .select(eb => [
      jsonArrayFrom(
        eb
          .selectFrom('screening')
          .innerJoin('person', 'person.id', 'decided_by')
          .select([
            'screening.kind',
            'screening.outcome',
            'screening.reason',
            'person.full_name as by',
            'decided_at as at',
          ])
          .whereRef('application_id', '=', 'a.id'),
      ).as('decisions'),
      jsonArrayFrom(
        eb
          .selectFrom('reading')
          .innerJoin('person', 'person.id', 'reader_id')
          .select([
            'reader_id as readerId',
            'person.full_name as reader',
            'reading.state',
            'reading.marks',
            'reading.remark',
            'reading.advice',
          ])
          .select(['recusal_reason as recusalReason', 'done_at as doneAt'])
          .whereRef('application_id', '=', 'a.id')
          .orderBy('reading.id'),
      ).as('readings'),
    ])
    .where('a.edition_id', '=', edition.id)
    .where('a.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { body, writer, writtenAt, ...file } = row
  return {
    ...file,
    content: file.content as Content | null,
    decisions: file.decisions.map(it => ({ ...it, at: new Date(it.at) })),
    readings: file.readings.map(it => ({
      ...it,
      marks: it.marks as Marks,
      doneAt: it.doneAt ? new Date(it.doneAt) : null,
    })),
    remark: body && writer && writtenAt ? { body, by: writer, at: writtenAt } : null,
  }
}

/** Who must not read one file, and why. */
export const barsOf = (db: Db, edition: Pick<Edition, 'id'>, id: number): Promise<Bar[]> =>
  listBars(db, edition.id, [id])

/** The two hundred latest events of a file, latest first. One query. */
export const historyOf = (db: Db, id: number): Promise<Happened[]> =>
  db
    .selectFrom('event_told as event')
    .leftJoin('person as actor', 'actor.id', 'event.actor_id')
    .leftJoin('person as reader', join => join.on(sql<boolean>`reader.id = (event.data ->> 'reader')::bigint`))
    .select(['event.kind', 'event.at', 'actor.full_name as person', 'reader.full_name as reader'])
    .select(['event.to_state as to', 'event.reason'])
    .where('subject', '=', 'application')
    .where('subject_id', '=', String(id))
    .orderBy('event.id', 'desc')
    .limit(200)
    .execute()

/** Whoever judges in this edition, or did, and may be the person of one application. One query. */
export const alsoJudging = async (db: Db, editionId: string, id: number): Promise<AlsoJudging[]> =>
  (
    await sql<AlsoJudging>`
      select distinct judge.role, who.full_name as name,
             case when judge.person_id = a.person_id then 'person' else 'name' end as same
        from application a
        join person p on p.id = a.person_id
        left join submission s on s.id = a.submission_id
        join participation judge on judge.edition_id = a.edition_id and judge.role = any(${[...JUDGING]})
        join person who on who.id = judge.person_id
       where a.id = ${id} and a.edition_id = ${editionId}
         and (judge.person_id = a.person_id
              or who.full_name <> '' and lower(unaccented(who.full_name)) = lower(unaccented(${nameOf()})))
       order by same desc, judge.role`.execute(db)
  ).rows
