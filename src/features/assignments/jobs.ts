import { z } from 'zod'
import type { Handler, Job } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { executeRun } from './execute-run.ts'
import { giveUpRun } from './give-up-run.ts'

export const matchingJob = 'assignments.run-matching'

export const runMatching = (runId: number): Job => ({ name: matchingJob, payload: { runId } })

/** Works the runs that wait. */
export const matchingRuns = (services: Services): Handler => ({
  name: matchingJob,
  run: payload => executeRun(services, runIn(payload)),
  giveUp: (payload, incident) => giveUpRun(services, runIn(payload), incident),
})

const runIn = (payload: unknown) => z.object({ runId: z.number() }).parse(payload).runId
