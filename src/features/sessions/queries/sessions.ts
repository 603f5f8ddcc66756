import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Audience } from '../../edition/rules.ts'
import { AUDIENCES, byTime, type Part, type Session } from '../rules.ts'

type Told = Omit<Part, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string }
type Row = Omit<Session, 'parts'> & { parts: Told[] }

/** The instants of a JSON array, and the audience in one order. */
export const partsOf = (parts: readonly Told[]): Part[] =>
  parts.map(it => ({ ...it, startsAt: new Date(it.startsAt), endsAt: new Date(it.endsAt) }))

const inOrder = (audience: readonly Audience[]) => AUDIENCES.filter(it => audience.includes(it))

const sessionsWhere = async (db: Db | Tx, condition: RawBuilder<unknown>): Promise<Session[]> => {
  const { rows } = await sql<Row>`
    select s.id, s.plan_code as "planCode", s.kind, s.state, s.listed, s.place, s.video, s.speakers, s.agenda, s.outputs,
           s.sequence, s.changed_at as "changedAt", s.leader_id as "leaderId", leader.full_name as leader,
           json_build_object('fr', s.title_fr, 'en', s.title_en) as title,
           json_build_object('fr', s.objectives_fr, 'en', s.objectives_en) as objectives,
           (select coalesce(json_agg(audience), '[]') from session_audience where session_id = s.id) as audience,
           (select coalesce(json_agg(audience), '[]') from session_audience where session_id = s.id and mandatory) as mandatory,
           (select coalesce(json_agg(json_build_object('number', number, 'startsAt', starts_at, 'endsAt', ends_at,
                                                       'onlyFor', only_for) order by starts_at), '[]')
              from session_part where session_id = s.id and dropped_at is null) as parts
      from programme_session s left join person leader on leader.id = s.leader_id
     where ${condition}`.execute(db)
  return rows
    .map(row => ({
      ...row,
      parts: partsOf(row.parts),
      audience: inOrder(row.audience),
      mandatory: inOrder(row.mandatory),
    }))
    .sort(byTime)
}

/** Every session of an edition, whatever its state, in order of time: a few dozen. One query. */
export const listSessions = (db: Db | Tx, editionId: string): Promise<Session[]> =>
  sessionsWhere(db, sql`s.edition_id = ${editionId}`)

/** One session of an edition, or undefined. One query. */
export const findSession = async (db: Db | Tx, editionId: string, id: number): Promise<Session | undefined> =>
  (await sessionsWhere(db, sql`s.edition_id = ${editionId} and s.id = ${id}`))[0]

/** The codes of the plan that sessions were already made from. One query. */
export async function listPlanCodes(db: Db | Tx, editionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('programme_session')
    .select('plan_code')
    .where('edition_id', '=', editionId)
    .where('plan_code', 'is not', null)
    .execute()
  return rows.map(it => it.plan_code ?? '')
}

/** What is typed to check in: for whoever runs the session. One query. */
export async function findCode(db: Db | Tx, sessionId: number): Promise<string> {
  const row = await db
    .selectFrom('programme_session')
    .select('code')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  return row.code
}

/** Which of these sessions has this code. One query. */
export async function findByCode(db: Db | Tx, ids: readonly number[], code: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('programme_session')
    .select('id')
    .where('id', 'in', [0, ...ids])
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.id
}

/** Something that happened to a session; `moved` is what a move changed. */
export type Happened = {
  at: Date
  kind: string
  reason: string | null
  moved: { before: Part[]; after: Part[]; placeBefore: string; placeAfter: string } | undefined
}
type Moved = { before: Told[]; after: Told[]; placeBefore: string; placeAfter: string }

/** What happened to a session, the latest first: its publication, moves, cancellation and end. One query. */
export async function listHistory(db: Db, editionId: string, id: number): Promise<Happened[]> {
  const rows = await db
    .selectFrom('event_told')
    .select(['at', 'kind', 'reason', 'data'])
    .where('edition_id', '=', editionId)
    .where('subject', '=', 'programme_session')
    .where('subject_id', '=', String(id))
    .where('kind', 'in', ['created', 'published', 'moved', 'cancelled', 'held'])
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ data, ...it }) => ({ ...it, moved: it.kind === 'moved' ? movedIn(data as Moved) : undefined }))
}

const movedIn = ({ before, after, ...places }: Moved) => ({ before: partsOf(before), after: partsOf(after), ...places })

/** Who may lead a session: the team, fellows and mentors of the edition, by name. One query. */
export const listLeaders = (db: Db, editionId: string): Promise<{ id: number; name: string }[]> =>
  db
    .selectFrom('person')
    .innerJoin('participation', 'participation.person_id', 'person.id')
    .select(['person.id', 'full_name as name'])
    .distinct()
    .where('edition_id', '=', editionId)
    .where('role', 'in', ['team', 'fellow', 'operational_mentor', 'high_level_mentor'])
    .where('ended_at', 'is', null)
    .where('erased_at', 'is', null)
    .orderBy('full_name')
    .orderBy('person.id')
    .execute()
