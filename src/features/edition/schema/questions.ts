import { z } from 'zod'
import type { Bank, Option, Question, Wording } from '../rules.ts'
import { code, positive, text } from './words.ts'

const options: z.ZodType<Option[]> = z.array(z.strictObject({ code, text })).min(2)

const wording: z.ZodType<Wording> = z.strictObject({
  from: positive,
  changed: text.exactOptional(),
  text,
  hint: text.exactOptional(),
  scale: code.exactOptional(),
  options: options.exactOptional(),
  items: options.exactOptional(),
  max: positive.exactOptional(),
})

const kinds = ['scale', 'single', 'several', 'matrix', 'yes_no', 'short_text', 'long_text'] as const

/** Versions go forward and say what changed; each has what its kind needs and nothing else. */
const question: z.ZodType<Question> = z
  .strictObject({ code, kind: z.enum(kinds), versions: z.array(wording).min(1) })
  .refine(({ versions }) => versions.every((it, i) => it.from > (versions[i - 1]?.from ?? 0)), 'versions go forward')
  .refine(
    ({ versions }) => versions.every((it, i) => (it.changed !== undefined) === i > 0),
    'changed says what changed',
  )
  .refine(({ kind, versions }) => versions.every(it => fits(kind, it)), 'scale, options and items go with the kind')

function fits(kind: Question['kind'], { items, max, options, scale }: Wording): boolean {
  const chosen = kind === 'single' || kind === 'several'
  return (
    (scale !== undefined) === (kind === 'scale' || kind === 'matrix') &&
    (options !== undefined) === chosen &&
    (items !== undefined) === (kind === 'matrix') &&
    (max === undefined || kind === 'several') &&
    isOnce(options ?? []) &&
    isOnce(items ?? [])
  )
}

const isOnce = (list: readonly { code: string }[]) => new Set(list.map(it => it.code)).size === list.length

/** The bank of questions: a code is given once, and a scale that a question names exists. */
export const bankSchema: z.ZodType<Bank> = z
  .strictObject({
    scales: z.array(z.strictObject({ code, low: text, high: text })),
    questions: z.array(question),
  })
  .refine(({ questions, scales }) => isOnce(questions) && isOnce(scales), 'a code is given once')
  .refine(
    ({ questions, scales }) =>
      questions.every(({ versions }) =>
        versions.every(it => it.scale === undefined || scales.some(({ code: known }) => known === it.scale)),
      ),
    'a scale that is named exists',
  )
