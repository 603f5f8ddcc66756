import { z } from 'zod'
import { KINDS } from './rules.ts'

const words = z
  .string()
  .catch('')
  .transform(text => text.replaceAll('\r\n', '\n').trim())

export const answerForm = z.object({
  body: words,
  doer: words,
  quietUntil: z.iso.date().optional().catch(undefined),
})

export const passingForm = z.object({ message: words })

/** What narrows the page; what is not understood narrows nothing. */
export const filterForm = z.object({
  signal: z.enum(['act', 'watch', 'none']).optional().catch(undefined),
  kind: z.enum(KINDS).optional().catch(undefined),
})

/** Fields of one signal among several on a page: `body-12` is the body of the form of signal 12. */
export const fieldsOf = (body: Record<string, unknown>, signalId: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      name.endsWith(`-${signalId}`) ? [[name.slice(0, -String(signalId).length - 1), value]] : [],
    ),
  )
