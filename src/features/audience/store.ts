import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/index.ts'
import { OTHER, SMALLEST, type Sum } from './rules.ts'

/**
 * Adds sums to those of their day: one statement, whatever their number. Rows are taken in one order, so that two processes that
 * write at once never wait for each other.
 */
export async function addSums(db: Db, sums: readonly Sum[]): Promise<void> {
  await sql`
    insert into audience_count (period, span, about, name, reads, entries)
    select day, 'day', about, name, reads, entries
      from json_to_recordset(${JSON.stringify(sums)}::json) as it (day date, about text, name text, reads int, entries int)
     order by 3, 1, 4
        on conflict (about, span, period, name) do update
       set reads = audience_count.reads + excluded.reads, entries = audience_count.entries + excluded.entries`.execute(
    db,
  )
}

/** Days before one are summed by their month. */
export async function sumByMonth(tx: Tx, before: string): Promise<void> {
  await sql`
    with old as (delete from audience_count where span = 'day' and period < ${before}::date returning *)
    insert into audience_count (period, span, about, name, reads, entries)
    select date_trunc('month', period::timestamp)::date, 'month', about, name, sum(reads), sum(entries)
      from old group by 1, about, name
        on conflict (about, span, period, name) do update
       set reads = audience_count.reads + excluded.reads, entries = audience_count.entries + excluded.entries`.execute(
    tx,
  )
}

/** Origins that sent few readers in a whole month before a day lose their name. */
export async function unnameSmall(tx: Tx, before: string): Promise<void> {
  await sql`
    with small as (
      select date_trunc('month', period::timestamp) as month, name from audience_count
       where about = 'origin' and span = 'day' and period < ${before}::date and name <> ${OTHER}
       group by 1, 2 having sum(entries) < ${SMALLEST}),
    gone as (
      delete from audience_count it using small
       where it.about = 'origin' and it.span = 'day' and it.name = small.name
         and date_trunc('month', it.period::timestamp) = small.month
      returning it.*)
    insert into audience_count (period, span, about, name, reads, entries)
    select period, 'day', 'origin', ${OTHER}, sum(reads), sum(entries) from gone group by period
        on conflict (about, span, period, name) do update
       set reads = audience_count.reads + excluded.reads, entries = audience_count.entries + excluded.entries`.execute(
    tx,
  )
}
