import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { publishSeats } from './publish-seats.ts'

export const publishJob = 'cohort.publish-seats'

/** Every minute, shows publicly what the announcement has made public: the rule itself reads the clock. */
export const seatPublishing = (services: Services): Handler => ({
  name: publishJob,
  schedule: { cron: '* * * * *', zone: 'UTC' },
  run: () => inEachEdition(services.db, edition => publishSeats(services, edition)),
})
