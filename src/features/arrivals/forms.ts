import { z } from 'zod'
import { type Change, type Finding, FUNCTIONS, STANDINGS, STATES } from './rules.ts'

const words = z
  .string()
  .catch('')
  .transform(text => text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
/** The database has no year 0. */
const day = z.iso
  .date()
  .refine(it => it >= '0001')
  .catch('')
const dayOrNone = day.transform(it => it || null)

/** Where one item stands; what is not understood is left out. */
export const itemForm = z.object({
  state: z.enum(STATES).optional().catch(undefined),
  note: words,
  expectedOn: dayOrNone,
})

export const blockForm = z.object({
  ready: z
    .enum(['yes', 'no'])
    .optional()
    .catch(undefined)
    .transform(it => (it ? it === 'yes' : null)),
  successes: words,
  needs: words,
})

export const refusalForm = z
  .object({ refusedOn: day, refusedBy: words, nextStep: words, answerOn: dayOrNone })
  .transform(({ answerOn, ...it }) => ({ ...it, expectedOn: answerOn }))

/** `email` is empty when what was typed is no address. */
export const contactForm = z.object({
  function: z.enum(FUNCTIONS).optional().catch(undefined),
  name: words,
  email: z.string().trim().pipe(z.email()).catch(''),
  phone: words,
  lang: z.enum(['fr', 'en']).catch('fr'),
})

/** What comes with a contract signed for the host; `version` is 0 when it was mangled, which no contract has. */
export const signedForm = z.object({
  version: z.coerce.number().int().catch(0),
  name: words,
  confirmed: z
    .literal('on')
    .optional()
    .catch(undefined)
    .transform(it => it === 'on'),
})

type Body = Record<string, unknown>

/** What the ticked boxes of a list say, each the key of an item: a list has one name for its boxes per block. */
export const ticked = (body: Body): Change[] =>
  Object.entries(body)
    .filter(([name]) => name === 'key' || name.startsWith('done-'))
    .flatMap(([, value]) => value)
    .filter(key => typeof key === 'string' && key !== '')
    .filter((key, index, all) => all.indexOf(key) === index)
    .map(key => ({ key: String(key), state: 'done', expectedOn: null }))

/** What was answered of each promise: `kept-badge.12` with `note-badge.12`; promises without an answer are left out. */
export const findingsIn = (body: Body): Finding[] =>
  Object.entries(body).flatMap(([name, value]) => {
    const key = /^kept-(.+)$/.exec(name)?.[1]
    if (!key || (value !== 'yes' && value !== 'no')) return []
    return [{ key, kept: value === 'yes', note: words.parse(body[`note-${key}`]) }]
  })

/** What narrows the team's list; what is not understood narrows nothing. */
export const listingForm = z.object({
  etat: z.enum(STANDINGS).optional().catch(undefined),
  partie: z.string().max(60).optional().catch(undefined),
})
