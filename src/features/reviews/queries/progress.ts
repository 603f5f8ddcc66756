import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { FileProgress, ReaderProgress, Recusal } from '../rules.ts'

/** Everybody who reads or has read for this edition, by name. One query. */
export async function listReaderProgress(db: Db, editionId: string): Promise<ReaderProgress[]> {
  const { rows } = await sql<ReaderProgress>`
    with held as (
      select o.reader_id, o.state, (select sum(value::numeric) from jsonb_each_text(o.marks)) as total
        from reading o join application a on a.id = o.application_id
       where a.edition_id = ${editionId} and a.state = 'submitted')
    select p.id, p.full_name as name,
           count(h.state) filter (where h.state <> 'recused') as assigned,
           count(h.state) filter (where h.state = 'started') as started,
           count(h.state) filter (where h.state = 'done') as done,
           count(h.state) filter (where h.state = 'recused') as recused,
           (avg(h.total) filter (where h.state = 'done'))::float8 as mean
      from person p left join held h on h.reader_id = p.id
     where h.state is not null
        or exists (select from participation it where it.person_id = p.id and it.edition_id = ${editionId}
                      and it.role = 'reader' and it.ended_at is null)
     group by p.id order by p.full_name, p.id`.execute(db)
  return rows
}

/** How many files to be read have how many readings done. One query. */
export async function countByReadings(db: Db, editionId: string, needed: number): Promise<FileProgress[]> {
  const { rows } = await sql<FileProgress>`
    with file as (
      select a.id, count(o.id) filter (where o.state = 'done') as done,
             count(o.id) filter (where o.state <> 'recused') as assigned
        from application a
        join screening c on c.application_id = a.id and c.kind = 'completeness' and c.outcome = 'yes'
        left join reading o on o.application_id = a.id
       where a.edition_id = ${editionId} and a.state = 'submitted'
       group by a.id)
    select least(done, ${needed}::bigint) as done, count(*) as files,
           sum(greatest(${needed}::bigint - assigned, 0))::bigint as lacking
      from file group by 1 order by 1`.execute(db)
  return rows
}

/** The hundred latest recusals, those of files that lack a reading first. One query. */
export async function listRecusals(db: Db, editionId: string, needed: number): Promise<Recusal[]> {
  const { rows } = await sql<Recusal>`
    select a.id, a.code, p.full_name as reader, o.recusal_reason as reason,
           (select count(*) >= ${needed}::bigint from reading other
             where other.application_id = a.id and other.state <> 'recused') as replaced
      from reading o
      join application a on a.id = o.application_id
      join person p on p.id = o.reader_id
     where a.edition_id = ${editionId} and a.state = 'submitted' and o.state = 'recused'
     order by replaced, o.id desc limit 100`.execute(db)
  return rows
}
