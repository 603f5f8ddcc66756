import {
  actions,
  alert,
  button,
  fieldset,
  type Html,
  hidden,
  html,
  paragraphs,
  type View,
} from '../../../platform/html/index.ts'
import {
  type Answers,
  type AskedField,
  askedFields,
  askedSections,
  type FormDefinition,
  isRepeated,
  named,
  type Problem,
  type RepeatedQuestion,
  rowName,
  rowsOf,
  type Section,
} from '../rules.ts'
import { control } from './controls.ts'
import { hintIn, sayProblem, text } from './words.ts'

/** A form, or one section of it, to fill in. */
export type FormFields = {
  definition: FormDefinition
  answers: Pick<Answers, 'values' | 'aside'>
  /** The code of the only section to draw; all of them when left out, each under its title. */
  section?: string | undefined
  problems: readonly Problem[]
  /** The mark of a stored value, sent back to tell what was left untouched; without it no mark is sent. */
  mark?: ((value: string) => string) | undefined
  /** What was just typed here in fields that somebody else changed too. */
  typed?: Readonly<Record<string, string>> | undefined
  /** Draws the question of a file, where files are kept. Left out, it is said what may be attached. */
  file?: ((field: AskedField) => Html) | undefined
  /** Said under a field: who else is writing in it. */
  note?: ((field: AskedField) => Html | undefined) | undefined
}

/**
 * The questions as controls, inside the form of its page. The buttons that add and remove rows, and the one that shows what an
 * answer leads to, send `act`, which `readFormPage` reads: they work without script.
 */
export function formFields(view: View, given: FormFields): Html {
  const { definition, answers, section } = given
  const asked = askedFields(definition, shown(given))
  const sections = askedSections(definition, shown(given)).filter(it => section === undefined || it.code === section)
  const deciding = decidingIn(definition)
  return html`${firstButton(view)}${sections.map(it => part(view, { ...given, answers, asked, deciding }, it, section === undefined))}`
}

type Drawing = FormFields & { asked: readonly AskedField[]; deciding: ReadonlySet<string> }

const shown = ({ answers, typed }: FormFields) => ({ ...answers.values, ...typed })

/** The Enter key presses the first button of a form: it must save, and not remove somebody's row. */
const firstButton = (view: View): Html =>
  html`<button class="${view.theme.classes.hidden}" type="submit" tabindex="-1" aria-hidden="true">${text[view.lang].fields.save}</button>`

/** The questions that decide whether another one is asked. */
function decidingIn(definition: FormDefinition): ReadonlySet<string> {
  const conditions = definition.sections.flatMap(it => [it.asked, ...it.questions.map(({ asked }) => asked)])
  return new Set(conditions.flatMap(it => (it ? named(it) : [])))
}

function part(view: View, drawing: Drawing, section: Section, titled: boolean): Html {
  const fields = drawing.asked.filter(it => it.section === section.code && !it.within)
  return html`${titled && html`<h2 id="section-${section.code}">${section.title[view.lang]}</h2>`}
${section.intro && paragraphs(section.intro[view.lang])}
${fields.map(it => (isRepeated(it.question) ? rows(view, drawing, it, it.question) : one(view, drawing, it)))}`
}

function one(view: View, drawing: Drawing, field: AskedField): Html {
  const { answers, deciding, mark, note, typed } = drawing
  const stored = answers.values[field.name] ?? ''
  const problem = drawing.problems.find(it => it.name === field.name)
  const other = typed?.[field.name] === undefined ? answers.aside[field.name] : stored
  const error = problem && sayProblem(view.lang, problem)
  const file = field.question.kind === 'file' ? fileOf(view, drawing, field) : undefined
  return html`${other !== undefined && otherVersion(view, field.name, other)}${mark && !file && hidden(`was.${field.name}`, mark(stored))}
${file ?? control(view, { field, value: typed?.[field.name] ?? stored, error })}${note?.(field)}${!field.within && deciding.has(field.question.code) && update(view)}`
}

const update = (view: View): Html => {
  const t = text[view.lang].fields
  return html`<p class="form-update">${t.updateHint} ${button(view, { label: t.update, name: 'act', value: 'update', kind: 'quiet' })}</p>`
}

function fileOf(view: View, { file }: Drawing, field: AskedField): Html {
  if (file) return file(field)
  const { classes } = view.theme
  return html`<div class="${classes.field}"><p><strong>${field.question.label[view.lang]}</strong></p><p class="${classes.hint}">${hintIn(view.lang, field.question)}</p></div>`
}

function otherVersion(view: View, name: string, other: string): Html {
  const t = text[view.lang].fields
  const said = other.trim() ? paragraphs(other) : html`<p><em>${t.asideEmpty}</em></p>`
  return html`${alert(view, { kind: 'warning', title: t.aside, body: html`${said}<p>${t.asideLead}</p>` })}${hidden('seen', name)}`
}

/** A block or a table: each row in a group of its own, named by what it is and its place. */
function rows(view: View, drawing: Drawing, field: AskedField, question: RepeatedQuestion): Html {
  const t = text[view.lang].fields
  const here = rowsOf(question, shown(drawing))
  const problem = drawing.problems.find(it => it.name === field.name)
  const add = { label: t.add(question.item[view.lang]), name: 'act', value: `add ${question.code}` } as const
  const body = html`${problem && html`<p class="${view.theme.classes.error}">${sayProblem(view.lang, problem)}</p>`}
${here.length === 0 && html`<p>${t.noRow}</p>`}
${here.map((row, i) => oneRow(view, drawing, question, { row, place: i + 1, spare: here.length > question.min }))}
${here.length < question.max ? actions(view, [button(view, { ...add, kind: 'secondary' })]) : html`<p class="${view.theme.classes.hint}">${t.full}</p>`}`
  return fieldset(view, {
    id: field.name,
    legend: question.label[view.lang],
    hint: hintIn(view.lang, question),
    body,
  })
}

type RowAt = { row: string; place: number; spare: boolean }

function oneRow(view: View, drawing: Drawing, question: RepeatedQuestion, { row, place, spare }: RowAt): Html {
  const t = text[view.lang].fields
  const item = question.item[view.lang]
  const name = rowName(question.code, row)
  const own = drawing.asked.filter(it => it.within?.question === question && it.within.row === row)
  const mark = drawing.mark && hidden(`was.${name}`, drawing.mark(drawing.answers.values[name] ?? ''))
  const remove = { label: t.remove(item, place), name: 'act', value: `remove ${question.code} ${row}` } as const
  return fieldset(view, {
    legend: t.row(item, place),
    body: html`${hidden(name, '1')}${mark}<div class="form-row ${question.kind}">${own.map(it => one(view, drawing, it))}</div>
${spare && actions(view, [button(view, { ...remove, kind: 'quiet' })])}`,
  })
}
