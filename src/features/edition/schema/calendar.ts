import { z } from 'zod'
import type { Calendar, Deadline, Wishes } from '../rules.ts'
import { day, positive, time } from './words.ts'

const deadline: z.ZodType<Deadline> = z.strictObject({
  at: time.exactOptional(),
  before: day.exactOptional().describe('The official text gives a last day only: this day is too late'),
})
const window = z.strictObject({ opens: time, closes: time })

export const calendar: z.ZodType<Calendar> = z.strictObject({
  projects: z
    .strictObject({ opens: day.exactOptional(), closes: time.exactOptional(), jury: z.array(day).exactOptional() })
    .exactOptional(),
  call: window.describe('From opens included to closes excluded'),
  uploadGraceMinutes: z
    .int()
    .min(0)
    .max(60)
    .exactOptional()
    .describe('How long a file may end arriving whose sending had begun before the closing; 0 unless told'),
  preselection: z.strictObject({ from: day, to: day }).exactOptional(),
  wishes: window.exactOptional().describe('Only where wishes are asked after preselection'),
  interviews: z.array(day).min(1),
  validation: time.exactOptional(),
  notification: deadline,
  announcement: deadline,
  start: z.strictObject({ day, firm: z.boolean() }),
  end: day,
})

export const wishes: z.ZodType<Wishes> = z.strictObject({
  target: z.enum(['challenge', 'seat']),
  min: positive,
  max: positive,
  ranked: z.boolean(),
  asked: z.enum(['in_application', 'after_preselection']),
  orderAsked: z.enum(['in_wishes', 'at_interview']),
  challengesHidden: z.boolean(),
  otherChallenge: z.boolean(),
})
