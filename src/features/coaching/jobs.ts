import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const coachingJobs: readonly string[] = []

export const coachingHandlers = (_services: Services): Handler[] => []
