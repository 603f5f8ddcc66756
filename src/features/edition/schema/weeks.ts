import { z } from 'zod'
import type { WeekHour, Weeks } from '../rules.ts'
import { code, day, positive, text } from './words.ts'

const hour: z.ZodType<WeekHour> = z.strictObject({
  weekday: z.int().min(1).max(7).describe('1 for Monday, 7 for Sunday'),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .describe('HH:MM, in the zone of the edition'),
})

export const weeks: z.ZodType<Weeks> = z.strictObject({
  from: day,
  closes: hour,
  digest: hour,
  reminders: z.array(hour).max(10),
  off: z.array(day).default([]),
  fields: z
    .array(
      z.strictObject({
        code: code.refine(it => it !== 'mood'),
        label: text,
        hint: text.exactOptional(),
        max: positive.max(2000),
        required: z.boolean(),
        help: z.literal(true).exactOptional(),
      }),
    )
    .min(1),
  moods: z
    .array(z.strictObject({ code, face: z.enum(['beaming', 'smiling', 'flat', 'sad']), name: text }))
    .min(2)
    .max(4),
})
