import { definitionList, type Html, html, paragraphs, type View } from '../../../platform/html/index.ts'
import {
  type AskedField,
  askedFields,
  askedSections,
  type FormDefinition,
  isRepeated,
  type Question,
  readAmount,
  readDay,
  readWhole,
  type Values,
} from '../rules.ts'
import { valueIn } from './describe.ts'
import { text } from './words.ts'

export type FormRead = {
  definition: FormDefinition
  values: Values
  /** The level of the sections' headings; 2 unless told. */
  level?: 2 | 3 | undefined
  /** What is shown of a file: its name and a link, where files are kept. */
  file?: ((field: AskedField) => Html | undefined) | undefined
  /** What stands after an answer: a link to change it, another version of it. */
  after?: ((field: AskedField) => Html | undefined) | undefined
}

/** The answers as they are read, section after section; what was not answered says so. */
export function formRead(view: View, given: FormRead): Html {
  const fields = askedFields(given.definition, given.values)
  const heading = (code: string, title: string) =>
    given.level === 3 ? html`<h3 id="section-${code}">${title}</h3>` : html`<h2 id="section-${code}">${title}</h2>`
  return html`${askedSections(given.definition, given.values).map(
    section =>
      html`${heading(section.code, section.title[view.lang])}${definitionList(
        view,
        fields.filter(it => it.section === section.code && !isRepeated(it.question)).map(it => item(view, given, it)),
      )}`,
  )}`
}

function item(view: View, given: FormRead, field: AskedField) {
  const { question, within } = field
  const label = within
    ? text[view.lang].fields.inRow(question.label[view.lang], within.question.item[view.lang], within.place)
    : question.label[view.lang]
  return { term: label, detail: html`${answer(view, given, field)}${given.after?.(field)}` }
}

function answer(view: View, { file, values }: FormRead, field: AskedField): Html {
  const t = text[view.lang].fields
  const none = html`<p><em>${t.notAnswered}</em></p>`
  if (field.question.kind === 'file') return file?.(field) ?? html`<p><em>${t.noFile}</em></p>`
  const said = valueIn(view.lang, field.question, values[field.name] ?? '', readAnswer)
  return said === '' ? none : paragraphs(said)
}

/** An answer as data, or undefined when it cannot be read as its kind: it is then shown as typed. */
function readAnswer(question: Question, value: string): string | number | undefined {
  if (question.kind === 'money') return readAmount(value.trim())
  if (question.kind === 'date') return readDay(value.trim())
  return question.kind === 'integer' ? readWhole(value.trim()) : value
}
