import { type AskedField, askedFields, chosenIn } from './asked.ts'
import {
  type FormDefinition,
  isRepeated,
  type Option,
  partsOf,
  type Question,
  type QuestionKind,
  questionsOf,
  type SimpleQuestion,
  type Values,
} from './form.ts'
import { readAmount, readDay, readPhone, readWhole } from './reading.ts'

/** An answer as data: amounts are exact strings, days YYYY-MM-DD, choices their codes in order. Null when there is none. */
export type TypedValue = string | number | boolean | string[] | null
export type TypedRow = Record<string, TypedValue>
export type TypedValues = Record<string, TypedValue | TypedRow[]>

/**
 * The answers as data, by code: what is not asked is absent. What cannot be read as its kind is kept as typed, so that an export
 * never loses what a person wrote.
 */
export function valuesOf(definition: FormDefinition, values: Values): TypedValues {
  const typed: Record<string, TypedValue | TypedRow[]> = {}
  const rows = new Map<string, TypedRow>()
  for (const field of askedFields(definition, values)) {
    if (isRepeated(field.question)) typed[field.question.code] = []
    else if (field.within) inRow(typed, rows, field, typedOf(field.question, values[field.name]))
    else typed[field.question.code] = typedOf(field.question, values[field.name])
  }
  return typed
}

function inRow(typed: TypedValues, rows: Map<string, TypedRow>, field: AskedField, value: TypedValue): void {
  if (!field.within) return
  const { question, row } = field.within
  const key = `${question.code} ${row}`
  const known = rows.get(key) ?? {}
  known[field.question.code] = value
  if (rows.has(key)) return
  rows.set(key, known)
  ;(typed[question.code] as TypedRow[]).push(known)
}

function typedOf({ kind }: Question, typed: string | undefined): TypedValue {
  const value = (typed ?? '').trim()
  if (kind === 'declaration') return value === 'yes'
  if (kind === 'several' || kind === 'ranked') return chosenIn(value)
  if (value === '') return null
  if (kind === 'integer') return readWhole(value) ?? value
  if (kind === 'money') return readAmount(value) ?? value
  if (kind === 'date') return readDay(value) ?? value
  return kind === 'phone' ? (readPhone(value) ?? value) : value
}

/** How a column can be filtered. */
export type Filter = 'text' | 'choice' | 'number' | 'amount' | 'day' | 'yes_no' | 'file'

/** One column of a table of answers: `team.name` is `name` in every row of `team`. */
export type FormColumn = {
  code: string
  question: SimpleQuestion
  /** The block or table it is in. */
  parent: Question | undefined
  filter: Filter
  options: Option[]
}

const FILTERS: Partial<Record<QuestionKind, Filter>> = {
  single: 'choice',
  several: 'choice',
  ranked: 'choice',
  integer: 'number',
  money: 'amount',
  date: 'day',
  declaration: 'yes_no',
  file: 'file',
}

/** Every column that answers to a form can have, in the order of the form. */
export const columnsOf = (definition: FormDefinition): FormColumn[] =>
  questionsOf(definition).flatMap(it =>
    isRepeated(it) ? partsOf(it).map(part => column(part, it)) : [column(it, undefined)],
  )

const column = (question: SimpleQuestion, parent: Question | undefined): FormColumn => ({
  code: parent ? `${parent.code}.${question.code}` : question.code,
  question,
  parent,
  filter: FILTERS[question.kind] ?? 'text',
  options: 'options' in question ? question.options : [],
})

/** What these answers have in a column: one value, or one per row of its block or table. None when it is not asked. */
export function cellsOf(
  typed: TypedValues,
  { parent, question }: Pick<FormColumn, 'parent' | 'question'>,
): TypedValue[] {
  const value = typed[parent ? parent.code : question.code]
  if (value === undefined) return []
  if (!parent) return [value as TypedValue]
  return (value as TypedRow[]).map(row => row[question.code] ?? null)
}
