import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const signalJobs: readonly string[] = []

export const signalHandlers = (_services: Services): Handler[] => []
