import { z } from 'zod'
import type { Surveys } from '../rules.ts'
import { positive } from './words.ts'

export const surveys: z.ZodType<Surveys> = z.strictObject({ smallestGroup: positive })
