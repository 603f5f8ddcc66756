import { z } from 'zod'
import type { Arrivals } from '../rules.ts'
import { code, text } from './words.ts'

export const arrivals: z.ZodType<Arrivals> = z.strictObject({
  items: z.array(z.strictObject({ code, name: text })).min(1),
})
