import { z } from 'zod'
import { cleanText } from '../../kernel/as-typed.ts'
import { BASES, FIELDS } from './rules.ts'

const words = z.string().catch('').transform(cleanText)

const basis = z.enum(BASES).optional().catch(undefined)

/** One box or several; what is no field is left out. */
const fields = z
  .union([z.string().transform(it => [it]), z.array(z.string())])
  .catch([])
  .transform(all => FIELDS.filter(it => all.includes(it)))

export const publicationForm = z.object({ fields, basis, reason: words })
export const withdrawalForm = z.object({ back: fields, why: words })
export const editionForm = z.object({ past: words, basis, reason: words })
