import { z } from 'zod'
import type { Progress } from '../rules.ts'

export const progress: z.ZodType<Progress> = z.strictObject({ pointEvery: z.literal('month') })
