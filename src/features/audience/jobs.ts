import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { currentEdition } from '../edition/index.ts'
import { compact } from './compact.ts'

const compactJob = 'audience.compact'

export const audienceJobs: readonly string[] = [compactJob]

/** Every night, keeps no more than is allowed: the rules say what is due. */
export const audienceHandlers = (services: Services): Handler[] => [
  {
    name: compactJob,
    schedule: { cron: '17 3 * * *', zone: 'UTC' },
    run: async () => compact(services, (await currentEdition(services.db)).zone),
  },
]
