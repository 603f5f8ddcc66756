import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { Line, LineSummary, Message } from '../rules.ts'

const lines = (db: Db | Tx) =>
  db
    .selectFrom('private_line as line')
    .innerJoin('person as fellow', 'fellow.id', 'line.fellow_id')
    .leftJoin('person as referent', 'referent.id', 'line.referent_id')
    .select(['line.id', 'line.fellow_id as fellowId', 'fellow.full_name as fellow'])
    .select(['line.referent_id as referentId', 'referent.full_name as referent'])
    .select(['line.fellow_read_at as fellowReadAt', 'line.team_read_at as teamReadAt'])

/** The lines that a fellow opened, the team's first. One query. */
export const listOwnLines = (db: Db, editionId: string, fellowId: number): Promise<Line[]> =>
  lines(db)
    .where('line.edition_id', '=', editionId)
    .where('line.fellow_id', '=', fellowId)
    .orderBy(sql`line.referent_id nulls first`)
    .execute()

/** One line of an edition, or undefined: whoever asks checks who may read it. One query. */
export const findLine = (db: Db | Tx, editionId: string, id: number): Promise<Line | undefined> =>
  lines(db).where('line.edition_id', '=', editionId).where('line.id', '=', id).executeTakeFirst()

/** The messages of some lines, oldest first. One query. */
export const listMessages = (db: Db | Tx, lineIds: readonly number[]): Promise<(Message & { lineId: number })[]> =>
  db
    .selectFrom('private_message as message')
    .innerJoin('person', 'person.id', 'author_id')
    .select(['message.id', 'line_id as lineId', 'author_id as authorId', 'full_name as author'])
    .select(['body as words', 'written_at as writtenAt'])
    .where('line_id', 'in', [0, ...lineIds])
    .orderBy('message.id')
    .execute()

/**
 * The lines that one person of the programme may read: the team's own when they are of the team, and those opened with them alone.
 * Nothing here counts a line of somebody else. One query.
 */
export async function listReadable(db: Db, editionId: string, reader: { personId: number; ofTeam: boolean }) {
  const { rows } = await sql<LineSummary>`
    select line.id, fellow_id as "fellowId", full_name as fellow, referent_id as "referentId",
           max(written_at) as "latestAt",
           (count(*) filter (where author_id = fellow_id and body is not null
                               and written_at > coalesce(team_read_at, '-infinity')))::int as unread
      from private_line line
      join person on person.id = fellow_id
      join private_message message on message.line_id = line.id
     where edition_id = ${editionId}
       and (referent_id = ${reader.personId} or (referent_id is null and ${reader.ofTeam}))
     group by line.id, person.id
     order by 5 desc, line.id`.execute(db)
  return rows
}

/** How many answers a fellow has not read. One query. */
export async function countUnread(db: Db, editionId: string, fellowId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
      from private_line line join private_message message on message.line_id = line.id
     where edition_id = ${editionId} and fellow_id = ${fellowId} and author_id <> fellow_id and body is not null
       and written_at > coalesce(fellow_read_at, '-infinity')`.execute(db)
  return rows[0]?.count ?? 0
}

/** A message of a line, with its author, or undefined. One query. */
export const findMessage = (tx: Tx, lineId: number, id: number) =>
  tx
    .selectFrom('private_message')
    .select(['id', 'author_id as authorId', 'erased_at as erasedAt'])
    .where('line_id', '=', lineId)
    .where('id', '=', id)
    .executeTakeFirst()

export type Told = { personId: number; email: string; lang: Lang }

/** Who is told of a message: one person, or the whole team. One query. */
export async function listTold(tx: Tx, editionId: string, personId: number | null): Promise<Told[]> {
  const { rows } = await sql<Told>`
    select id as "personId", email, lang from person
     where case when ${personId}::bigint is null
       then id in (select person_id from participation
                    where edition_id = ${editionId} and role = 'team' and ended_at is null)
       else id = ${personId} end
     order by id`.execute(tx)
  return rows
}

/** Whether a fellow has ever written on a private line. One query. */
export const wroteBefore = async (db: Db, editionId: string, fellowId: number): Promise<boolean> =>
  (await listOwnLines(db, editionId, fellowId)).length > 0
