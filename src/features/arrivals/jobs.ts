import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const arrivalJobs: readonly string[] = []

export const arrivalHandlers = (_services: Services): Handler[] => []
