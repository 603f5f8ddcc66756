import { sql } from 'kysely'
import type { Db } from '../../platform/db/index.ts'
import type { Day, Named, Subject } from './rules.ts'

type Stretch = { from: string; to: string }

/** What was read on each day between two, both included; days without a reader too. Only days: older ones are kept by month. One query. */
export async function listDays(db: Db, { from, to }: Stretch): Promise<Day[]> {
  const { rows } = await sql<Day>`
    select to_char(day, 'YYYY-MM-DD') as day, coalesce(sum(reads), 0)::int as reads, coalesce(sum(entries), 0)::int as entries
      from generate_series(${from}::date, ${to}::date, interval '1 day') as day
      left join audience_count on about = 'lang' and span = 'day' and period = day::date
     group by 1 order by 1`.execute(db)
  return rows
}

/** What was read between two days by its name, the most read first; months that begin in between count whole. One query. */
export async function listNamed(db: Db, about: Subject, { from, to }: Stretch, limit: number): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select name, sum(reads)::int as reads, sum(entries)::int as entries from audience_count
     where about = ${about} and period between ${from}::date and ${to}::date
     group by name order by 2 desc, 1 limit ${limit}`.execute(db)
  return rows
}
