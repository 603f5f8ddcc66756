import { z } from 'zod'
import type { ContactSection, HostCall } from '../rules.ts'
import { positive, text } from './words.ts'

export const contact: z.ZodType<ContactSection> = z.strictObject({
  keptMonths: positive,
  linkDays: positive,
  answerDays: z.strictObject({ candidate: positive, host: positive, press: positive, other: positive }),
})

export const hostCall: z.ZodType<HostCall> = z.strictObject({
  offered: z.array(text).min(1),
  asked: z.array(text).min(1),
  steps: z.array(text).min(1),
  next: text.exactOptional().describe('What is known of the next call once this one is over'),
})
