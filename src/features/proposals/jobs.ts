import type { Handler } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'

export const proposalJobs: readonly string[] = []

export const proposalHandlers = (_services: Services): Handler[] => []
