import { z } from 'zod'
import type { Results } from '../rules.ts'
import { code, line, positive, text } from './words.ts'

const named = { code, name: text }
const list = z.array(z.strictObject(named)).min(1)

const openness = z.strictObject({
  withholdings: z.array(z.strictObject({ ...named, law: line.exactOptional(), meaning: text })).min(1),
  licences: z.array(z.strictObject({ ...named, of: z.array(z.enum(['code', 'data', 'content'])).min(1) })).min(1),
  requirements: list,
})

const common = z.strictObject({
  code: z.enum([
    ...(['production', 'maintenance', 'trainings', 'side_tools'] as const),
    ...(['repositories', 'libraries', 'datasets', 'accessibility'] as const),
  ]),
  name: text,
  meaning: text,
})

const sustaining = z.strictObject({
  opensInMonth: positive,
  remindMonthsBefore: positive,
  scenarios: positive,
  axes: list,
  outcomes: list,
  leaving: z.array(z.strictObject({ ...named, items: list })).min(1),
})

const followUp = z.strictObject({
  months: z.array(positive).min(1),
  answerDays: positive,
  remindAfterDays: z.array(positive),
  maintainers: list,
  paths: list,
  production: z.strictObject({ meaning: text }),
  questions: z.strictObject({ production: text, maintainer: text, use: text, remains: text, path: text }),
})

export const results: z.ZodType<Results> = z.strictObject({
  openness,
  indicatorsPerChallenge: positive,
  common: z.array(common).min(1),
  sustaining,
  followUp,
  smallestGroup: positive,
})
