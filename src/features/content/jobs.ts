import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const contentJobs: readonly string[] = []

export const contentHandlers = (_services: Services): Handler[] => []
