import { z } from 'zod'
import type { Handler, Job } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

const NAME = 'assignments.run-matching'

export const runMatching = (runId: number): Job => ({ name: NAME, payload: { runId } })

/** Works the runs that wait. */
export const matchingRuns = (
  services: Services,
  execute: (services: Services, runId: number) => Promise<void>,
): Handler => ({
  name: NAME,
  run: payload => execute(services, z.object({ runId: z.number() }).parse(payload).runId),
})
