import { record } from '../../platform/audit/index.ts'
import type { Services } from '../../platform/services.ts'
import { incidentError } from './rules.ts'
import * as store from './store.ts'

/** Ends as failed, under the incident's number, a run that could not be computed on any try; one that has ended is left alone. */
export function giveUpRun({ db, now }: Pick<Services, 'db' | 'now'>, runId: number, incident: string): Promise<void> {
  return db.transaction().execute(async tx => {
    const run = await store.lockRun(tx, runId)
    if (run?.state !== 'queued' && run?.state !== 'running') return
    const at = now()
    await store.failRun(tx, runId, incidentError(incident), at)
    const about = { editionId: run.editionId, actorId: null, at, subject: 'matching_run', subjectId: runId }
    await record(tx, { ...about, kind: 'finished', from: run.state, to: 'failed', data: { incident } })
  })
}
