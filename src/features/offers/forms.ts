import { z } from 'zod'

/** The number typed to confirm; anything that is not one is 0, which never matches. */
export const releaseForm = z.object({
  typed: z
    .string()
    .trim()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .catch(0),
})

/** Which offer the page showed: it may have been replaced since. */
export const answerForm = z.object({
  offer: z.coerce.number().int().positive().catch(0),
  reason: z.string().trim().catch(''),
})

export const consentForm = z.object({
  name: z.literal('on').optional().catch(undefined),
  biography: z
    .string()
    .catch('')
    .transform(text => text.replaceAll('\r\n', '\n').trim()),
})

/** `step` says whether the letter has just been read. */
export const offerForm = z.object({
  code: z.string().trim().max(20).catch(''),
  reason: z.string().trim().catch(''),
  step: z.enum(['preview', 'send', 'change']).catch('preview'),
})

export const cancellationForm = z.object({ reason: z.string().trim().catch('') })

/** What narrows the outbox; what is not understood narrows nothing. */
export const listingForm = z.object({
  etat: z.enum(['draft', 'approved', 'sending', 'sent', 'failed', 'kept', 'cancelled']).optional().catch(undefined),
  kind: z.string().max(60).catch(''),
  avant: z.coerce.number().int().positive().optional().catch(undefined),
})
