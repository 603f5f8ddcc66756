import type { Context } from 'hono'
import type { Day } from '../../../kernel/day.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { type App, dayOf } from '../../edition/index.ts'
import { type HiringEdition, LARGEST_SIGNED_BYTES, type Refusal } from '../rules.ts'

/** The edition of this request, which says how its contracts are made; the pages of one that does not are not there. */
export function hiringEdition(c: Context<App>): HiringEdition {
  const { edition } = c.var
  if (!edition.hiring) throw new NotFound()
  return { ...edition, hiring: edition.hiring }
}

/** What was wrong with a document, as a page says it; `code` comes from the files or from a rule. */
export const asRefusal = (refusal: { code: string }): Refusal =>
  (refusal.code === 'too_large' ? { code: 'too_large', maxBytes: LARGEST_SIGNED_BYTES } : refusal) as Refusal

/** The day of this request, in the edition's zone. */
export const todayOf = (c: Context<App>): Day => dayOf(c.var.services.now(), c.var.edition.zone)
