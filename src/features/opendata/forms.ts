import { z } from 'zod'
import { DATASETS } from './rules.ts'

const words = z
  .string()
  .catch('')
  .transform(text => text.toWellFormed().replaceAll('\r\n', '\n').trim())

export const holdForm = z.object({ reason: words.transform(text => text.slice(0, 1000)) })
export const publicationForm = z.object({ dataset: z.enum(DATASETS).optional().catch(undefined) })
