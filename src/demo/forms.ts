import { z } from 'zod'
import { NotFound } from '../kernel/not-found.ts'
import { moments } from './moments.ts'

/** An address of our own site to come back to; anything else leads home. */
const next = z
  .string()
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .catch('/')

export const momentForm = z.object({ moment: z.enum(moments), next })

export const haltForm = z.object({ next })

/** Something to try, or a person by their number; 0 is nobody. */
export const roleForm = z.union([
  z.object({ moment: z.enum(moments), attempt: z.coerce.number().int().min(0), next }),
  z.object({ person: z.coerce.number().int().min(0), next }),
])

export const worldQuery = z.object({ q: z.string().trim().max(100).catch(''), group: z.string().max(30).catch('') })

export const nextIn = (query: Record<string, string>): string => next.parse(query['next'])

/** What a form of ours sent; anything else was not sent by our pages, and is not found. */
export function read<T>(form: z.ZodType<T>, sent: unknown): T {
  const parsed = form.safeParse(sent)
  if (!parsed.success) throw new NotFound()
  return parsed.data
}
