import { z } from 'zod'
import type { Handler } from '../../platform/jobs/index.ts'
import { forgetSent } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { countDemographics } from './count-demographics.ts'
import { dropFiles } from './drop-files.ts'
import { dropFilesJob } from './erase.ts'
import { eraseExpired, eraseIdle } from './keep-until.ts'
import { remindTeam } from './remind.ts'

const remindJob = 'privacy.remind-team'
const keepJob = 'privacy.erase-expired'

export const privacyJobs: readonly string[] = [dropFilesJob, remindJob, keepJob]

const named = z.object({ files: z.array(z.string()) })

/** Each morning, which requests run out; each night, what is kept no longer: the rules themselves read the clock. */
export const privacyHandlers = (services: Services): Handler[] => [
  {
    name: dropFilesJob,
    run: async payload => {
      await dropFiles(services, named.parse(payload).files)
    },
  },
  {
    name: remindJob,
    schedule: { cron: '20 7 * * *', zone: 'Europe/Paris' },
    run: () => inEachEdition(services.db, edition => remindTeam(services, edition)),
  },
  {
    name: keepJob,
    schedule: { cron: '10 3 * * *', zone: 'Europe/Paris' },
    run: async () => {
      await inEachEdition(services.db, async edition => {
        const { editionId, erased } = await eraseExpired(services, edition)
        if (erased > 0) services.log.info('applications kept no longer were erased', { editionId, count: erased })
        await countDemographics(services, edition)
      })
      await eraseIdle(services)
      await services.db.transaction().execute(tx => forgetSent(tx, ['privacy.erased', 'privacy.answered']))
    },
  },
]
