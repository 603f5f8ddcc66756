import { z } from 'zod'
import type { Answer, Criterion, Document, Eligibility, Form, Scale } from '../rules.ts'
import { code, line, positive, text } from './words.ts'

export const form: z.ZodType<Form> = z.strictObject({
  of: z.enum(['application', 'project']),
  address: z.url().exactOptional().describe('Where the form is held when it is not on this site'),
  exclusive: z.boolean().describe('What comes by another channel is not received'),
  definition: code.exactOptional().describe('The form itself: the name of a file of editions/forms, without .yaml'),
})

export const eligibility: z.ZodType<Eligibility> = z.strictObject({
  code: line,
  rule: z.enum([
    'natural_person',
    'not_serving_agent',
    'not_civil_servant',
    'not_juror',
    'not_in_schooling',
    'not_in_first_cycles',
    'starts_on_time',
  ]),
  testedAt: z.enum(['application', 'decision', 'start']),
  declaration: text,
  explanation: text,
})

export const answer: z.ZodType<Answer> = z.strictObject({
  code,
  section: z.enum(['identity', 'background', 'contribution']),
  kind: z.enum(['line', 'text', 'email', 'phone', 'integer', 'profile', 'links']),
  identity: z.boolean(),
  required: z.boolean(),
  perWish: z.boolean(),
  max: positive.exactOptional(),
  label: text,
  hint: text.exactOptional(),
})

export const document: z.ZodType<Document> = z.strictObject({
  code,
  required: z.boolean(),
  types: z.array(z.enum(['pdf', 'png', 'jpeg'])).min(1),
  maxBytes: positive,
  maxPages: positive,
  label: text,
  hint: text.exactOptional(),
})

export const criterion: z.ZodType<Criterion> = z.strictObject({ code, name: text, meaning: text })

export const scale: z.ZodType<Scale> = z.strictObject({
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  chosenBy: z.enum(['rules', 'team']),
  levels: z.array(z.strictObject({ mark: z.number(), meaning: text })),
})
