import { flaws, type Outcome, type Problem } from '../../engine/matching/index.ts'
import { record } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { inThread } from '../../platform/threads/index.ts'
import { editionById } from '../edition/index.ts'
import { auditMatching } from './audit-job.ts'
import { problemOf } from './problem.ts'
import { loadFacts } from './queries.ts'
import * as store from './store.ts'

type Needed = Pick<Services, 'db' | 'enqueue' | 'now'>

type Solved = { outcome: Outcome; violations: object[] }

/**
 * Executes a run that waits: two short transactions around a long computation, so that the database is never held while
 * the engine thinks. Executing it again changes nothing. A run whose result the checker contests is kept as rejected. One that is
 * done is audited later, by the queue: its result does not wait.
 */
export async function executeRun({ db, enqueue, now }: Needed, runId: number): Promise<void> {
  const problem = await db.transaction().execute(tx => prepare(tx, runId, now()))
  if (!problem) return
  const { outcome, violations } = await inThread<Solved>(new URL('./thread.ts', import.meta.url), problem)
  await db.transaction().execute(async tx => {
    const run = await store.lockRun(tx, runId)
    if (run?.state !== 'running') return
    const state = violations.length > 0 ? 'rejected' : 'done'
    await store.finishRun(tx, runId, { state, engine: outcome.engine, outcome, violations, at: now() })
    await record(tx, finished(run, state, now()))
    if (state === 'done') await enqueue(tx, auditMatching(runId))
  })
}

/** The problem of a run that waits or was interrupted; undefined when there is nothing to do, or nothing that can be solved. */
async function prepare(tx: Tx, runId: number, at: Date): Promise<Problem | undefined> {
  const run = await store.lockRun(tx, runId)
  // Taken up again after an interruption: whoever began it may still be computing, on this very problem.
  if (run?.state === 'running') return orFail(tx, run, run.problem as Problem, at)
  if (run?.state !== 'queued') return undefined
  const edition = await editionById(tx, run.editionId)
  if (!edition) return undefined
  const problem = problemOf(await loadFacts(tx, run.editionId, edition.places.announced))
  if (!(await orFail(tx, run, problem, at))) return undefined
  await store.startRun(tx, runId, problem)
  return problem
}

/** The problem, if the rules in force can run it; otherwise the run fails, with what is impossible in it. */
async function orFail(tx: Tx, run: Locked, problem: Problem, at: Date): Promise<Problem | undefined> {
  const wrong = flaws(problem)
  if (wrong.length === 0) return problem
  await store.failRun(tx, run.id, JSON.stringify(wrong), at)
  await record(tx, finished(run, 'failed', at))
  return undefined
}

type Locked = NonNullable<Awaited<ReturnType<typeof store.lockRun>>>

const finished = (run: Locked, to: string, at: Date) => ({
  editionId: run.editionId,
  actorId: run.requestedBy,
  at,
  subject: 'matching_run',
  subjectId: run.id,
  kind: 'finished',
  from: 'queued',
  to,
})
