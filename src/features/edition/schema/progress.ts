import { z } from 'zod'
import type { Progress, SheetQuestion } from '../rules.ts'
import { code, day, positive, text } from './words.ts'

const named = { code, name: text }
const asking = { code, label: text, hint: text.exactOptional() }
const unique = <T extends { code: string }>(list: T[]) => new Set(list.map(it => it.code)).size === list.length
const codesDiffer = { message: 'two entries have the same code' }

const questions: z.ZodType<SheetQuestion[]> = z.array(z.strictObject(asking)).refine(unique, codesDiffer)

export const progress: z.ZodType<Progress> = z.strictObject({
  points: z.strictObject({
    every: z.literal('month').describe('One point a calendar month with the high-level mentor'),
    leastDays: positive.describe('A month with fewer days of the programme than this has no point'),
    remindOn: z.int().min(1).max(28).describe('Day of the month from which people are reminded that no date is fixed'),
    writtenWithinDays: positive.describe('Days after its month during which a point may still be written down'),
  }),
  vision: questions.describe('The vision sheet, part of every roadmap'),
  steps: z.array(z.strictObject(named)).min(1).refine(unique, codesDiffer),
  milestones: z.array(z.strictObject({ code, day, name: text })).refine(unique, codesDiffer),
  phases: z.array(z.strictObject({ ...named, from: day, to: day })).refine(unique, codesDiffer),
  changes: z.array(z.strictObject(named)).min(1).refine(unique, codesDiffer).describe('What a change of scope may be'),
  midterm: z.strictObject({
    opens: day,
    closes: day.describe('The last day to hand in apart; from the next day each side reads the other'),
    questions: z
      .array(z.strictObject({ ...asking, asked: z.enum(['fellows', 'mentors', 'both']) }))
      .min(1)
      .refine(unique, codesDiffer),
  }),
})
