import { z } from 'zod'
import { LONGEST } from './rules.ts'

/** What people type stays as typed: an amount is read later, in the reader's language, and shown again when it is refused. */
const typed = z
  .string()
  .transform(text => text.replaceAll('\0', '').trim())
  .pipe(z.string().max(LONGEST))
  .catch('')
/** The database has no year 0. */
const day = z
  .string()
  .trim()
  .pipe(z.iso.date())
  .refine(it => it >= '0001')
  .catch('')
const orNull = typed.transform(text => (text === '' ? null : text))

const figureForm = z.object({ amount: typed, day, label: typed, reference: typed })

export const simulationForm = figureForm.extend({
  fellowship: z.coerce.number().int().positive().optional().catch(undefined),
})
export const paymentForm = figureForm.extend({ direction: z.enum(['out', 'back']).catch('out') })
export const entryForm = figureForm.extend({ kind: z.enum(['expense', 'forecast']).catch('expense'), line: typed })

export const fileForm = z.object({
  operationalBearer: typed,
  requested: z.enum(['yes', 'no']).catch('no'),
  receives: z.enum(['itself', 'other']).catch('itself'),
  administrativeBearer: orNull,
  budgetProgramme: orNull,
  exemption: orNull,
  dueBy: day.transform(text => (text === '' ? null : text)),
})

export const stepForm = z.object({ step: typed, day })
export const reasonForm = z.object({ reason: typed })

/** What narrows the entries; what is not understood narrows nothing. */
export const listingForm = z.object({
  ligne: z.string().max(60).optional().catch(undefined),
  defi: z.string().max(80).optional().catch(undefined),
})
