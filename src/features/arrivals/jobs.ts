import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { followArrivals } from './follow-arrivals.ts'

const followJob = 'arrivals.follow'

export const arrivalJobs: readonly string[] = [followJob]

/** Every minute, tells who must be told of what is due: the rule itself reads the clock. */
export const arrivalHandlers = (services: Services): Handler[] => [
  {
    name: followJob,
    schedule: { cron: '* * * * *', zone: 'UTC' },
    run: () => inEachEdition(services.db, edition => followArrivals(services, edition)),
  },
]
