import { type FieldError, type Html, html } from '../../../platform/html/index.ts'
import { formatDay, formatExact, formatNumber, formatSize, type Lang, listOf } from '../../../platform/i18n/index.ts'
import type { AskedField, FileQuestion, Problem, Question, Said } from '../rules.ts'
import * as en from '../text.en.ts'
import * as fr from '../text.fr.ts'

export const text = { fr, en }

/** A question as asked, with the row it is in: « Membre 2 : Fonction ». */
function labelIn(lang: Lang, { question, within }: AskedField): string {
  const label = question.label[lang]
  return within ? text[lang].fields.inRow(label, within.question.item[lang], within.place) : label
}

/** What to do about a problem, in the reader's language. */
export function sayProblem(lang: Lang, problem: Problem): string {
  const says = text[lang].problems[problem.code] as Said[Problem['code']] as (label: string, fault: Problem) => string
  return says(labelIn(lang, problem.field), { ...problem, ...boundsIn(lang, problem) } as Problem)
}

/** The problems as the list on top of a page has them, each leading to its field. */
export const errorsIn = (lang: Lang, problems: readonly Problem[]): FieldError[] =>
  problems.map(it => ({ field: it.name, message: sayProblem(lang, it) }))

/** The bounds of a problem as the language writes them: amounts with their currency, days in words. */
function boundsIn(lang: Lang, problem: Problem) {
  const { question } = problem.field
  const bound = (value: string) =>
    question.kind === 'money' ? formatExact(lang, value, question.currency) : formatNumber(lang, Number(value))
  if (problem.code === 'too_small') return { min: bound(problem.min) }
  if (problem.code === 'too_large') return { max: bound(problem.max) }
  if (problem.code === 'too_early') return { from: dayIn(lang, problem.from) }
  return problem.code === 'too_late' ? { to: dayIn(lang, problem.to) } : {}
}

/** A calendar day in words, which no zone moves. */
export const dayIn = (lang: Lang, day: string): string => formatDay(lang, new Date(`${day}T12:00:00Z`), 'UTC')

const TYPES = { pdf: 'PDF', png: 'PNG', jpeg: 'JPEG' } as const

/** What a file may be: « PDF, 20 Mo au plus, 12 pages au plus. » */
export const fileLimits = (lang: Lang, { types, maxBytes, maxPages }: FileQuestion): string =>
  text[lang].fields.file(
    listOf(
      lang,
      types.map(it => TYPES[it]),
      'disjunction',
    ),
    formatSize(lang, maxBytes),
    maxPages,
  )

/** What is said under a question: its hint, its limits and an example. Nothing when there is none of them. */
export function hintIn(lang: Lang, question: Question): Html | undefined {
  const t = text[lang].fields
  const parts = [question.hint?.[lang], limitIn(lang, question), question.example && t.example(question.example[lang])]
  const said = parts.filter(it => it !== undefined && it !== '')
  return said.length > 0 ? html`${said.map((it, i) => html`${i > 0 && html`<br>`}${it}`)}` : undefined
}

function limitIn(lang: Lang, question: Question): string | undefined {
  const t = text[lang].fields
  if (question.kind === 'file') return fileLimits(lang, question)
  if (question.kind === 'declaration') return t.testedAt[question.testedAt]
  if (question.kind === 'several' || question.kind === 'ranked') {
    const between = t.chooseBetween(question.min, question.max)
    return between && `${between}.`
  }
  if (question.kind !== 'block' && question.kind !== 'table') return undefined
  return [question.min > 0 && t.fewest(question.min), t.most(question.max)].filter(Boolean).join(' ')
}
