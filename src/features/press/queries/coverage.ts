import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { Coverage } from '../rules.ts'

export type CoverageFilter = {
  challengeId?: string | undefined
  paid?: boolean | undefined
  outlet?: string | undefined
  /** The last row already shown. */
  after?: { onDay: string; id: number } | undefined
  limit: number
}

/** What the press said of an edition, the latest first, one keyset page. One query. */
export async function listCoverage(db: Db, editionId: string, it: CoverageFilter): Promise<Coverage[]> {
  const { rows } = await sql<Coverage>`
    select c.id, c.on_day::text as "onDay", outlet, c.title, url, paid,
           coalesce((select json_agg(json_build_object('id', h.id, 'slug', h.slug, 'title', h.title) order by h.number)
                       from press_coverage_challenge x join challenge h on h.id = x.challenge_id
                      where x.coverage_id = c.id), '[]') as challenges
      from press_coverage c
     where c.edition_id = ${editionId}
       and (${it.paid ?? null}::boolean is null or paid = ${it.paid ?? null})
       and (${it.outlet ?? null}::text is null or outlet = ${it.outlet ?? null})
       and (${it.challengeId ?? null}::text is null
            or exists (select from press_coverage_challenge x where x.coverage_id = c.id and x.challenge_id = ${it.challengeId ?? null}))
       and (${it.after?.onDay ?? null}::date is null
            or (c.on_day, c.id) < (${it.after?.onDay ?? null}::date, ${it.after?.id ?? 0}::bigint))
     order by c.on_day desc, c.id desc limit ${it.limit}`.execute(db)
  return rows
}

/** The day and the access of every article: for counts. One query. */
export async function listCoverageDays(db: Db, editionId: string): Promise<{ onDay: string; paid: boolean }[]> {
  const { rows } = await sql<{ onDay: string; paid: boolean }>`
    select on_day::text as "onDay", paid from press_coverage where edition_id = ${editionId} order by on_day`.execute(
    db,
  )
  return rows
}
