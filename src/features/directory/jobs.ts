import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const directoryJobs: readonly string[] = []

export const directoryHandlers = (_services: Services): Handler[] => []
