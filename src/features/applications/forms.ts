import { z } from 'zod'
import { asTyped } from '../../kernel/as-typed.ts'
import type { EditionData } from '../edition/rules.ts'
import { type FormEdition, fieldsOf, type Posted, WISHES, wishesOffered } from './rules.ts'

/** A body as the platform reads it: every value of every name, texts and files. */
export type Body = Record<string, string | File | (string | File)[]>

/** Where to go once a page of the form is saved. */
export type Onward = 'next' | 'list' | 'review'

const envelope = z.object({
  base: z.coerce.number().int().nonnegative().catch(0),
  page: z.string().max(40).catch(''),
  seen: z.array(z.string()),
  onward: z.enum(['next', 'list', 'review']).catch('next'),
})

/** A page of the form: the fields it carried, as typed. Names the form does not have are left out. */
export function readPage(
  edition: FormEdition & Pick<EditionData, 'challenges'>,
  body: Body,
): Posted & { onward: Onward } {
  const seen = textsIn(body, 'seen')
  const given = envelope.parse({ ...body, seen })
  const asked = fieldsOf(edition, wishesOffered(edition))
  const fields = asked
    .filter(({ name }) => name in body)
    .map(({ name }) => ({ name, value: valueIn(body, name), was: textsIn(body, `was.${name}`).at(-1) }))
  return { ...given, fields }
}

/** Boxes are preceded by an empty value, so that unticking all of them is told from not being asked. */
function valueIn(body: Body, name: string): string {
  const values = textsIn(body, name)
  if (name !== WISHES) return values.at(-1) ?? ''
  return [...values, ...laterRanks(body)]
    .flatMap(it => it.split(' '))
    .filter(Boolean)
    .join(' ')
}

/** Where wishes are ordered the first is under the field's name, the next ones under theirs. */
const laterRanks = (body: Body): string[] =>
  Object.keys(body)
    .filter(it => it.startsWith(`${WISHES}.`))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap(it => textsIn(body, it))

const rankOf = (name: string) => Number(name.slice(WISHES.length + 1))

const textsIn = (body: Body, name: string): string[] =>
  [body[name] ?? []].flat().flatMap(value => (typeof value === 'string' ? [asTyped(value)] : []))

const submission = z.object({ revision: z.coerce.number().int().nonnegative().optional().catch(undefined) })

/** The revision that was on the reviewed page. */
export const readSeen = (body: Body): number | undefined => submission.parse(body).revision

const withdrawal = z.object({ reason: z.string().catch('') })

const LONGEST_REASON = 1000

/** Why somebody withdraws, when they say so. Of a longer text the beginning is kept: it must not hold anybody who wants to leave. */
export const readReason = (body: Body): string =>
  asTyped(withdrawal.parse(body).reason).trim().slice(0, LONGEST_REASON).toWellFormed()
