import { z } from 'zod'
import type { Money } from '../rules.ts'

export const money: z.ZodType<Money> = z.strictObject({ envelope: z.string().regex(/^\d+(\.\d{2})?$/) })
