import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { openFellowships } from './open-fellowships.ts'

const openingJob = 'hiring.open-fellowships'

export const hiringJobs: readonly string[] = [openingJob]

/** Every minute, opens what accepted offers ask for: the rule itself says which. */
export const hiringHandlers = (services: Services): Handler[] => [
  {
    name: openingJob,
    schedule: { cron: '* * * * *', zone: 'UTC' },
    run: () => inEachEdition(services.db, edition => openFellowships(services, edition)),
  },
]
