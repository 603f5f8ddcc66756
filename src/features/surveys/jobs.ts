import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const surveyJobs: readonly string[] = []

export const surveyHandlers = (_services: Services): Handler[] => []
