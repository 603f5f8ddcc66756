import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const progressJobs: readonly string[] = []

export const progressHandlers = (_services: Services): Handler[] => []
