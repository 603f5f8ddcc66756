import { z } from 'zod'
import type { Demographics, Privacy } from '../rules.ts'
import { code, positive, text } from './words.ts'

const demographics: z.ZodType<Demographics> = z.strictObject({
  countDays: positive.describe('Days after the closing of the call at which answers are counted, then destroyed'),
  smallestCount: z.int().min(3).max(50),
  why: text,
  questions: z
    .array(
      z.strictObject({
        code,
        label: text,
        choices: z.array(z.strictObject({ code, label: text })).min(2),
      }),
    )
    .min(1),
})

export const privacy: z.ZodType<Privacy> = z.strictObject({
  appealMonths: positive.describe('Months after a result during which it may be contested'),
  contractYears: positive.describe('Years after the end of the edition during which contracts are kept'),
  remindDays: z.array(positive).min(1).describe('Days before its last day at which the team is reminded of a request'),
  demographics: demographics.exactOptional(),
})
