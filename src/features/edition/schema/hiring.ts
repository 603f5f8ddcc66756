import { z } from 'zod'
import type { Hiring } from '../rules.ts'
import { count, text } from './words.ts'

const article = z.strictObject({ title: text, body: text, clearance: z.boolean().exactOptional() })

export const hiring: z.ZodType<Hiring> = z.strictObject({
  clearanceRefused: z.enum(['ends_contract', 'team_decides']),
  signatures: z.array(z.enum(['host', 'fellow'])).min(1),
  sentDaysBefore: count,
  signedDaysBefore: count,
  replacementDays: count,
  contract: z.strictObject({ title: text, articles: z.array(article).min(1) }),
})
