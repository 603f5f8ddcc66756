import { sql } from 'kysely'
import type { Audit, Outcome, Problem } from '../../../engine/matching/index.ts'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { RunState } from '../rules.ts'

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

/** What the audit of a run is asked; undefined when it is audited already, or not done. */
export async function findToAudit(db: Db, id: number): Promise<{ problem: Problem; outcome: Outcome } | undefined> {
  const row = await db
    .selectFrom('matching_run')
    .leftJoin('matching_audit', 'run_id', 'matching_run.id')
    .select(['problem', 'outcome'])
    .where('matching_run.id', '=', id)
    .where('state', '=', 'done')
    .where('run_id', 'is', null)
    .executeTakeFirst()
  return row as { problem: Problem; outcome: Outcome } | undefined
}

/** What the audit of a run of this edition found; undefined while it is not finished. */
export async function findAudit(db: Db, editionId: string, runId: number): Promise<Audit | undefined> {
  const row = await db
    .selectFrom('matching_audit')
    .innerJoin('matching_run', 'matching_run.id', 'run_id')
    .select('audit')
    .where('edition_id', '=', editionId)
    .where('run_id', '=', runId)
    .executeTakeFirst()
  return row?.audit as unknown as Audit | undefined
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
