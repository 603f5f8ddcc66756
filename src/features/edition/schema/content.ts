import { z } from 'zod'
import type { ContentSection } from '../rules.ts'
import { code, line, text, website } from './words.ts'

const sorted = { code, name: text }

export const content: z.ZodType<ContentSection> = z.strictObject({
  tags: z.array(z.strictObject(sorted)).min(1),
  questions: z.array(z.strictObject({ ...sorted, audience: z.enum(['candidate', 'host']) })).min(1),
  onCall: z.array(code).exactOptional().describe('Anchors of the questions that the page of the call answers'),
  repositories: z.array(z.strictObject({ name: line, url: website, licence: line, about: text })),
  legal: z.array(z.strictObject({ term: text, detail: text })).min(1),
})
