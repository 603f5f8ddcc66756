import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../platform/db/index.ts'
import type { Actor } from '../../platform/services.ts'
import { hashOf } from './store.ts'

/** Who holds this session, with every role in force; undefined when it has ended or expired. One query. */
export async function findActor(db: Db, token: string, now: Date): Promise<Actor | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .select(eb => [
      'person.id as personId',
      'person.full_name as name',
      'person.email',
      'session.public_id as sessionId',
      jsonArrayFrom(
        eb
          .selectFrom('participation')
          .select(['role', 'edition_id as editionId', 'challenge_id as challengeId'])
          .whereRef('participation.person_id', '=', 'person.id')
          .where('ended_at', 'is', null),
      ).as('grants'),
    ])
    .where('session.token_hash', '=', hashOf(token))
    .where('session.ended_at', 'is', null)
    .where('session.expires_at', '>', now)
    .where('person.erased_at', 'is', null)
    .executeTakeFirst()
  return row
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

/** What was typed before the session expired, or undefined. */
export async function findParkedForm(db: Db, token: string, now: Date) {
  const row = await db
    .selectFrom('parked_form')
    .select(['path', 'body'])
    .where('token_hash', '=', hashOf(token))
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
