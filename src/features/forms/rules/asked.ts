import {
  type Condition,
  cellName,
  type FormDefinition,
  fieldName,
  isRepeated,
  partsOf,
  type Question,
  questionsOf,
  type RepeatedQuestion,
  type Section,
  type SimpleQuestion,
  type Values,
} from './form.ts'
import { rowsOf } from './rows.ts'

/** The row of a block or of a table in which a field is: `place` counts from 1. */
export type Within = { question: RepeatedQuestion; row: string; place: number }

/** One field that is asked. A block or a table comes first by itself, then its fields row after row. */
export type AskedField = { name: string; section: string; question: Question; within?: Within }

/** Everything these answers make the form ask, in its order. */
export function askedFields(definition: FormDefinition, values: Values): AskedField[] {
  const given = answersAsked(definition, values)
  return definition.sections
    .filter(section => holds(section.asked, given))
    .flatMap(section =>
      section.questions.filter(it => holds(it.asked, given)).flatMap(it => fieldsOf(section, it, values, given)),
    )
}

/** The sections these answers make the form ask, in its order: those with a question in them. */
export function askedSections(definition: FormDefinition, values: Values): Section[] {
  const codes = new Set(askedFields(definition, values).map(({ section }) => section))
  return definition.sections.filter(({ code }) => codes.has(code))
}

function fieldsOf(section: Section, question: Question, values: Values, given: Given): AskedField[] {
  const own = { name: fieldName(question.code), section: section.code, question }
  if (!isRepeated(question)) return [own]
  const rows = rowsOf(question, values).flatMap((row, index) =>
    partsAsked(question, row, values, given).map(part => ({
      name: cellName(question.code, row, part.code),
      section: section.code,
      question: part,
      within: { question, row, place: index + 1 },
    })),
  )
  return [own, ...rows]
}

/** The answers to the questions asked so far, by code: what conditions look at. */
type Given = ReadonlyMap<string, readonly string[]>

/** A condition only names questions before its own, so that one reading from top to bottom settles everything. */
function answersAsked(definition: FormDefinition, values: Values): Given {
  const given = new Map<string, readonly string[]>()
  for (const section of definition.sections) {
    if (!holds(section.asked, given)) continue
    for (const question of section.questions)
      if (holds(question.asked, given)) given.set(question.code, chosenIn(values[fieldName(question.code)]))
  }
  return given
}

/** Inside a row a condition sees the row's own answers first, then those of the form. */
function partsAsked(question: RepeatedQuestion, row: string, values: Values, around: Given): SimpleQuestion[] {
  const given = new Map(around)
  return partsOf(question).filter(part => {
    if (!holds(part.asked, given)) return false
    given.set(part.code, chosenIn(values[cellName(question.code, row, part.code)]))
    return true
  })
}

/** The codes of a choice; any other answer is one word or several, all of them. */
export const chosenIn = (value: string | undefined): string[] => (value ?? '').split(/\s+/).filter(Boolean)

function holds(condition: Condition | undefined, given: Given): boolean {
  if (!condition) return true
  if ('all' in condition) return condition.all.every(it => holds(it, given))
  if ('any' in condition) return condition.any.some(it => holds(it, given))
  if ('not' in condition) return !holds(condition.not, given)
  return (given.get(condition.question) ?? []).some(it => condition.is.includes(it))
}

/** The question of this code, wherever it is at the first level. */
export const questionOf = (definition: FormDefinition, code: string): Question | undefined =>
  questionsOf(definition).find(it => it.code === code)
