import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const openDataJobs: readonly string[] = []

export const openDataHandlers = (_services: Services): Handler[] => []
