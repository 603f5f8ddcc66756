import type { Text } from '../../edition/rules.ts'

/** When a question is asked. A question that is not asked counts as having no answer. */
export type Condition =
  | { question: string; is: string[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }

export type Option = { code: string; label: Text; hint?: Text }

/** The instant at which what is declared must be true. */
export type TestedAt = 'application' | 'decision' | 'start'

export type FileType = 'pdf' | 'png' | 'jpeg'

type Common = {
  code: string
  label: Text
  hint?: Text
  example?: Text
  required: boolean
  asked?: Condition
}

/** One line of at most `max` characters. */
export type LineQuestion = Common & { kind: 'line'; max: number }
/** Several paragraphs of at most `max` characters; `min` of them, where a text that is too short says nothing. */
export type TextQuestion = Common & { kind: 'text'; min?: number; max: number }
export type SingleQuestion = Common & { kind: 'single'; options: Option[] }
export type SeveralQuestion = Common & { kind: 'several'; options: Option[]; min?: number; max?: number }
/** An ordered list of at most `max` of the options: the first is preferred. */
export type RankedQuestion = Common & { kind: 'ranked'; options: Option[]; min?: number; max: number }
export type IntegerQuestion = Common & { kind: 'integer'; min?: number; max?: number; unit?: Text }
/** An amount to the cent, read as an exact string; `min` and `max` are written the same way. */
export type MoneyQuestion = Common & { kind: 'money'; currency: string; min?: string; max?: string }
/** A calendar day; `from` and `to` are the first and the last that are accepted. */
export type DateQuestion = Common & { kind: 'date'; from?: string; to?: string }
export type ContactQuestion = Common & { kind: 'email' | 'phone' }
/** A postal address on several lines of at most `max` characters in all. */
export type AddressQuestion = Common & { kind: 'address'; max: number }
export type FileQuestion = Common & { kind: 'file'; types: FileType[]; maxBytes: number; maxPages?: number }
/** Something to agree to; its label is the sentence. The answer is `yes`. */
export type DeclarationQuestion = Common & { kind: 'declaration'; testedAt: TestedAt }

/** What may also be asked inside a block or a table. */
export type SimpleQuestion =
  | LineQuestion
  | TextQuestion
  | SingleQuestion
  | SeveralQuestion
  | RankedQuestion
  | IntegerQuestion
  | MoneyQuestion
  | DateQuestion
  | ContactQuestion
  | AddressQuestion
  | FileQuestion
  | DeclarationQuestion

/** The same questions for each of several things: `item` names one of them. */
export type BlockQuestion = Common & {
  kind: 'block'
  item: Text
  min: number
  max: number
  questions: SimpleQuestion[]
}
/** The same in rows: short answers side by side. */
export type TableQuestion = Common & { kind: 'table'; item: Text; min: number; max: number; columns: SimpleQuestion[] }

export type RepeatedQuestion = BlockQuestion | TableQuestion
export type Question = SimpleQuestion | RepeatedQuestion
export type QuestionKind = Question['kind']

export type Section = { code: string; title: Text; intro?: Text; asked?: Condition; questions: Question[] }

/** A form as data: everything it asks, in the order in which it asks. Codes of questions are given once in the whole form. */
export type FormDefinition = { title: Text; intro?: Text; sections: Section[] }

/** Which call a form belongs to. */
export type FormOf = 'application' | 'project'

/**
 * Answers by the name of the field, exactly as typed: `q.<code>`, inside a block or a table `q.<code>.<row>.<sub>`. Choices are
 * codes with spaces between them, in order; a file is what its keeper names it by; whether a row is there is `q.<code>.<row>`:
 * `1`, or `0` once removed.
 */
export type Values = Readonly<Record<string, string>>

export const isRepeated = (question: Question): question is RepeatedQuestion =>
  question.kind === 'block' || question.kind === 'table'

/** What is asked for each row of a block or a table. */
export const partsOf = (question: RepeatedQuestion): SimpleQuestion[] =>
  question.kind === 'block' ? question.questions : question.columns

export const fieldName = (code: string): string => `q.${code}`
export const rowName = (code: string, row: string): string => `q.${code}.${row}`
export const cellName = (code: string, row: string, sub: string): string => `q.${code}.${row}.${sub}`

export const questionsOf = ({ sections }: FormDefinition): Question[] => sections.flatMap(it => it.questions)

/** A word as it begins a sentence. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
