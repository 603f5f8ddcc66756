import { type AskedField, askedFields, chosenIn } from './asked.ts'
import type {
  DateQuestion,
  FormDefinition,
  IntegerQuestion,
  MoneyQuestion,
  Option,
  Question,
  RepeatedQuestion,
  Values,
} from './form.ts'
import { compareAmounts, readAmount, readDay, readEmail, readPhone, readWhole } from './reading.ts'
import { rowsOf } from './rows.ts'

/** What is wrong with an answer, or that it is not there yet. Amounts are exact strings, days are YYYY-MM-DD. */
export type Fault =
  | { code: 'empty' }
  | { code: 'not_agreed' }
  | { code: 'file_missing' }
  | { code: 'too_few_rows'; min: number }
  | { code: 'too_many_rows'; max: number; count: number }
  | { code: 'too_long'; max: number; over: number }
  | { code: 'too_short'; min: number }
  | { code: 'not_an_option' }
  | { code: 'too_few_chosen'; min: number }
  | { code: 'too_many_chosen'; max: number; count: number }
  | { code: 'chosen_twice' }
  | { code: 'not_a_whole_number' }
  | { code: 'not_an_amount' }
  | { code: 'too_small'; min: string }
  | { code: 'too_large'; max: string }
  | { code: 'not_a_day' }
  | { code: 'too_early'; from: string }
  | { code: 'too_late'; to: string }
  | { code: 'not_an_email' }
  | { code: 'not_a_phone' }

/** A fault and the field that has it: what is asked there comes with it, to say it in words. */
export type Problem = Fault & { name: string; section: string; field: AskedField }

/** Everything that keeps these answers from being complete, in the order of the form. A pure reading: saving never asks it. */
export const problemsOf = (definition: FormDefinition, values: Values): Problem[] =>
  askedFields(definition, values).flatMap(field => {
    const fault = faultIn(field, values)
    return fault ? [{ ...fault, name: field.name, section: field.section, field }] : []
  })

const ABSENT: readonly Fault['code'][] = ['empty', 'not_agreed', 'file_missing', 'too_few_rows', 'too_few_chosen']

/** Whether something typed must be changed, as opposed to something not typed yet. */
export const isWrong = ({ code }: Fault): boolean => !ABSENT.includes(code)

function faultIn({ name, question }: AskedField, values: Values): Fault | undefined {
  if (question.kind === 'block' || question.kind === 'table') return faultInRows(question, values)
  const value = (values[name] ?? '').trim()
  if (value === '') return question.required ? absent(question) : undefined
  return faultOf(question, value)
}

function absent({ kind }: Question): Fault {
  if (kind === 'declaration') return { code: 'not_agreed' }
  return { code: kind === 'file' ? 'file_missing' : 'empty' }
}

/** Empty rows are drawn up to the fewest asked, and their own questions say what is missing in them. */
function faultInRows(question: RepeatedQuestion, values: Values): Fault | undefined {
  const count = rowsOf(question, values).length
  if (count > question.max) return { code: 'too_many_rows', max: question.max, count }
  return question.required && count === 0 ? { code: 'too_few_rows', min: Math.max(1, question.min) } : undefined
}

function faultOf(question: Question, value: string): Fault | undefined {
  if (question.kind === 'line' || question.kind === 'address') return faultInLength(question, value)
  if (question.kind === 'text') return faultInLength(question, value)
  if (question.kind === 'single') return faultInChoice({ options: question.options, max: 1 }, value)
  if (question.kind === 'several' || question.kind === 'ranked') return faultInChoice(question, value)
  if (question.kind === 'integer') return faultInNumber(question, value)
  if (question.kind === 'money') return faultInAmount(question, value)
  if (question.kind === 'date') return faultInDay(question, value)
  if (question.kind === 'email') return readEmail(value) ? undefined : { code: 'not_an_email' }
  if (question.kind === 'phone') return readPhone(value) ? undefined : { code: 'not_a_phone' }
  return question.kind === 'declaration' && value !== 'yes' ? { code: 'not_agreed' } : undefined
}

/** In Unicode characters: an emoji is one, whatever it takes in memory. */
function faultInLength({ max, min = 0 }: { max: number; min?: number }, value: string): Fault | undefined {
  const length = [...value].length
  if (length > max) return { code: 'too_long', max, over: length - max }
  return length < min ? { code: 'too_short', min } : undefined
}

type Chosen = { options: readonly Option[]; min?: number; max?: number }

function faultInChoice({ options, min = 0, max = options.length }: Chosen, value: string): Fault | undefined {
  const chosen = chosenIn(value)
  if (chosen.some(code => !options.some(it => it.code === code))) return { code: 'not_an_option' }
  if (new Set(chosen).size < chosen.length) return { code: 'chosen_twice' }
  if (chosen.length > max) return { code: 'too_many_chosen', max, count: chosen.length }
  return chosen.length < min ? { code: 'too_few_chosen', min } : undefined
}

function faultInNumber({ min, max }: IntegerQuestion, value: string): Fault | undefined {
  const number = readWhole(value)
  if (number === undefined) return { code: 'not_a_whole_number' }
  if (min !== undefined && number < min) return { code: 'too_small', min: String(min) }
  return max !== undefined && number > max ? { code: 'too_large', max: String(max) } : undefined
}

function faultInAmount({ min, max }: MoneyQuestion, value: string): Fault | undefined {
  const amount = readAmount(value)
  if (amount === undefined) return { code: 'not_an_amount' }
  if (min !== undefined && compareAmounts(amount, min) < 0) return { code: 'too_small', min }
  return max !== undefined && compareAmounts(amount, max) > 0 ? { code: 'too_large', max } : undefined
}

function faultInDay({ from, to }: DateQuestion, value: string): Fault | undefined {
  const day = readDay(value)
  if (day === undefined) return { code: 'not_a_day' }
  if (from !== undefined && day < from) return { code: 'too_early', from }
  return to !== undefined && day > to ? { code: 'too_late', to } : undefined
}

/** A sentence for each fault: `label` is the question as asked. Limits come as the reader's language writes them. */
export type Said = {
  [C in Fault['code']]: (label: string, fault: Extract<Fault, { code: C }>) => string
}
