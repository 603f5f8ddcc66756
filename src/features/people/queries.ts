import { sql } from 'kysely'
import type { Role } from '../../kernel/role.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Actor } from '../../platform/services.ts'
import { SHOWN_ROLES } from './rules.ts'
import { hashOf } from './store.ts'

/** Who holds this session, with every role in force, the oldest first; undefined when it has ended or expired. One query. */
export async function findActor(db: Db, token: string, now: Date): Promise<Actor | undefined> {
  // As text: every request of a signed-in reader sends it, and building it would take longer than asking it.
  const { rows } = await sql<Actor>`
    select person.id as "personId", full_name as name, email, session.public_id as "sessionId",
           coalesce((select json_agg(json_build_object('role', role, 'editionId', edition_id, 'challengeId', challenge_id)
                                     order by id)
                       from participation where person_id = person.id and ended_at is null), '[]') as grants
      from session join person on person.id = session.person_id
     where token_hash = ${hashOf(token)} and session.ended_at is null and expires_at > ${now} and erased_at is null`.execute(
    db,
  )
  return rows[0]
}

/** The devices on which this person is signed in, the latest first; a person has few. */
export const listSessions = (db: Db, personId: number, now: Date) =>
  db
    .selectFrom('session')
    .select(['public_id as id', 'device', 'created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute()

/** Whose session this is or was, by its public name: it may have ended. One query. */
export async function findFormerEmail(db: Db, publicId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .select('email')
    .where('public_id', '=', publicId)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  return row?.email
}

/** What this person typed before their session expired, or undefined; what somebody else typed on that browser is not theirs. */
export async function findParkedForm(db: Db, token: string, email: string, now: Date) {
  const row = await db
    .selectFrom('parked_form')
    .select(['path', 'body'])
    .where('token_hash', '=', hashOf(token))
    .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row && { path: row.path, body: row.body as Record<string, string[]> }
}

export const findPerson = (db: Db, personId: number) =>
  db
    .selectFrom('person')
    .select(['id', 'email', 'full_name as fullName', 'lang'])
    .where('id', '=', personId)
    .executeTakeFirst()

export type RoleHeld = {
  id: number
  fullName: string
  email: string
  employer: string | null
  role: Role
  challengeId: string | null
  since: Date
}

/** Roles in force on the team's page, the latest first, one keyset page below `before`. One query. */
export function listRoles(
  db: Db,
  editionId: string,
  {
    role,
    before = Number.MAX_SAFE_INTEGER,
    limit,
  }: { role: Role | undefined; before?: number | undefined; limit: number },
): Promise<RoleHeld[]> {
  return db
    .selectFrom('participation')
    .innerJoin('person', 'person.id', 'participation.person_id')
    .select(['participation.id', 'person.full_name as fullName', 'person.email', 'person.employer', 'role'])
    .select(['challenge_id as challengeId', 'participation.created_at as since'])
    .where('edition_id', '=', editionId)
    .where('ended_at', 'is', null)
    .where('role', 'in', role ? [role] : SHOWN_ROLES)
    .where('participation.id', '<', before)
    .orderBy('participation.id', 'desc')
    .limit(limit)
    .execute()
}

/** How many people hold each role. One query. */
export async function countRoles(db: Db, editionId: string): Promise<Map<Role, number>> {
  const rows = await db
    .selectFrom('participation')
    .select(eb => ['role', eb.fn.countAll<number>().as('count')])
    .where('edition_id', '=', editionId)
    .where('ended_at', 'is', null)
    .groupBy('role')
    .execute()
  return new Map(rows.map(({ role, count }) => [role, count]))
}
