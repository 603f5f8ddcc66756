import { z } from 'zod'
import { ASKERS, CATEGORIES, CONCLUSIONS, DECISIONS, type Experience, PARTIES, STAGES } from './rules.ts'

const words = z
  .string()
  .catch('')
  .transform(text => text.replaceAll('\r\n', '\n').trim())

/** A day as typed: what is not one is undefined, and is asked again. */
const day = z.iso.date().optional().catch(undefined)

/** What narrows the list; what is not understood narrows nothing. */
export const listingForm = z.object({
  etat: z.enum(STAGES).optional().catch(undefined),
  retard: z.literal('oui').optional().catch(undefined),
})

export const draftForm = z.object({
  careerStartedOn: day,
  years: z.coerce.number().int().min(0).max(70).optional().catch(undefined),
  reason: words,
})

/** A day is preferred to a number of years: it says more. */
export const experienceOf = ({ careerStartedOn, years }: z.infer<typeof draftForm>): Experience | undefined =>
  careerStartedOn ? { startedOn: careerStartedOn } : years === undefined ? undefined : { years }

export const signatureForm = z.object({
  party: z.enum(PARTIES).catch('host'),
  version: z.coerce.number().int().positive().catch(0),
  name: words,
  confirmed: z
    .literal('on')
    .optional()
    .catch(undefined)
    .transform(it => it === 'on'),
})

export const deskForm = z.object({ hostName: words, hostEmail: words })

export const clearanceForm = z.object({ to: z.enum(['asked', ...CONCLUSIONS]).catch('asked'), day, note: words })

/** `to` is a seat, as `challenge profile`. */
export const decisionForm = z.object({
  to: z
    .string()
    .regex(/^\S+ \S+$/)
    .transform(text => {
      const [challenge = '', profile = ''] = text.split(' ')
      return { challenge, profile }
    })
    .optional()
    .catch(undefined),
  decision: z.enum(DECISIONS).optional().catch(undefined),
  decisionReason: words,
})

export const termForm = z.object({ day, reason: words })

export const departureForm = z.object({
  leftOn: day,
  category: z.enum(CATEGORIES).optional().catch(undefined),
  askedBy: z.enum(ASKERS).optional().catch(undefined),
  words,
})
