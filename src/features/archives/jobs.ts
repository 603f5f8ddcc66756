import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const archiveJobs: readonly string[] = []

export const archiveHandlers = (_services: Services): Handler[] => []
