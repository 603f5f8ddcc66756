import {
  dateField,
  form,
  type Html,
  html,
  radios,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { INDICATOR_KINDS, type Indicator } from '../rules.ts'
import { type Again, errorAt, text, typedOr } from './frame.ts'

type Asked = Again & { action: string; submit: string; indicator?: Indicator | undefined }

/** A decimal as the reader's language writes it. */
const written = (view: View, value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value).replace('.', view.lang === 'fr' ? ',' : '.')

/** What is asked of an indicator: where it comes from, where it goes, and what it does not say. */
export function indicatorForm(view: View, asked: Asked): Html {
  const t = text[view.lang]
  const { action, indicator, submit, typed, wrong } = asked
  const words = t.indicators
  const kinds = INDICATOR_KINDS.map(value => ({ value, label: t.indicatorKinds[value] }))
  const line = (name: 'measureFr' | 'measureEn' | 'unit', hint?: string) =>
    textField(view, {
      name,
      label: words[name],
      hint,
      value: typedOr(typed, name, indicator?.[name]),
      error: errorAt(wrong, name),
    })
  return form(view, {
    action,
    body: html`${radios(view, { name: 'kind', label: words.kind, options: kinds, inline: true, value: typedOr(typed, 'kind', indicator?.kind ?? 'product'), required: true })}
${textArea(view, { name: 'objective', label: words.objective, rows: 2, value: typedOr(typed, 'objective', indicator?.objective), error: errorAt(wrong, 'objective'), required: true })}
${line('measureFr')}${line('measureEn', t.optionalEnglish)}${line('unit', words.unitHint)}
${valueAndDay(view, asked, 'baseline')}
${textArea(view, { name: 'baselineUnknown', label: words.baselineUnknown, rows: 2, value: typedOr(typed, 'baselineUnknown', indicator?.baselineUnknown), required: false })}
${valueAndDay(view, asked, 'target')}
${textArea(view, { name: 'quality', label: words.quality, hint: words.qualityHint, rows: 3, value: typedOr(typed, 'quality', indicator?.quality), required: false })}`,
    submit,
  })
}

function valueAndDay(view: View, { indicator, typed, wrong }: Asked, name: 'baseline' | 'target'): Html {
  const t = text[view.lang].indicators
  const day = `${name}On` as const
  return html`${textField(view, { name, label: t[name], width: 'short', value: typedOr(typed, name, written(view, indicator?.[name])), error: errorAt(wrong, name) })}
${dateField(view, { name: day, label: t[day], value: typedOr(typed, day, indicator?.[day]), error: errorAt(wrong, day) })}`
}

/** One more value, its day, and where it was read. */
export function readingForm(view: View, { action, typed, wrong }: Again & { action: string }): Html {
  const t = text[view.lang].indicators
  return form(view, {
    action,
    body: html`${textField(view, { name: 'value', label: t.value, width: 'short', value: typedOr(typed, 'value'), error: errorAt(wrong, 'value'), required: true })}
${dateField(view, { name: 'onDay', label: t.onDay, value: typedOr(typed, 'onDay'), error: errorAt(wrong, 'onDay'), required: true })}
${textField(view, { name: 'source', label: t.source, hint: t.sourceHint, value: typedOr(typed, 'source'), error: errorAt(wrong, 'source'), required: true })}
${textArea(view, { name: 'note', label: t.note, rows: 2, value: typedOr(typed, 'note'), required: false })}`,
    submit: t.addReading,
  })
}
