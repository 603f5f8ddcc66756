import { z } from 'zod'
import { DATASETS } from './rules.ts'

const words = z
  .string()
  .catch('')
  .transform(text => text.toWellFormed().replaceAll('\r\n', '\n').trim())

export const holdForm = z.object({ reason: words.transform(text => text.slice(0, 1000)) })
export const publicationForm = z.object({ dataset: z.enum(DATASETS).optional().catch(undefined) })

/** One edition's code; anything mangled shows them all. */
export const figuresQuery = z.object({
  edition: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .catch(''),
})
