import {
  checkbox,
  checkboxes,
  dateField,
  emailField,
  fieldset,
  type Html,
  hidden,
  html,
  numberField,
  radios,
  selectField,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { type AskedField, chosenIn, type RankedQuestion, readDay, type SimpleQuestion } from '../rules.ts'
import { hintIn, text } from './words.ts'

type Control = { field: AskedField; value: string; error: string | undefined }

/** Short choices stand side by side, many of them in a list. */
const FEW = 3
const MANY = 9

/** One answer to give. A file has its own page part: here it is only said what is attached. */
export function control(view: View, { field, value, error }: Control): Html {
  const question = field.question as SimpleQuestion
  const { name } = field
  const label = question.label[view.lang]
  const base = { name, label, hint: hintIn(view.lang, question), error, required: question.required }
  if (question.kind === 'declaration')
    return html`${hidden(name, '')}${checkbox(view, { ...base, value: 'yes', checked: value === 'yes' })}`
  if (question.kind === 'ranked') return ranks(view, question, { ...base, value })
  if ('options' in question) return choice(view, question, { ...base, value })
  if (question.kind === 'text')
    return textArea(view, { ...base, value, rows: rowsFor(question.max), maxLength: question.max })
  if (question.kind === 'address') return textArea(view, { ...base, value, rows: 4 })
  if (question.kind === 'integer')
    return numberField(view, { ...base, value, min: question.min, max: question.max, unit: question.unit?.[view.lang] })
  if (question.kind === 'money')
    return numberField(view, { ...base, value, unit: signOf(view, question.currency), decimal: true })
  if (question.kind === 'date') return day(view, base, value)
  if (question.kind === 'email') return emailField(view, { ...base, value, autocomplete: 'off' })
  if (question.kind === 'phone') return textField(view, { ...base, value, type: 'tel', width: 'medium' })
  return textField(view, { ...base, value })
}

/** Room for about what is expected. */
const rowsFor = (max: number): number => Math.min(12, Math.max(3, Math.round(max / 110)))

const signOf = (view: View, currency: string): string =>
  new Intl.NumberFormat(view.lang, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency

type Base = Parameters<typeof textField>[1]

/** A date that was typed in another way than the browser's own field writes it stays as it was typed. */
const day = (view: View, base: Base, value: string): Html =>
  value !== '' && readDay(value) !== value
    ? textField(view, { ...base, value, width: 'medium' })
    : dateField(view, { ...base, value })

function choice(
  view: View,
  question: Extract<SimpleQuestion, { options: unknown }>,
  { value, ...base }: Base & { value: string },
): Html {
  const options = question.options.map(it => ({
    value: it.code,
    label: it.label[view.lang],
    hint: it.hint?.[view.lang],
  }))
  if (question.kind === 'several')
    return html`${hidden(base.name, '')}${checkboxes(view, { ...base, options, values: chosenIn(value) })}`
  if (options.length > MANY) return selectField(view, { ...base, options, value, prompt: '' })
  const inline = options.length <= FEW && options.every(it => it.label.length < 20 && !it.hint)
  return html`${hidden(base.name, '')}${radios(view, { ...base, options, value, inline })}`
}

/** One list per rank: the order is chosen with the keyboard alone, and read aloud as it is. */
function ranks(view: View, question: RankedQuestion, { value, ...base }: Base & { value: string }): Html {
  const t = text[view.lang].fields
  const chosen = chosenIn(value)
  const options = question.options.map(it => ({ value: it.code, label: it.label[view.lang] }))
  const { classes } = view.theme
  const lists = Array.from({ length: Math.min(question.max, options.length) }, (_, i) =>
    selectField(view, {
      name: `${base.name}.${i + 1}`,
      label: t.rank(i + 1),
      options,
      value: chosen[i] ?? '',
      prompt: t.noChoice,
    }),
  )
  const error = base.error && html`<p class="${classes.error}" id="${base.name}-error">${base.error}</p>`
  return fieldset(view, {
    id: base.name,
    legend: base.label,
    hint: base.hint,
    body: html`${error}${hidden(base.name, '')}${lists}`,
  })
}
