import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { followPoints } from './follow-points.ts'

const pointsJob = 'progress.points'

export const progressJobs: readonly string[] = [pointsJob]

/** Every half hour, opens the month's points, calls to mind and closes those that are due: the rules say which. */
export const progressHandlers = (services: Services): Handler[] => [
  {
    name: pointsJob,
    schedule: { cron: '*/30 * * * *', zone: 'UTC' },
    run: () => inEachEdition(services.db, edition => followPoints(services, edition)),
  },
]
