import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { followOffers } from './follow-offers.ts'

export const followJob = 'offers.follow'

/** Every ten minutes, reminds and ends the offers that are due: the rules say which, so that a second run does nothing. */
export const offerFollowing = (services: Services): Handler => ({
  name: followJob,
  schedule: { cron: '*/10 * * * *', zone: 'UTC' },
  run: () => inEachEdition(services.db, edition => followOffers(services, edition)),
})
