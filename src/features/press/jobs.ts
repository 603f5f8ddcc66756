import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { forgetRecipients } from './accredit.ts'
import { followReleases } from './publish-release.ts'

const embargoJob = 'press.end-embargo'
const forgetJob = 'press.forget-journalists'

export const pressJobs: readonly string[] = [embargoJob, forgetJob]

/** Each minute, whether an embargo ends; each night, which journalists are to be forgotten: the rules themselves read the clock. */
export const pressHandlers = (services: Services): Handler[] => [
  {
    name: embargoJob,
    schedule: { cron: '* * * * *', zone: 'UTC' },
    run: () => inEachEdition(services.db, edition => followReleases(services, edition)),
  },
  {
    name: forgetJob,
    schedule: { cron: '50 3 * * *', zone: 'Europe/Paris' },
    run: () => inEachEdition(services.db, edition => forgetRecipients(services, edition)),
  },
]
