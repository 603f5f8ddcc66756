import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const weekJobs: readonly string[] = []

export const weekHandlers = (_services: Services): Handler[] => []
