import { z } from 'zod'
import type { Typed } from './rules.ts'

const words = z
  .string()
  .catch('')
  .transform(text => text.replaceAll('\r\n', '\n').trim())

/** Days as a date field gives them, empty when there is none. */
export const daysForm = z.object({
  opens: z.iso.date().catch(''),
  closes: z.iso.date().catch(''),
  reason: words,
})

/** What a signed answer says beside the answers: which version it changes, and whether it is whole. */
const sheetForm = z.object({
  version: z.coerce.number().int().min(0).catch(0),
  send: z.literal('yes').optional().catch(undefined),
})

export function readSheet(body: Record<string, unknown>) {
  const { send, version } = sheetForm.parse(body)
  return { version, send: send === 'yes', typed: typedFrom(body) }
}

/** Every field with its values, files left out. */
export const typedFrom = (body: Record<string, unknown>): Typed =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, [value].flat().filter(it => typeof it === 'string')]),
  )
