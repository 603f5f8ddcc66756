import { z } from 'zod'
import type { Coaching } from '../rules.ts'
import { code, positive, text } from './words.ts'

export const coaching: z.ZodType<Coaching> = z.strictObject({
  everyDays: positive,
  hoursPerMonth: positive,
  kinds: z.array(z.strictObject({ code, name: text })).min(1),
  link: z.array(code).default([]),
})
