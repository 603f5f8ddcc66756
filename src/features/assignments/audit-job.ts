import type { Job } from '../../platform/jobs/index.ts'

export const auditJob = 'assignments.audit-matching'

export const auditMatching = (runId: number): Job => ({ name: auditJob, payload: { runId } })
