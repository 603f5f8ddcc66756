import type { Handler } from '../jobs/index.ts'
import type { Services } from '../services.ts'
import { type OnInfected, rescanFiles } from './rescan.ts'

export const rescanJob = 'files.rescan'

/**
 * Every ten minutes, scans what waits and what new signatures have not seen: an antivirus that was down, or that learnt something, is noticed
 * by itself. An antivirus that is still down is told in the log.
 */
export const fileScans = (services: Services, onInfected: OnInfected): Handler => ({
  name: rescanJob,
  schedule: { cron: '*/10 * * * *', zone: 'UTC' },
  run: async () => {
    await rescanFiles(services, { onInfected })
  },
})
