import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from './in-each-edition.ts'
import { freezeRules } from './publish-rules.ts'

const freezeJob = 'edition.freeze-rules'

export const editionJobs: readonly string[] = [freezeJob]

/** Each minute, whether a call has opened whose rules are not frozen: the verb itself reads the clock. */
export const editionHandlers = (services: Services): Handler[] => [
  {
    name: freezeJob,
    schedule: { cron: '* * * * *', zone: 'UTC' },
    run: () => inEachEdition(services.db, edition => freezeRules(services, edition.id)),
  },
]
