import { z } from 'zod'
import type { Questionnaire, RelativeDay, Surveys } from '../rules.ts'
import { code, line, positive, text } from './words.ts'

const relativeDay: z.ZodType<RelativeDay> = z.strictObject({ from: z.enum(['start', 'end']), days: z.int() })

const questionnaire: z.ZodType<Questionnaire> = z.strictObject({
  code,
  title: text,
  purpose: text,
  to: z.array(z.enum(['fellow', 'operational_mentor', 'high_level_mentor'])).min(1),
  per: z.enum(['person', 'challenge']),
  opens: relativeDay,
  closes: relativeDay,
  remind: z.array(positive),
  sections: z.array(z.strictObject({ title: text, questions: z.array(line).min(1) })).min(1),
})

/** Two answers can be told apart by those who gave them: the smallest group has three. */
export const surveys: z.ZodType<Surveys> = z.strictObject({
  smallestGroup: z.int().min(3),
  questionnaires: z.array(questionnaire),
})
