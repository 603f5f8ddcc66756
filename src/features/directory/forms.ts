import { z } from 'zod'
import { AUDIENCES, type Audience, type Consents, FIELDS, LEVELS, type Level } from './rules.ts'

const words = z
  .string()
  .catch('')
  .transform(text => text.replaceAll('\r\n', '\n').trim())

const audience = z.enum(AUDIENCES).catch('nobody')

/** A field that says nothing is for nobody. */
export const cardForm = z
  .object({
    ...Object.fromEntries(FIELDS.map(field => [`for_${field}`, audience])),
    phone: words,
    links: words,
    biography: words,
  })
  .transform(({ biography, links, phone, ...audiences }) => ({
    consents: Object.fromEntries(
      FIELDS.map(field => [field, (audiences as Record<string, Audience>)[`for_${field}`] ?? 'nobody']),
    ) as Consents,
    details: { phone, links, biography },
  }))

/** A level per skill, by the name `skill.code`; what is not a level leaves the skill out. */
export function levelsFrom(body: Record<string, unknown>): Record<string, Level> {
  const given = Object.entries(body).filter(([name]) => name.startsWith('skill.'))
  return Object.fromEntries(
    given.flatMap(([name, value]) => LEVELS.filter(it => it === value).map(it => [name.slice('skill.'.length), it])),
  )
}

export const proposalForm = z.object({
  proposed: words.pipe(z.string().max(60)).catch(''),
  level: z.enum(LEVELS).catch('interested'),
})

export const postForm = z.object({
  kind: z.enum(['wanted', 'offered']).catch('wanted'),
  wide: z.literal('on').optional().catch(undefined),
  title: words,
  body: words,
  until: z.iso.date().catch(''),
})

export const replyForm = z.object({ message: words })

export const closingForm = z.object({ state: z.enum(['helped', 'ended']).catch('ended'), thanks: words })

/** What narrows the directory; what is not understood narrows nothing. */
export const listingForm = z.object({
  q: z.string().max(80).catch(''),
  cohort: z.string().max(60).catch(''),
  profile: z.enum(['dev', 'data', 'design', 'geo', 'project']).or(z.literal('')).catch(''),
  host: z.string().max(200).catch(''),
  skill: z.string().max(60).catch(''),
  after: z.coerce.number().int().positive().optional().catch(undefined),
})

export const boardForm = z.object({
  kind: z.enum(['wanted', 'offered']).optional().catch(undefined),
  avant: z.coerce.number().int().positive().optional().catch(undefined),
})
