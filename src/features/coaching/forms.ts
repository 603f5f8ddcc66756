import { z } from 'zod'
import { cleanText } from '../../kernel/as-typed.ts'

const words = z.string().catch('').transform(cleanText)

const id = z.coerce.number().int().positive().catch(0)
const day = z.iso.date().catch('')

export const messageForm = z.object({ audience: z.enum(['team', 'referent']).catch('team'), words })

/** Which message of which line. */
export const erasureForm = z.object({ line: id, message: id })

export const referentForm = z.object({ person: id })

/** A contact as typed; what is not a day is no day. */
export const contactForm = z.object({
  heldOn: day,
  kind: words,
  minutes: words,
  withWhom: words,
  words,
  nextOn: day,
})

/** Whose challenges to show, and below which contact a list goes on: `2018-03-05.12`. */
export const portfolioQuery = z.object({ tous: z.literal('oui').optional().catch(undefined) })

export const contactsQuery = z.object({
  avant: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d[.]\d{1,15}$/)
    .transform(key => ({ heldOn: key.slice(0, 10), id: Number(key.slice(11)) }))
    .refine(it => !Number.isNaN(Date.parse(it.heldOn)))
    .optional()
    .catch(undefined),
})
