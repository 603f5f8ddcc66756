import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const sessionJobs: readonly string[] = []

export const sessionHandlers = (_services: Services): Handler[] => []
