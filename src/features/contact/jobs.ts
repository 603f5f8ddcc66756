import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const contactJobs: readonly string[] = []

export const contactHandlers = (_services: Services): Handler[] => []
