import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { publishVersions } from './publish-versions.ts'

const publishJob = 'opendata.publish-versions'

export const openDataJobs: readonly string[] = [publishJob]

/** Each morning, a new version of what has changed: the rules of release read the clock. */
export const openDataHandlers = (services: Services): Handler[] => [
  {
    name: publishJob,
    schedule: { cron: '20 5 * * *', zone: 'Europe/Paris' },
    run: async () => {
      await publishVersions(services, { actorId: null })
    },
  },
]
