import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Entry, List, Marks } from '../rules.ts'
import { isBarred } from './barred.ts'
import { candidateName } from './plan.ts'

/** Who reads the lists: the team reads them all; a juror those of their challenges and of the people their panel hears. */
export type Reader = { personId: number; challenges: readonly string[] } | 'team'

const lists = (db: Db | Tx, editionId: string, reader: Reader) =>
  db
    .selectFrom('ranking')
    .innerJoin('challenge', 'challenge.id', 'ranking.challenge_id')
    .leftJoin('person as closer', 'closer.id', 'ranking.closed_by')
    .select(['ranking.id', 'ranking.challenge_id as challengeId', 'challenge.title as challenge', 'ranking.profile'])
    .leftJoin('person as reopener', 'reopener.id', 'ranking.reopened_by')
    .select(['ranking.state', 'closed_at as closedAt', 'closer.full_name as closedBy'])
    .select(['reopened_at as reopenedAt', 'reopener.full_name as reopenedBy', 'reopening_reason as reopeningReason'])
    .where('ranking.edition_id', '=', editionId)
    .$if(reader !== 'team', it => it.where(isRead(reader)))
    .orderBy('challenge.number')
    .orderBy('ranking.profile')

/** Lists of one's challenges, and those with somebody that one's own panel hears. */
const isRead = (reader: Reader) =>
  reader === 'team'
    ? sql<boolean>`true`
    : sql<boolean>`(ranking.challenge_id = any(${reader.challenges}::text[]) or exists (
        select from ranking_entry join application on application.id = ranking_entry.application_id
          join interview on interview.application_id = application.id
          join panel_juror on panel_juror.panel_id = interview.panel_id and panel_juror.person_id = ${reader.personId}
         where ranking_entry.ranking_id = ranking.id and not ${isBarred(reader.personId)}))`

/** The lists that this reader may open, by challenge. One query. */
export const listLists = (db: Db | Tx, editionId: string, reader: Reader): Promise<List[]> =>
  lists(db, editionId, reader).execute()

/** One list, or undefined when it is unknown or not theirs. One query. */
export const findList = (db: Db | Tx, editionId: string, reader: Reader, id: number): Promise<List | undefined> =>
  lists(db, editionId, reader).where('ranking.id', '=', id).executeTakeFirst()

/** Sheets begun by jurors who still sit on the panel and whom no conflict keeps away. */
const openSheets = sql<number>`(select count(*) from mark_sheet
  join interview on interview.application_id = mark_sheet.application_id
  join panel_juror on panel_juror.panel_id = interview.panel_id and panel_juror.person_id = mark_sheet.juror_id
 where mark_sheet.application_id = application.id and mark_sheet.state = 'open'
   and not ${isBarred(sql.ref('mark_sheet.juror_id'))})`

/** Sheets that count: handed in, by somebody whom no conflict keeps away. */
export const countedSheet = sql<boolean>`mark_sheet.application_id = application.id and mark_sheet.state = 'locked'
  and not ${isBarred(sql.ref('mark_sheet.juror_id'))}`

/** The people on these lists, in the order of their places; without those whose file is closed to the reader. One query. */
export const listEntries = (db: Db | Tx, editionId: string, reader: Reader, listId?: number): Promise<Entry[]> =>
  db
    .selectFrom('ranking_entry')
    .innerJoin('ranking', 'ranking.id', 'ranking_entry.ranking_id')
    .innerJoin('application', 'application.id', 'ranking_entry.application_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .leftJoin('submission', 'submission.id', 'application.submission_id')
    .select(['ranking.id as listId', 'application.id as applicationId', 'application.code', 'place', 'acceptable'])
    .select(['total_points as total', 'reason', 'tie_break as tieBreak', 'origin', 'jurors', candidateName.as('name')])
    .select([
      sql<string | null>`submission.content ->> 'profile'`.as('mainProfile'),
      sql<number>`(select count(*) from mark_sheet where ${countedSheet})`.as('sheets'),
      openSheets.as('openSheets'),
    ])
    .where('ranking.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .$if(listId !== undefined, it => it.where('ranking.id', '=', listId ?? 0))
    .$if(reader !== 'team', it => it.where(sql<boolean>`not ${isBarred(reader === 'team' ? 0 : reader.personId)}`))
    .orderBy('ranking.id')
    .orderBy('place')
    .orderBy('application.code')
    .execute()

export type Candidate = {
  applicationId: number
  code: string
  name: string
  profile: string | null
  wishes: string[]
  sheets: Marks[]
  jurors: number[]
}

/** Everybody heard: somebody not absent with at least one sheet that counts. One query. */
export async function listCandidates(db: Db | Tx, editionId: string): Promise<Candidate[]> {
  const rows = await db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.application_id')
    .innerJoin('submission', 'submission.id', 'application.submission_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.id as applicationId', 'application.code', candidateName.as('name')])
    .select([
      sql<string | null>`submission.content ->> 'profile'`.as('profile'),
      sql<string[]>`array(select challenge_id from wish where wish.application_id = application.id)`.as('wishes'),
      sql<Marks[]>`(select coalesce(json_agg(mark_sheet.marks order by mark_sheet.id), '[]')
        from mark_sheet where ${countedSheet})`.as('sheets'),
      sql<number[]>`array(select juror_id from mark_sheet where ${countedSheet} order by juror_id)`.as('jurors'),
    ])
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .where('interview.state', '<>', 'absent')
    .orderBy('application.code')
    .execute()
  return rows.filter(({ sheets }) => sheets.length > 0)
}

/** Who may still be put on a list: heard, not on it, not closed to the reader. One query. */
export const listAddable = (
  db: Db,
  editionId: string,
  reader: Reader,
  list: { id: number; challengeId: string | null },
) =>
  db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.application_id')
    .innerJoin('submission', 'submission.id', 'application.submission_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.code', candidateName.as('name')])
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .where('interview.state', '<>', 'absent')
    .where(sql<boolean>`exists (select from mark_sheet where ${countedSheet})`)
    .where(
      sql<boolean>`not exists (select from ranking_entry where ranking_entry.ranking_id = ${list.id}
        and ranking_entry.application_id = application.id)`,
    )
    .$if(list.challengeId !== null, it =>
      it.where(
        sql<boolean>`exists (select from wish where wish.application_id = application.id
          and wish.challenge_id = ${list.challengeId})`,
      ),
    )
    .$if(reader !== 'team', it => it.where(sql<boolean>`not ${isBarred(reader === 'team' ? 0 : reader.personId)}`))
    .orderBy('name')
    .orderBy('application.code')
    .execute()

/** The profiles sought by each challenge, once each: one list for each pair. One query. */
export const listPairs = (db: Db | Tx, editionId: string) =>
  db
    .selectFrom('seat')
    .innerJoin('challenge', 'challenge.id', 'seat.challenge_id')
    .select(['challenge.id as challengeId', 'seat.profile'])
    .distinct()
    .where('challenge.edition_id', '=', editionId)
    .where('challenge.state', 'in', ['published', 'running'])
    .where('seat.state', '<>', 'withdrawn')
    .execute()

/** How many people this juror has heard without handing in their sheet: until then, they see no list. One query. */
export async function countOwnOpen(db: Db | Tx, editionId: string, personId: number, now: Date): Promise<number> {
  const { open } = await db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.application_id')
    .innerJoin('panel_juror', join =>
      join.onRef('panel_juror.panel_id', '=', 'interview.panel_id').on('panel_juror.person_id', '=', personId),
    )
    .leftJoin('mark_sheet', join =>
      join.onRef('mark_sheet.application_id', '=', 'application.id').on('mark_sheet.juror_id', '=', personId),
    )
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .where('interview.state', '<>', 'absent')
    .where('interview.starts_at', '<=', now)
    .where(sql<boolean>`not ${isBarred(personId)}`)
    .where(sql<boolean>`mark_sheet.state is distinct from 'locked'`)
    .executeTakeFirstOrThrow()
  return open
}
