import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '../../platform/db/index.ts'
import { type Challenge, challengesHidden, type Edition } from '../edition/rules.ts'
import { type Followed, type Listed, type Seat, type Wisher, withdrawalBatch } from './rules.ts'

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
  db.selectFrom('challenge').select(eb => [
    'id',
    'slug',
    'number',
    'state',
    'published as sheet',
    'withdrawn_at as withdrawnAt',
    jsonArrayFrom(
      eb
        .selectFrom('seat')
        .select(['profile', 'optional', 'state'])
        .whereRef('seat.challenge_id', '=', 'challenge.id')
        .where(where => where.or([where('seat.state', '<>', 'withdrawn'), where('challenge.state', '=', 'withdrawn')]))
        .orderBy('position'),
    ).as('seats'),
  ])

const like = (q: string) => q.replace(/[\\%_]/g, '\\$&')

/** The challenges that the public may see at this instant, in their order. One query, none while they are kept hidden. */
export const listShown = async (
  db: Db,
  edition: Pick<Edition, 'id' | 'wishes' | 'instants'>,
  now: Date,
): Promise<Listed[]> => (challengesHidden(edition, now) ? [] : listPublic(db, edition.id))

/** Every public challenge as its team follows it, in its published order. One query. */
export async function listFollowed(db: Db, editionId: string): Promise<Followed[]> {
  const { rows } = await sql<Followed>`
    select id, slug, number, title, published -> 'host' -> 'name' as host, state, withdrawn_at as "withdrawnAt",
           withdrawal_reason as reason,
           (select count(*)::int from mail where batch = ${withdrawalBatch('')}::text || c.id) as letters,
           (select count(*)::int from seat where challenge_id = c.id and seat.state <> 'withdrawn') as seats,
           (select count(*)::int from wish join application a on a.id = application_id
             where challenge_id = c.id and a.state = 'submitted') as submitted,
           (select count(*)::int from application a
             where a.edition_id = c.edition_id and a.state = 'draft' and c.id = any(${wishedIn})) as drafts
      from challenge c
     where edition_id = ${editionId} and state = any(${[...PUBLIC]})
     order by number limit 200`.execute(db)
  return rows
}

/** What a draft wishes for so far: the identifiers that its form keeps, with a space between. */
const wishedIn = sql`string_to_array(coalesce(a.answers -> 'values' ->> 'wishes', ''), ' ')`

type Wished = { editionId: string; challengeId: string; drafts: boolean }

/** Those who wished for a challenge, by application; drafts only when they may still change. One query. */
export async function listWishers(db: Db | Tx, { editionId, challengeId, drafts }: Wished): Promise<Wisher[]> {
  const { rows } = await sql<Wisher>`
    select p.id as "personId", full_name as name, email, p.lang, a.state,
           (select count(*)::int from challenge c
             where c.id = any(wished) and c.id <> ${challengeId} and c.state = 'published') as others
      from application a
      join person p on p.id = a.person_id
     cross join lateral (select case when a.state = 'draft' then ${wishedIn}
                                     else array(select challenge_id from wish where application_id = a.id) end) it (wished)
     where a.edition_id = ${editionId} and (a.state = 'submitted' or (a.state = 'draft' and ${drafts}))
       and ${challengeId} = any(wished) and p.erased_at is null
     order by a.id`.execute(db)
  return rows
}

/** Whether a list of teams is before the authority, or approved. One query. */
export async function listIsSubmitted(db: Db | Tx, editionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('approval')
    .select('id')
    .where('edition_id', '=', editionId)
    .where('state', 'in', ['proposed', 'approved'])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
