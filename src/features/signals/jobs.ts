import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { inEachEdition } from '../edition/index.ts'
import { takeLook } from './take-look.ts'

const lookJob = 'signals.look'

export const signalJobs: readonly string[] = [lookJob]

/** Every ten minutes, takes the day's look when it is due: the rule reads the clock. */
export const signalHandlers = (services: Services): Handler[] => [
  {
    name: lookJob,
    schedule: { cron: '*/10 * * * *', zone: 'UTC' },
    run: () => inEachEdition(services.db, edition => takeLook(services, edition)),
  },
]
