import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { followSessions } from './follow-sessions.ts'
import { loadPlan } from './load-plan.ts'

const followJob = 'sessions.follow'

export const sessionJobs: readonly string[] = [followJob]

/** Every minute, takes over what editions plan, reminds of what comes and ends what is over: the rules say what is due. */
export const sessionHandlers = (services: Services): Handler[] => [
  {
    name: followJob,
    schedule: { cron: '* * * * *', zone: 'UTC' },
    run: () =>
      inEachEdition(services.db, async edition => {
        await loadPlan(services, edition)
        await followSessions(services, edition)
      }),
  },
]
