import type { Day } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Asked } from '../../edition/rules.ts'
import { type Survey, stateOn } from './days.ts'

/** 1 to 5 for a scale and a line of a matrix; codes of options; `yes` or `no`; or words. */
export type Value = number | string | string[]

/** One answer to one question, or to one line of it (`item`, empty for a whole question). */
export type Entry = { question: string; item: string; value: Value }

/** What a form sent: each field with its values, a line of a matrix being `question.item`. */
export type Typed = Record<string, string[]>

export const SHORT_TEXT_MAX = 200
export const LONG_TEXT_MAX = 3000

export type Problem = { field: string; max: number; code: 'too_long' | 'too_many' }

export type AnswerRefusal =
  | { code: 'not_open' }
  | { code: 'already_answered' }
  | { code: 'empty' }
  | { code: 'to_correct'; problems: Problem[] }
  /** Somebody else of the challenge saved meanwhile. */
  | { code: 'changed_meanwhile' }

export const fieldOf = (question: string, item = ''): string => (item ? `${question}.${item}` : question)

const linesOf = ({ items, kind }: Asked): string[] => (kind === 'matrix' ? (items ?? []).map(it => it.code) : [''])

/** Reads what was typed. No question has to be answered; what no form could have sent is left out. */
export const readEntries = (questions: readonly Asked[], typed: Typed): Entry[] =>
  questions.flatMap(question =>
    linesOf(question).flatMap(item => {
      const value = readValue(question, typed[fieldOf(question.code, item)] ?? [])
      return value === undefined ? [] : [{ question: question.code, item, value }]
    }),
  )

function readValue({ kind, options = [] }: Asked, given: readonly string[]): Value | undefined {
  const known = given.filter(it => options.some(({ code }) => code === it))
  const [first = ''] = given
  const words = first.replaceAll('\r\n', '\n').trim()
  if (kind === 'scale' || kind === 'matrix') return /^[1-5]$/.test(first) ? Number(first) : undefined
  if (kind === 'yes_no') return first === 'yes' || first === 'no' ? first : undefined
  if (kind === 'single') return known[0]
  if (kind === 'several') return known.length > 0 ? [...new Set(known)] : undefined
  return words === '' ? undefined : words
}

/** What was typed, back in the fields of a form. */
export const typedOf = (entries: readonly Entry[]): Typed =>
  Object.fromEntries(entries.map(({ question, item, value }) => [fieldOf(question, item), [value].flat().map(String)]))

/** What has to be corrected: texts too long, too many choices. */
export function problemsIn(questions: readonly Asked[], entries: readonly Entry[]): Problem[] {
  return entries.flatMap(({ question: code, item, value }): Problem[] => {
    const question = questions.find(it => it.code === code)
    const field = fieldOf(code, item)
    const longest = question?.kind === 'long_text' ? LONG_TEXT_MAX : SHORT_TEXT_MAX
    if (Array.isArray(value)) return value.length > (question?.max ?? value.length) ? [many(field, question)] : []
    return typeof value === 'string' && value.length > longest ? [{ field, max: longest, code: 'too_long' }] : []
  })
}

const many = (field: string, question: Asked | undefined): Problem => ({
  field,
  max: question?.max ?? 0,
  code: 'too_many',
})

type Answering = { survey: Survey; questions: readonly Asked[]; entries: readonly Entry[]; today: Day }

/** Somebody invited answers once, while it is open, and says something. */
export function canAnswer(it: Answering & { replied: boolean }): Result<true, AnswerRefusal> {
  if (it.replied) return refuse({ code: 'already_answered' })
  return canSave(it)
}

/** The answer of a challenge is saved as often as its people like, while it is open. */
export function canSave({ survey, questions, entries, today }: Answering): Result<true, AnswerRefusal> {
  if (stateOn(survey, today) !== 'open') return refuse({ code: 'not_open' })
  if (entries.length === 0) return refuse({ code: 'empty' })
  const problems = problemsIn(questions, entries)
  return problems.length > 0 ? refuse({ code: 'to_correct', problems }) : done(true)
}
