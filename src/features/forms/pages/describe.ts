import { formatExact, formatNumber, formatSize, type Lang, listOf } from '../../../platform/i18n/index.ts'
import {
  type Condition,
  columnsOf,
  type FormDefinition,
  isRepeated,
  type Question,
  type QuestionKind,
  questionOf,
} from '../rules.ts'
import { dayIn, fileLimits, text } from './words.ts'

/** How a question is answered, and within what: « un texte, 1 000 signes au plus ». */
export function kindIn(lang: Lang, question: Question): string {
  const t = text[lang].team
  return [t.kinds[question.kind], limitsIn(lang, question)].filter(Boolean).join(', ')
}

function limitsIn(lang: Lang, question: Question): string {
  const t = text[lang]
  if (question.kind === 'file') return fileLimits(lang, question).replace(/\.$/, '')
  if (isRepeated(question)) return t.team.rows(question.min, question.max)
  if (question.kind === 'several' || question.kind === 'ranked')
    return t.fields.chooseBetween(question.min, question.max).toLowerCase()
  if (question.kind === 'money') return question.currency
  if (question.kind === 'line' || question.kind === 'text' || question.kind === 'address')
    return t.fields.signs(formatNumber(lang, question.max))
  return ''
}

/** A condition as a sentence: « Si « Type de port » est Plusieurs usages ». */
export const conditionIn = (lang: Lang, definition: FormDefinition, condition: Condition): string =>
  'not' in condition
    ? text[lang].team.unless(said(lang, definition, condition.not))
    : text[lang].team.askedIf(said(lang, definition, condition))

function said(lang: Lang, definition: FormDefinition, condition: Condition): string {
  const t = text[lang].team
  if ('not' in condition) return t.not(said(lang, definition, condition.not))
  if ('all' in condition)
    return listOf(
      lang,
      condition.all.map(it => said(lang, definition, it)),
    )
  if ('any' in condition)
    return listOf(
      lang,
      condition.any.map(it => said(lang, definition, it)),
      'disjunction',
    )
  const { is, question: code } = condition
  const question = questionOf(definition, code) ?? columnsOf(definition).find(it => it.question.code === code)?.question
  const answers = is.map(it => answerIn(lang, question, it))
  return t.is(question?.label[lang] ?? code, listOf(lang, answers, 'disjunction'))
}

/** The words of one answer of a choice. */
function answerIn(lang: Lang, question: Question | undefined, code: string): string {
  const option = question && 'options' in question ? question.options.find(it => it.code === code) : undefined
  if (question?.kind === 'declaration') return code === 'yes' ? text[lang].fields.yes : text[lang].fields.no
  return option?.label[lang] ?? code
}

/** One property of a question as it is read in a list of changes; undefined where there is none. */
export function partIn(lang: Lang, definition: FormDefinition, part: string, value: unknown): string | undefined {
  const t = text[lang]
  if (value === undefined) return undefined
  if (part === 'kind') return t.team.kinds[value as QuestionKind]
  if (part === 'required') return value ? t.fields.yes : t.fields.no
  if (part === 'asked') return conditionIn(lang, definition, value as Condition)
  if (part === 'options') return (value as { label: Record<Lang, string> }[]).map(it => it.label[lang]).join(' · ')
  if (part === 'testedAt') return t.fields.testedAt[value as keyof typeof t.fields.testedAt]
  if (part === 'maxBytes') return formatSize(lang, value as number)
  return plain(lang, value)
}

function plain(lang: Lang, value: unknown): string {
  if (typeof value === 'number') return formatNumber(lang, value)
  if (Array.isArray(value)) return value.join(', ')
  if (value && typeof value === 'object') return String(Reflect.get(value, lang))
  return String(value)
}

/** A stored answer as it is read: choices by their words, amounts and days as the language writes them. Empty when there is none. */
export function valueIn(lang: Lang, question: Question, value: string, read: ReadAnswer): string {
  if (value.trim() === '') return ''
  if ('options' in question || question.kind === 'declaration')
    return value
      .split(/\s+/)
      .filter(Boolean)
      .map(it => answerIn(lang, question, it))
      .join(', ')
  const typed = read(question, value)
  if (typed === undefined) return value
  if (question.kind === 'money') return formatExact(lang, String(typed), question.currency)
  if (question.kind === 'date') return dayIn(lang, String(typed))
  return question.kind === 'integer' ? unitIn(lang, question, Number(typed)) : value
}

type ReadAnswer = (question: Question, value: string) => string | number | undefined

const unitIn = (lang: Lang, question: Extract<Question, { kind: 'integer' }>, value: number): string =>
  `${formatNumber(lang, value)}${question.unit ? `\u00a0${question.unit[lang]}` : ''}`
