import { z } from 'zod'
import { cleanText } from '../../kernel/as-typed.ts'
import { DATASETS } from './rules.ts'

const words = z.string().catch('').transform(cleanText)

export const holdForm = z.object({ reason: words.transform(text => text.slice(0, 1000)) })
export const publicationForm = z.object({ dataset: z.enum(DATASETS).optional().catch(undefined) })

/** One edition's code; anything mangled shows them all. */
export const figuresQuery = z.object({
  edition: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .catch(''),
})
