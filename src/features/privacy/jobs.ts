import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const privacyJobs: readonly string[] = []

export const privacyHandlers = (_services: Services): Handler[] => []
