import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const formJobs: readonly string[] = []

export const formHandlers = (_services: Services): Handler[] => []
