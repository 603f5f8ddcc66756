import { z } from 'zod'
import { INDICATOR_KINDS, KINDS, type Narrowed, PRODUCTION } from './rules.ts'

const words = z
  .string()
  .max(6000)
  .catch('')
  .transform(text => text.replaceAll('\r\n', '\n').trim())
const orNull = (it: string) => (it === '' ? null : it)
const choice = words.transform(orNull)
const day = z.iso.date().nullable().catch(null)

/** A decimal as French and English write it, null where nothing is written; what is not one is told by NaN, never taken for nothing. */
const decimal = words.transform(text => {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (plain === '') return null
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : Number.NaN
})
const whole = words.transform(text => (/^\d{1,6}$/.test(text) ? Number(text) : null))
/** A checkbox group gives one text or several. */
const several = z
  .union([z.array(z.string()), z.string().transform(it => [it])])
  .catch([])
  .transform(it => it.filter(text => text !== ''))

/** As they were typed, so that a page drawn again loses nothing. */
export type Typed = Record<string, string | string[]>

/** Everything a form of this slice sent, as texts. */
export const typedIn = (body: Record<string, unknown>): Typed =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' || Array.isArray(value) ? [[name, value as string | string[]]] : [],
    ),
  )

export const itemForm = z.object({
  kind: z.enum([...KINDS.openness, ...KINDS.made]).catch('deliverable'),
  state: z.enum(['planned', 'open', 'closed', 'done']).catch('planned'),
  nameFr: words,
  nameEn: words,
  wordsFr: words,
  wordsEn: words,
  url: choice,
  licence: choice,
  onDay: day,
  withholding: choice,
  withholdingWords: words,
  requirements: several,
  maintenance: z.enum(['active', 'passive', 'none']).nullable().catch(null),
  maintainer: words,
  accessibility: z.enum(['unknown', 'none', 'partial', 'full']).nullable().catch(null),
  audience: words,
  people: whole,
})

export const indicatorForm = z.object({
  kind: z.enum(INDICATOR_KINDS).catch('product'),
  objective: words,
  measureFr: words,
  measureEn: words,
  unit: words,
  baseline: decimal,
  baselineOn: day,
  baselineUnknown: words,
  target: decimal,
  targetOn: day,
  quality: words,
})

export const readingForm = z.object({ value: decimal, onDay: day, source: words, note: words })

export const releaseForm = z.object({
  kind: z.enum(['item', 'indicator', 'outcome']).catch('item'),
  id: z.coerce.number().int().positive().catch(0),
  released: z.literal('yes').optional().catch(undefined),
})

export const outcomeForm = z.object({
  production: z.enum(PRODUCTION).nullable().catch(null),
  maintainer: choice,
  wordsFr: words,
  wordsEn: words,
})

export const sheetForm = z.object({ decides: words, decideOn: day })

/** The scenarios of a sheet by their number, then the stop. */
export function scenariosIn(typed: Typed, count: number) {
  const of = (name: string) => words.parse(typed[name])
  return [...Array.from({ length: count }, (_, i) => String(i + 1)), 'stop'].map(key => ({
    title: of(`title-${key}`),
    needs: of(`needs-${key}`),
    resources: of(`resources-${key}`),
    cost: of(`cost-${key}`),
    governance: of(`governance-${key}`),
  }))
}

export const decisionForm = z.object({ outcome: words, words, decidedOn: day })

/** What the leaving list says of each of these items. */
export const leavingIn = (typed: Typed, codes: readonly string[]) =>
  codes.map(code => ({
    code,
    owner: words.parse(typed[`owner-${code}`]),
    dueOn: day.parse(typed[`due-${code}`] || null),
    done: typed[`done-${code}`] === 'on',
  }))

export const handoverForm = z.object({ receiver: words, limits: words, nextSteps: words, contacts: words })

export const followUpForm = z.object({
  production: z.enum(PRODUCTION).nullable().catch(null),
  maintainer: choice,
  useWords: words,
  remainsWords: words,
  path: choice,
})

const filter = z.string().trim().max(60).catch('')

/** What narrows the page of achievements; anything unreadable narrows nothing. */
export const narrowedIn = (query: Record<string, string>): Narrowed =>
  z.object({ kind: filter, theme: filter }).parse({ kind: query['type'] ?? '', theme: query['theme'] ?? '' })
