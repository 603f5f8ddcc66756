import { z } from 'zod'
import type { Handler, Job } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { auditJob } from './audit-job.ts'
import { auditRun } from './audit-run.ts'
import { executeRun } from './execute-run.ts'
import { giveUpRun } from './give-up-run.ts'

export const matchingJob = 'assignments.run-matching'

export const runMatching = (runId: number): Job => ({ name: matchingJob, payload: { runId } })

/** Audits the runs that are done. */
export const matchingAudits = (services: Services): Handler => ({
  name: auditJob,
  run: payload => auditRun(services, runIn(payload)),
})

/** Works the runs that wait. */
export const matchingRuns = (services: Services): Handler => ({
  name: matchingJob,
  run: payload => executeRun(services, runIn(payload)),
  giveUp: (payload, incident) => giveUpRun(services, runIn(payload), incident),
})

const runIn = (payload: unknown) => z.object({ runId: z.number() }).parse(payload).runId
