import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { followDesk } from './follow-desk.ts'
import { followFellowships } from './follow-fellowships.ts'
import { openFellowships } from './open-fellowships.ts'

const openingJob = 'hiring.open-fellowships'
const followingJob = 'hiring.follow-fellowships'
const deskJob = 'hiring.follow-desk'

export const hiringJobs: readonly string[] = [openingJob, followingJob, deskJob]

/** Every minute, opens and ends what the offers and the days ask for; every five minutes, asks the signing desk what it has. */
export const hiringHandlers = (services: Services): Handler[] => [
  {
    name: openingJob,
    schedule: { cron: '* * * * *', zone: 'UTC' },
    run: () => inEachEdition(services.db, edition => openFellowships(services, edition)),
  },
  {
    name: followingJob,
    schedule: { cron: '* * * * *', zone: 'UTC' },
    run: () => inEachEdition(services.db, edition => followFellowships(services, edition)),
  },
  { name: deskJob, schedule: { cron: '*/5 * * * *', zone: 'UTC' }, run: () => followDesk(services) },
]
