import type { Handler } from '../../platform/jobs/index.ts'
import { linkAsking } from '../../platform/links/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { askFollowUp } from './ask-follow-up.ts'
import { checkLinks } from './check-links.ts'
import { remindSustaining } from './remind-sustaining.ts'

const names = {
  ask: 'impact.ask-follow-up',
  remind: 'impact.remind-sustaining',
  links: 'impact.check-links',
} as const

export const impactJobs: readonly string[] = Object.values(names)

/** Each rule reads the clock: running more often changes nothing. A demonstration asks nobody on the network. */
export const impactHandlers = (services: Services): Handler[] => [
  {
    name: names.ask,
    schedule: { cron: '*/10 * * * *', zone: 'UTC' },
    run: () => inEachEdition(services.db, edition => askFollowUp(services, edition)),
  },
  {
    name: names.remind,
    schedule: { cron: '*/10 * * * *', zone: 'UTC' },
    run: () => inEachEdition(services.db, edition => remindSustaining(services, edition)),
  },
  {
    name: names.links,
    schedule: { cron: '25 * * * *', zone: 'UTC' },
    run: async () => {
      if (services.config.mode === 'demonstration') return
      await inEachEdition(services.db, edition => checkLinks(services, edition, linkAsking()))
    },
  },
]
