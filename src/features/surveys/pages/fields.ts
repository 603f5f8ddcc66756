import {
  checkboxes,
  fieldset,
  type Html,
  html,
  radios,
  section,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import type { Asked, Text } from '../../edition/rules.ts'
import { fieldOf, LONG_TEXT_MAX, type Problem, SHORT_TEXT_MAX, type Typed } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Filled = { typed: Typed; problems: readonly Problem[] }

/** The questions of a questionnaire as fields, section by section, with what was typed and what has to be corrected. */
export const questionnaireFields = (
  view: View,
  sections: readonly { title: Text; questions: readonly Asked[] }[],
  filled: Filled,
): Html =>
  html`${sections.map(({ questions, title }) =>
    section(view, { title: title[view.lang], body: html`${questions.map(it => question(view, it, filled))}` }),
  )}`

function question(view: View, asked: Asked, { problems, typed }: Filled): Html {
  const name = fieldOf(asked.code)
  const values = typed[name] ?? []
  const problem = problems.find(it => it.field === name)
  const base = {
    name,
    label: asked.text[view.lang],
    hint: hintOf(view, asked),
    error: problem && text[view.lang].problems[problem.code](problem.max),
  }
  const options = (asked.options ?? []).map(it => ({ value: it.code, label: it.text[view.lang] }))
  const [value = ''] = values
  switch (asked.kind) {
    case 'scale':
      return radios(view, { ...base, value, options: marks(view, asked), inline: true })
    case 'yes_no':
      return radios(view, { ...base, value, options: yesNo(view), inline: true })
    case 'single':
      return radios(view, { ...base, value, options })
    case 'several':
      return checkboxes(view, { ...base, values, options })
    case 'matrix':
      return fieldset(view, { legend: base.label, hint: base.hint, body: lines(view, asked, typed) })
    case 'short_text':
      return textField(view, { ...base, value, maxLength: SHORT_TEXT_MAX })
    case 'long_text':
      return textArea(view, { ...base, value, rows: 4, maxLength: LONG_TEXT_MAX })
  }
}

const lines = (view: View, asked: Asked, typed: Typed): Html =>
  html`${(asked.items ?? []).map(item => {
    const name = fieldOf(asked.code, item.code)
    const [value = ''] = typed[name] ?? []
    return radios(view, { name, label: item.text[view.lang], value, options: bareMarks, inline: true })
  })}`

const MARKS = ['1', '2', '3', '4', '5']
const bareMarks = MARKS.map(value => ({ value, label: value }))

/** 1 and 5 say what they mean beside their figure. */
const marks = (view: View, { high, low }: Asked) =>
  MARKS.map(value => {
    const meaning = value === '1' ? low : value === '5' ? high : undefined
    return { value, label: meaning ? text[view.lang].mark(value, meaning[view.lang]) : value }
  })

const yesNo = (view: View) => (['yes', 'no'] as const).map(value => ({ value, label: text[view.lang].yesNo[value] }))

function hintOf(view: View, { hint, high, kind, low, max }: Asked): string | undefined {
  const t = text[view.lang]
  const parts = [
    kind === 'matrix' && low && high && t.fromTo(low[view.lang], high[view.lang]),
    max !== undefined && t.atMost(max),
    hint?.[view.lang],
  ]
  return parts.filter(Boolean).join(' ') || undefined
}
