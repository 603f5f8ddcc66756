import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Challenge } from '../../edition/rules.ts'
import type { Facts, Heard, Instruction, Offered, Ranked } from '../problem.ts'

/** Everything the engine is asked about, in five queries; `places` comes from the edition. */
export async function loadFacts(db: Db | Tx, editionId: string, places: number): Promise<Facts> {
  return {
    places,
    seed: await seedOf(db, editionId),
    heard: await heardPeople(db, editionId),
    ranked: await rankedPeople(db, editionId),
    challenges: await offeredChallenges(db, editionId),
    instructions: await listInstructions(db, editionId),
  }
}

/**
 * Nobody chooses the seed: it is the SHA-256 of the content hash of everybody's last submission, in order. Once the call
 * has closed, and the second window where there is one, it cannot change, and whoever has a receipt can check that their own submission counts in it.
 */
export async function seedOf(db: Db | Tx, editionId: string): Promise<string> {
  const rows = await db
    .selectFrom('submission')
    .innerJoin('application', 'application.id', 'submission.application_id')
    .select('content_sha256')
    .distinctOn('application_id')
    .where('application.edition_id', '=', editionId)
    .orderBy('application_id')
    .orderBy('submission.id', 'desc')
    .execute()
  const hashes = rows.map(row => row.content_sha256).sort()
  return createHash('sha256').update(hashes.join('\n')).digest('hex')
}

async function heardPeople(db: Db | Tx, editionId: string): Promise<Heard[]> {
  const rows = await db
    .selectFrom('interview')
    .innerJoin('application', 'application.id', 'interview.application_id')
    .innerJoin('submission', 'submission.id', 'application.submission_id')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(eb => [
      'application.code',
      'person.full_name as name',
      sql<string | null>`submission.content ->> 'teammate'`.as('teammate'),
      'interview.preference',
      sql<string>`submission.content -> 'blind' ->> 'profile'`.as('profile'),
      jsonArrayFrom(
        eb
          .selectFrom('wish')
          .select('challenge_id')
          .whereRef('wish.application_id', '=', 'application.id')
          .orderBy('position'),
      ).as('wishes'),
    ])
    .where('application.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .where('interview.state', '<>', 'absent')
    .orderBy('application.code')
    .execute()
  return rows.map(row => ({
    code: row.code,
    name: row.name,
    teammate: row.teammate,
    profile: row.profile,
    preference: row.preference as string[] | null,
    wishes: row.wishes.map(wish => wish.challenge_id),
  }))
}

function rankedPeople(db: Db | Tx, editionId: string): Promise<Ranked[]> {
  return db
    .selectFrom('ranking_entry')
    .innerJoin('ranking', 'ranking.id', 'ranking_entry.ranking_id')
    .innerJoin('application', 'application.id', 'ranking_entry.application_id')
    .select(['ranking.challenge_id as challengeId', 'ranking.profile', 'application.code', 'place', 'acceptable'])
    .select('total_points as points')
    .where('ranking.edition_id', '=', editionId)
    .where('application.state', '=', 'submitted')
    .orderBy('application.code')
    .execute()
}

async function offeredChallenges(db: Db | Tx, editionId: string): Promise<Offered[]> {
  const rows = await db
    .selectFrom('challenge')
    .select(eb => [
      'id',
      'number',
      'published',
      jsonArrayFrom(
        eb
          .selectFrom('seat')
          .select(['profile', 'optional'])
          .whereRef('seat.challenge_id', '=', 'challenge.id')
          .where('seat.state', '<>', 'withdrawn')
          .orderBy('position'),
      ).as('seats'),
    ])
    .where('edition_id', '=', editionId)
    .where('state', 'in', ['published', 'running'])
    .orderBy('number')
    .execute()
  return rows.map(({ published, ...row }) => ({
    ...row,
    closurePriority: (published as unknown as Challenge).closurePriority,
  }))
}

/** The profiles of the seats of one challenge, none when it is not offered. */
export async function offeredProfiles(db: Db | Tx, editionId: string, challengeId: string): Promise<string[]> {
  const offered = (await offeredChallenges(db, editionId)).find(({ id }) => id === challengeId)
  return offered?.seats.map(({ profile }) => profile) ?? []
}

/** Locks and exclusions in force, the oldest first. */
export function listInstructions(
  db: Db | Tx,
  editionId: string,
): Promise<(Instruction & { id: number; by: string })[]> {
  return db
    .selectFrom('matching_instruction')
    .innerJoin('application', 'application.id', 'matching_instruction.application_id')
    .innerJoin('person', 'person.id', 'matching_instruction.created_by')
    .select(['matching_instruction.id', 'kind', 'application.code', 'challenge_id as challengeId', 'profile', 'reason'])
    .select('person.full_name as by')
    .where('matching_instruction.edition_id', '=', editionId)
    .where('removed_at', 'is', null)
    .orderBy('matching_instruction.id')
    .execute()
}

/** People whom a jury told apart with a reason although their totals are the same, as the lists are now: by list, then by place. */
export const listTieBreaks = (db: Db, editionId: string) =>
  db
    .selectFrom('ranking_entry')
    .innerJoin('ranking', 'ranking.id', 'ranking_entry.ranking_id')
    .innerJoin('application', 'application.id', 'ranking_entry.application_id')
    .select(['ranking.challenge_id as challengeId', 'ranking.profile', 'application.code', 'place'])
    .select(['total_points as total', 'tie_break as reason'])
    .where('ranking.edition_id', '=', editionId)
    .where('tie_break', 'is not', null)
    .orderBy('ranking.id')
    .orderBy('place')
    .execute()
