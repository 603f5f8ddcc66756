import { z } from 'zod'
import type { Weeks } from '../rules.ts'

export const weeks: z.ZodType<Weeks> = z.strictObject({ closesAt: z.string().regex(/^\d{2}:\d{2}$/) })
