import { z } from 'zod'
import { ARTICLES, type RulesOfCall } from '../rules.ts'
import { code, text } from './words.ts'

export const rules: z.ZodType<RulesOfCall> = z.strictObject({
  added: z
    .array(z.strictObject({ to: z.enum(ARTICLES), texts: z.array(text).min(1) }))
    .exactOptional()
    .describe('Sentences added to an article of the rules'),
  articles: z
    .array(z.strictObject({ id: code, after: code, title: text, texts: z.array(text).min(1) }))
    .exactOptional()
    .describe('Articles of this edition alone, each after another'),
})
