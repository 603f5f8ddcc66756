import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import type { App } from '../../edition/index.ts'
import type { HiringEdition } from '../pages/shared.ts'
import type { Refusal } from '../rules.ts'
import { LARGEST_SIGNED_BYTES } from '../sign-contract.ts'

/** The edition of this request, which says how its contracts are made; the pages of one that does not are not there. */
export function hiringEdition(c: Context<App>): HiringEdition {
  const { edition } = c.var
  if (!edition.hiring) throw new NotFound()
  return { ...edition, hiring: edition.hiring }
}

/** What was wrong with a document, as a page says it; `code` comes from the files or from a rule. */
export const asRefusal = (refusal: { code: string }): Refusal =>
  (refusal.code === 'too_large' ? { code: 'too_large', maxBytes: LARGEST_SIGNED_BYTES } : refusal) as Refusal
