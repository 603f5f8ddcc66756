import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Outcome, Problem } from '../../engine/matching/index.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import type { Challenge } from '../edition/rules.ts'
import type { Facts, Heard, Instruction, Offered, Ranked } from './problem.ts'
import type { ProposedList, RunState } from './rules.ts'

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
 * has closed it cannot change, and whoever has a receipt can check that their own submission counts in it.
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
    .select(eb => [
      'application.code',
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

export type Run = {
  id: number
  state: RunState
  seed: string
  engine: string | null
  problem: Problem | null
  outcome: Outcome | null
  violations: { rule: string; people: string[]; challenge: string | null; profile: string | null }[] | null
  requestedAt: Date
  finishedAt: Date | null
  error: string | null
}

const runs = (db: Db | Tx) =>
  db
    .selectFrom('matching_run')
    .select(['id', 'state', 'seed', 'engine', 'problem', 'outcome', 'violations', 'error'])
    .select(['requested_at as requestedAt', 'finished_at as finishedAt'])

/** A run of this edition, whole: it can be solved again and checked from this alone. */
export async function findRun(db: Db | Tx, editionId: string, id: number): Promise<Run | undefined> {
  const row = await runs(db).where('edition_id', '=', editionId).where('id', '=', id).executeTakeFirst()
  return row as Run | undefined
}

/** The finished run just before this one, to mark what changed. */
export async function findRunBefore(db: Db, editionId: string, id: number): Promise<Run | undefined> {
  const row = await runs(db)
    .where('edition_id', '=', editionId)
    .where('id', '<', id)
    .where('state', '=', 'done')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row as Run | undefined
}

/** The latest runs, without their data. */
export const listRuns = (db: Db, editionId: string, before = Number.MAX_SAFE_INTEGER, limit = 20) =>
  db
    .selectFrom('matching_run')
    .innerJoin('person', 'person.id', 'matching_run.requested_by')
    .select(['matching_run.id', 'state', 'requested_at as requestedAt', 'person.full_name as by'])
    .select(sql<number>`coalesce(jsonb_array_length(outcome -> 'assignments'), 0)`.as('placed'))
    .where('edition_id', '=', editionId)
    .where('matching_run.id', '<', before)
    .orderBy('matching_run.id', 'desc')
    .limit(limit)
    .execute()

/** Names behind codes, for the team and the authority only. */
export async function namesOf(
  db: Db | Tx,
  editionId: string,
): Promise<Map<string, { name: string; applicationId: number }>> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .select(['application.code', 'application.id', 'person.full_name'])
    .where('application.edition_id', '=', editionId)
    .execute()
  return new Map(rows.map(row => [row.code, { name: row.full_name, applicationId: row.id }]))
}

/** How many lists juries have made, and how many of them are not closed. */
export const countRankings = (db: Db | Tx, editionId: string): Promise<{ open: number; total: number }> =>
  db
    .selectFrom('ranking')
    .select(eb => [
      eb.fn.countAll<number>().as('total'),
      eb.fn.countAll<number>().filterWhere('state', '=', 'open').as('open'),
    ])
    .where('edition_id', '=', editionId)
    .executeTakeFirstOrThrow()

export type Approval = {
  id: number
  runId: number
  state: 'proposed' | 'approved' | 'returned'
  list: ProposedList
  listSha256: string
  proposedAt: Date
  proposedBy: string
  decidedAt: Date | null
  decidedBy: string | null
  reason: string | null
  signature: string | null
  documentSha256: string | null
}

/** The latest list put before the authority, whatever became of it. */
export async function latestApproval(db: Db | Tx, editionId: string): Promise<Approval | undefined> {
  const row = await db
    .selectFrom('approval')
    .innerJoin('person as proposer', 'proposer.id', 'approval.proposed_by')
    .leftJoin('person as decider', 'decider.id', 'approval.decided_by')
    .select(['approval.id', 'run_id as runId', 'state', 'list', 'list_sha256 as listSha256', 'signature', 'reason'])
    .select(['proposed_at as proposedAt', 'proposer.full_name as proposedBy', 'document_sha256 as documentSha256'])
    .select(['decided_at as decidedAt', 'decider.full_name as decidedBy'])
    .where('edition_id', '=', editionId)
    .orderBy('approval.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, list: row.list as unknown as ProposedList }
}
