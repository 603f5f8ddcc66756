import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Edition } from '../../edition/rules.ts'
import type { Bar, Reader, Unread } from '../rules.ts'

/** Everybody who may read files of this edition, with how many they hold, and whether they have applied to it themselves. */
export const listReaders = (db: Db | Tx, editionId: string): Promise<Reader[]> =>
  db
    .selectFrom('participation')
    .innerJoin('person', 'person.id', 'participation.person_id')
    .select(['person.id', 'full_name as name'])
    .select(eb => [
      eb
        .selectFrom('reading')
        .innerJoin('application', 'application.id', 'reading.application_id')
        .select(({ fn }) => fn.countAll<number>().as('load'))
        .whereRef('reader_id', '=', 'person.id')
        .where('application.edition_id', '=', editionId)
        .where('application.state', '=', 'submitted')
        .where('reading.state', '<>', 'recused')
        .$asScalar()
        .$notNull()
        .as('load'),
      eb
        .exists(
          eb
            .selectFrom('application')
            .select('application.id')
            .whereRef('application.person_id', '=', 'person.id')
            .where('application.edition_id', '=', editionId)
            .where('application.state', '<>', 'withdrawn'),
        )
        .$castTo<boolean>()
        .as('applied'),
    ])
    .where('participation.edition_id', '=', editionId)
    .where('role', '=', 'reader')
    .where('ended_at', 'is', null)
    .orderBy('full_name')
    .orderBy('person.id')
    .execute()

/**
 * Who must not read what: the same person, the same employer, or a family name in common, compared as `name_keys` in the
 * migrations says. `ids` are files, or all those submitted when left out. One query.
 */
export async function listBars(db: Db | Tx, editionId: string, ids?: readonly number[]): Promise<Bar[]> {
  const { rows } = await sql<Bar>`
    with reader as materialized (
      select distinct p.id, nullif(lower(unaccented(trim(p.employer))), '') as employer,
             name_keys(regexp_replace(p.full_name, '^\\S+\\s+', '')) as names
        from person p join participation r on r.person_id = p.id
       where r.edition_id = ${editionId} and r.role = 'reader' and r.ended_at is null),
    candidate as materialized (
      select a.id, a.person_id, nullif(lower(unaccented(trim(p.employer))), '') as employer,
             name_keys(coalesce(s.content -> 'identity' ->> 'last_name', regexp_replace(p.full_name, '^\\S+\\s+', ''))) as names
        from application a join person p on p.id = a.person_id left join submission s on s.id = a.submission_id
       where a.edition_id = ${editionId} and a.state = 'submitted'
             ${ids ? sql`and a.id = any(${ids})` : sql``})
    select c.id as "applicationId", r.id as "readerId",
           case when r.id = c.person_id then 'same_person' when r.employer = c.employer then 'same_employer'
                else 'same_name' end as source
      from candidate c join reader r on r.id = c.person_id or r.employer = c.employer or r.names && c.names
     order by c.id, r.id`.execute(db)
  return rows
}

export type UnreadFile = Unread & { code: string }

/** The files to be read that lack readings: submitted, eligible and complete, with no decision yet. Two queries. */
export async function listUnread(
  db: Db | Tx,
  { id, preselection }: Pick<Edition, 'id' | 'preselection'>,
): Promise<{ files: UnreadFile[]; bars: Bar[] }> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('screening', 'screening.application_id', 'application.id')
    .select(['application.id', 'code'])
    .select(eb =>
      jsonArrayFrom(
        eb.selectFrom('reading').select(['reader_id', 'state']).whereRef('application_id', '=', 'application.id'),
      ).as('readings'),
    )
    .where('application.edition_id', '=', id)
    .where('application.state', '=', 'submitted')
    .groupBy('application.id')
    .having(sql<boolean>`count(*) filter (where kind <> 'preselection' and outcome = 'yes') = 2`)
    .having(sql<boolean>`count(*) filter (where kind = 'preselection') = 0`)
    .orderBy('application.id')
    .execute()
  const bars = await listBars(db, id)
  const files = rows.map(row => {
    const readers = row.readings.filter(({ state }) => state !== 'recused').map(it => it.reader_id)
    const conflicts = bars.filter(bar => bar.applicationId === row.id).map(bar => bar.readerId)
    const barred = new Set([...row.readings.map(it => it.reader_id), ...conflicts])
    return { id: row.id, code: row.code, need: preselection.readingsPerFile - readers.length, barred, readers }
  })
  return { files: files.filter(({ need }) => need > 0), bars }
}
