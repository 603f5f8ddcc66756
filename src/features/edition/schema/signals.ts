import { z } from 'zod'
import type { Signals } from '../rules.ts'
import { positive } from './words.ts'

export const signals: z.ZodType<Signals> = z.strictObject({ silentWeeks: positive })
