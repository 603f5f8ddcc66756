import { z } from 'zod'
import { PUBLIC_FIELDS } from './rules.ts'

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

const line = z.string().trim().catch('')
const several = z
  .string()
  .catch('')
  .transform(text => text.replaceAll('\r\n', '\n').trim())
const ticked = z.literal('on').optional().catch(undefined)

/** A box per field, and what each says. */
export const publicationForm = z
  .object({
    ...{ name: ticked, agree_biography: ticked, agree_links: ticked, agree_path: ticked },
    ...{ biography: several, path: several, website: line, code: line, network: line },
  })
  .transform(({ biography, path, website, code, network, ...boxes }) => {
    const { name, agree_biography, agree_links, agree_path } = boxes
    const agreed = { name, biography: agree_biography, links: agree_links, path: agree_path }
    const fields = PUBLIC_FIELDS.filter(field => agreed[field] === 'on')
    return { fields, biography, path, links: { website, code, network } }
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
