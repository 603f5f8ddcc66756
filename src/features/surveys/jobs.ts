import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { followSurveys } from './follow.ts'

const followJob = 'surveys.follow'

export const surveyJobs: readonly string[] = [followJob]

/** Every ten minutes, opens, reminds and closes: the rule itself reads the clock. */
export const surveyHandlers = (services: Services): Handler[] => [
  {
    name: followJob,
    schedule: { cron: '*/10 * * * *', zone: 'UTC' },
    run: () => inEachEdition(services.db, edition => followSurveys(services, edition)),
  },
]
