import { z } from 'zod'
import type { Weeks } from '../edition/rules.ts'
import { MOOD, type Posted } from './rules.ts'

/** A body as the platform reads it: every value of every name, texts and files. */
export type Body = Record<string, string | File | (string | File)[]>

/** A Thursday: no week has it. */
const NO_WEEK = '1970-01-01'

const monday = z.iso.date().optional().catch(undefined)

/** The week an address is about, by its Monday; what is not a day is nothing. */
export const weekQuery = z.object({
  semaine: monday,
  defi: z.string().max(60).optional().catch(undefined),
  avant: monday,
})

const envelope = z.object({
  semaine: z.iso.date().catch(NO_WEEK),
  base: z.coerce.number().int().nonnegative().catch(0),
  page: z.string().max(40).catch(''),
  step: z.enum(['send', 'save']).catch('save'),
  seen: z.array(z.string()),
})

/** A page of the note as typed: its week, whether to send it, and the fields it carried. Names the note does not have are left out. */
export function readNote({ fields: asked }: Pick<Weeks, 'fields'>, body: Body): Posted & z.infer<typeof envelope> {
  const given = envelope.parse({ ...body, seen: textsIn(body, 'seen') })
  const fields = [...asked.map(({ code }) => code), MOOD]
    .filter(name => name in body)
    .map(name => ({ name, value: textsIn(body, name).at(-1) ?? '', was: textsIn(body, `was.${name}`).at(-1) }))
  return { ...given, fields }
}

const textsIn = (body: Body, name: string): string[] =>
  [body[name] ?? []].flat().flatMap(value => (typeof value === 'string' ? [asTyped(value)] : []))

/** Line ends as everywhere else, and without what neither JSON nor the database can hold. */
const asTyped = (text: string): string =>
  text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\0', '').slice(0, 10_000)

/** Which note of a challenge is meant, and where to go back to. */
export const noteForm = z.object({
  semaine: z.iso.date().catch(NO_WEEK),
  /** The page of one challenge rather than of one week. */
  depuis: z.literal('defi').optional().catch(undefined),
})

export const reminderForm = z.object({ step: z.enum(['send', 'preview']).catch('preview') })
