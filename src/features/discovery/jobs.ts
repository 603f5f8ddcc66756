import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const discoveryJobs: readonly string[] = []

export const discoveryHandlers = (_services: Services): Handler[] => []
