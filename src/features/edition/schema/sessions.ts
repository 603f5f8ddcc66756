import { z } from 'zod'
import type { Sessions } from '../rules.ts'
import { code, text } from './words.ts'

export const sessions: z.ZodType<Sessions> = z.strictObject({
  kinds: z.array(z.strictObject({ code, name: text })).min(1),
})
