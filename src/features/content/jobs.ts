import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { followContents } from './publish-entry.ts'

const followJob = 'contents.follow'

export const contentJobs: readonly string[] = [followJob]

/** Every minute, shows and takes back what is due. */
export const contentHandlers = (services: Services): Handler[] => [
  {
    name: followJob,
    schedule: { cron: '* * * * *', zone: 'UTC' },
    run: async () => {
      await followContents(services)
    },
  },
]
