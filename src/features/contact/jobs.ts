import { z } from 'zod'
import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { editionById, inEachEdition } from '../edition/index.ts'
import { announceOpening, eraseOldThreads, sortAddresses } from './keep-tidy.ts'
import { findLetterEdition } from './queries.ts'
import { sendBatch, sendLetterJob } from './send-letter.ts'

const openingJob = 'contact.announce-opening'
const tidyJob = 'contact.keep-tidy'

export const contactJobs: readonly string[] = [sendLetterJob, openingJob, tidyJob]

const sending = z.object({ letterId: z.number().int() })

/** Each minute, whether a call has just opened; each night, what is to be erased: the rules themselves read the clock. */
export const contactHandlers = (services: Services): Handler[] => [
  {
    name: sendLetterJob,
    run: async payload => {
      const { letterId } = sending.parse(payload)
      const editionId = await findLetterEdition(services.db, letterId)
      const edition = editionId && (await editionById(services.db, editionId))
      if (edition) await sendBatch(services, edition, letterId)
    },
  },
  {
    name: openingJob,
    schedule: { cron: '* * * * *', zone: 'UTC' },
    run: () => inEachEdition(services.db, edition => announceOpening(services, edition)),
  },
  {
    name: tidyJob,
    schedule: { cron: '40 3 * * *', zone: 'Europe/Paris' },
    run: async () => {
      await inEachEdition(services.db, edition => eraseOldThreads(services, edition))
      await sortAddresses(services)
    },
  },
]
