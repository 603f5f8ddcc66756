import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const pressJobs: readonly string[] = []

export const pressHandlers = (_services: Services): Handler[] => []
