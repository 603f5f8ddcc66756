import { z } from 'zod'
import type { Directory } from '../rules.ts'
import { code, text } from './words.ts'

export const directory: z.ZodType<Directory> = z.strictObject({
  skills: z.array(z.strictObject({ code, name: text })).min(1),
})
