import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const impactJobs: readonly string[] = []

export const impactHandlers = (_services: Services): Handler[] => []
