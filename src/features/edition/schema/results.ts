import { z } from 'zod'
import type { Results } from '../rules.ts'
import { positive } from './words.ts'

export const results: z.ZodType<Results> = z.strictObject({ followUpMonths: z.array(positive) })
