import type { Tx } from '../../platform/db/index.ts'
import type { Instruction } from './problem.ts'
import type { ProposedList } from './rules.ts'

export const addRun = (tx: Tx, run: { editionId: string; seed: string; actorId: number; at: Date }) =>
  tx
    .insertInto('matching_run')
    .values({
      edition_id: run.editionId,
      state: 'queued',
      seed: run.seed,
      requested_by: run.actorId,
      requested_at: run.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

export const lockRun = (tx: Tx, id: number) =>
  tx
    .selectFrom('matching_run')
    .select(['id', 'edition_id as editionId', 'state', 'problem', 'requested_by as requestedBy'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const startRun = (tx: Tx, id: number, problem: object) =>
  tx
    .updateTable('matching_run')
    .set({ state: 'running', problem: JSON.stringify(problem) })
    .where('id', '=', id)
    .execute()

type Finished = { state: 'done' | 'rejected'; engine: string; outcome: object; violations: object[]; at: Date }

export const finishRun = (tx: Tx, id: number, { state, engine, outcome, violations, at }: Finished) =>
  tx
    .updateTable('matching_run')
    .set({
      state,
      engine,
      outcome: JSON.stringify(outcome),
      violations: JSON.stringify(violations),
      finished_at: at,
    })
    .where('id', '=', id)
    .execute()

/** Keeps what an audit found, unless another one of the same run came first. */
export const addAudit = (tx: Tx, { runId, audit, at }: { runId: number; audit: object; at: Date }) =>
  tx
    .insertInto('matching_audit')
    .values({ run_id: runId, audit: JSON.stringify(audit), finished_at: at })
    .onConflict(conflict => conflict.doNothing())
    .execute()

export const failRun = (tx: Tx, id: number, error: string, at: Date) =>
  tx.updateTable('matching_run').set({ state: 'failed', error, finished_at: at }).where('id', '=', id).execute()

type NewInstruction = Omit<Instruction, 'code'> & {
  editionId: string
  applicationId: number
  actorId: number
  at: Date
}

export const addInstruction = (tx: Tx, it: NewInstruction) =>
  tx
    .insertInto('matching_instruction')
    .values({
      edition_id: it.editionId,
      kind: it.kind,
      application_id: it.applicationId,
      challenge_id: it.challengeId,
      profile: it.profile as 'dev' | null,
      reason: it.reason,
      created_by: it.actorId,
      created_at: it.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

/** @returns how many were ended: 0 when it is unknown or already ended */
export async function endInstruction(tx: Tx, editionId: string, id: number, at: Date): Promise<number> {
  const ended = await tx
    .updateTable('matching_instruction')
    .set({ removed_at: at })
    .where('id', '=', id)
    .where('edition_id', '=', editionId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}

/** The list in force, proposed or approved; a returned one is history. */
export const lockApproval = (tx: Tx, editionId: string) =>
  tx
    .selectFrom('approval')
    .select(['id', 'state', 'list', 'list_sha256 as listSha256', 'run_id as runId'])
    .where('edition_id', '=', editionId)
    .where('state', 'in', ['proposed', 'approved'])
    .forUpdate()
    .executeTakeFirst()

/** @returns the new list, or undefined when another one was put before the authority meanwhile */
export const addApproval = (
  tx: Tx,
  it: { editionId: string; runId: number; list: ProposedList; listSha256: string; actorId: number; at: Date },
) =>
  tx
    .insertInto('approval')
    .values({
      edition_id: it.editionId,
      run_id: it.runId,
      state: 'proposed',
      proposed_by: it.actorId,
      proposed_at: it.at,
      list: JSON.stringify(it.list),
      list_sha256: it.listSha256,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()

type Decided = { state: 'approved' | 'returned'; actorId: number; at: Date; reason: string; signature: string | null }

export const decideApproval = (tx: Tx, id: number, it: Decided) =>
  tx
    .updateTable('approval')
    .set({ state: it.state, decided_by: it.actorId, decided_at: it.at, reason: it.reason, signature: it.signature })
    .where('id', '=', id)
    .execute()

export const keepDocument = (tx: Tx, id: number, sha256: string) =>
  tx.updateTable('approval').set({ document_sha256: sha256 }).where('id', '=', id).execute()
