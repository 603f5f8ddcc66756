import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const audienceJobs: readonly string[] = []

export const audienceHandlers = (_services: Services): Handler[] => []
