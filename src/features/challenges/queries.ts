import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../platform/db/index.ts'
import type { Challenge } from '../edition/rules.ts'
import type { Listed, Seat } from './rules.ts'

const PUBLIC = ['published', 'withdrawn', 'running', 'ended'] as const

/**
 * Every public challenge of an edition in its published order, each with whether the search words are in it
 * (French stems, accents ignored). The other filters are applied on the result: an edition has a few dozen at most.
 * One query.
 */
export async function listPublic(db: Db, editionId: string, q = ''): Promise<Listed[]> {
  const rows = await challenges(db)
    .select(
      q
        ? sql<boolean>`search @@ websearch_to_tsquery('french', unaccented(${q})) or search_text ilike ${`%${like(q)}%`}`.as(
            'matches',
          )
        : sql<boolean>`true`.as('matches'),
    )
    .where('edition_id', '=', editionId)
    .where('state', 'in', PUBLIC)
    .orderBy('number')
    .limit(200)
    .execute()
  return rows.map(row => ({ ...row, sheet: row.sheet as unknown as Challenge, seats: row.seats as Seat[] }))
}

const challenges = (db: Db) =>
  db
    .selectFrom('challenge')
    .select(eb => [
      'id',
      'slug',
      'number',
      'state',
      'published as sheet',
      jsonArrayFrom(
        eb
          .selectFrom('seat')
          .select(['profile', 'optional', 'state'])
          .whereRef('seat.challenge_id', '=', 'challenge.id')
          .where('seat.state', '<>', 'withdrawn')
          .orderBy('position'),
      ).as('seats'),
    ])

const like = (q: string) => q.replace(/[\\%_]/g, '\\$&')
