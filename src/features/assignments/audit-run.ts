import type { Audit } from '../../engine/matching/index.ts'
import type { Services } from '../../platform/services.ts'
import { inThread } from '../../platform/threads/index.ts'
import { findToAudit } from './queries.ts'
import * as store from './store.ts'

/**
 * Audits a run that is done, in a thread, and keeps what it finds beside it. The result of the run is there before, and is never
 * changed by it. Auditing again changes nothing.
 */
export async function auditRun({ db, now }: Pick<Services, 'db' | 'now'>, runId: number): Promise<void> {
  const run = await findToAudit(db, runId)
  if (!run) return
  const audit = await inThread<Audit>(new URL('./audit-thread.ts', import.meta.url), run)
  await db.transaction().execute(tx => store.addAudit(tx, { runId, audit, at: now() }))
}
