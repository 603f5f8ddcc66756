import { formatNumber } from '../../i18n/index.ts'
import { attributes, type Html, html, type Text } from '../html.ts'
import type { View } from '../view.ts'
import { controlAttributes, type FieldBase, field } from './field.ts'

export type Width = 'short' | 'medium' | 'full'

type TextField = FieldBase & {
  value?: string | undefined
  autocomplete?: string | undefined
  type?: 'text' | 'email' | 'url' | 'tel' | 'search' | undefined
  maxLength?: number | undefined
  /** How much is expected: the width of the box says it. `full` unless told. */
  width?: Width | undefined
  spellcheck?: boolean | undefined
}

/** One line of text. */
export const textField = (view: View, given: TextField): Html =>
  field(
    view,
    given,
    html`<input class="${view.theme.classes.input} ${given.width ?? 'full'}"${attributes({
      type: given.type ?? 'text',
      value: given.value,
      autocomplete: given.autocomplete,
      maxlength: given.maxLength,
      spellcheck: given.spellcheck === undefined ? undefined : String(given.spellcheck),
    })}${controlAttributes(given)}>`,
  )

/** An e-mail address. */
export const emailField = (view: View, given: Omit<TextField, 'type'>): Html =>
  textField(view, { autocomplete: 'email', spellcheck: false, ...given, type: 'email' })

/** A web address. */
export const urlField = (view: View, given: Omit<TextField, 'type'>): Html =>
  textField(view, { spellcheck: false, ...given, type: 'url' })

type NumberField = FieldBase & {
  value?: number | string | undefined
  min?: number | undefined
  max?: number | undefined
  /** What is counted, written after the box: « ans », « € ». */
  unit?: Text | undefined
  /** Cents may be typed: the keyboard has a comma. */
  decimal?: boolean | undefined
}

/** A whole number or an amount; typed as text with a numeric keyboard, because spinners change values by accident. */
export const numberField = (view: View, given: NumberField): Html =>
  field(
    view,
    given,
    html`<span class="with-unit"><input class="${view.theme.classes.input} short ${view.theme.classes.number}"${attributes(
      {
        type: 'text',
        inputmode: given.decimal ? 'decimal' : 'numeric',
        value: given.value,
        autocomplete: 'off',
        'data-min': given.min,
        'data-max': given.max,
      },
    )}${controlAttributes(given)}>${given.unit && html`<span>${given.unit}</span>`}</span>`,
  )

type DateField = FieldBase & {
  /** Asks the hour too: values are then `YYYY-MM-DDTHH:MM`. */
  withTime?: boolean | undefined
  /** `YYYY-MM-DD` */
  value?: string | undefined
  min?: string | undefined
  max?: string | undefined
  autocomplete?: string | undefined
}

/** A calendar day. */
export const dateField = (view: View, given: DateField): Html =>
  field(
    view,
    given,
    html`<input class="${view.theme.classes.input} medium"${attributes({
      type: given.withTime ? 'datetime-local' : 'date',
      value: given.value,
      min: given.min,
      max: given.max,
      autocomplete: given.autocomplete,
    })}${controlAttributes(given)}>`,
  )

type TextArea = FieldBase & {
  value?: string | undefined
  /** 6 unless told. */
  rows?: number | undefined
  /** Counted down beside the box; more can be typed, and is said to be too much, so that nothing pasted is cut. */
  maxLength?: number | undefined
}

/** Several lines of text, with what remains to be typed when there is a limit. */
export function textArea(view: View, given: TextArea): Html {
  const { maxLength, name } = given
  const counter =
    maxLength !== undefined &&
    html`<p class="${view.theme.classes.counter}" id="${name}-count"${attributes({
      'data-counter': name,
      'data-max': maxLength,
      'data-left': view.text.charactersLeft('{n}'),
      'data-over': view.text.charactersOver('{n}'),
    })}>${view.text.charactersMost(formatNumber(view.lang, maxLength))}</p>`
  return field(
    view,
    given,
    html`<textarea class="${view.theme.classes.input} full"${attributes({ rows: given.rows ?? 6 })}${controlAttributes(
      given,
      counter ? `${name}-count` : undefined,
    )}>
${given.value}</textarea>${counter}`,
  )
}

type SelectField = FieldBase & {
  value?: string | undefined
  options: { value: string; label: string }[]
  /** A first, empty choice: what to do. */
  prompt?: string | undefined
}

/** One choice among many; up to about seven, prefer `radios`. */
export const selectField = (view: View, given: SelectField): Html =>
  field(
    view,
    given,
    html`<select class="${view.theme.classes.select}"${controlAttributes(given)}>${
      given.prompt !== undefined && html`<option value="">${given.prompt}</option>`
    }${given.options.map(
      option =>
        html`<option value="${option.value}"${attributes({ selected: option.value === given.value })}>${option.label}</option>`,
    )}</select>`,
  )
