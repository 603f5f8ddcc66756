import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const fundingJobs: readonly string[] = []

export const fundingHandlers = (_services: Services): Handler[] => []
