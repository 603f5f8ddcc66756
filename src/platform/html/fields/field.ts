import { attributes, type Html, html, type Text } from '../html.ts'
import type { View } from '../view.ts'

/** What every field has. The id of a field is its name, so that the error summary can lead to it. */
export type FieldBase = {
  name: string
  label: Text
  hint?: Text | undefined
  /** What to do about it, in words. */
  error?: string | undefined
  /** `true` is announced to screen readers; `false` draws « (facultatif) »; left out, nothing is said. */
  required?: boolean | undefined
}

/** The ids that describe a field, in the order in which they are read. */
export function describedBy(given: FieldBase, extra?: string): string | undefined {
  const ids = [given.error && `${given.name}-error`, given.hint && `${given.name}-hint`, extra].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** The attributes that every control carries. */
export const controlAttributes = (given: FieldBase, extra?: string): Html =>
  attributes({
    id: given.name,
    name: given.name,
    required: given.required,
    'aria-describedby': describedBy(given, extra),
    'aria-invalid': given.error ? 'true' : undefined,
  })

export const labelText = (view: View, given: FieldBase): Html =>
  html`${given.label}${given.required === false && html` <span class="${view.theme.classes.mark}">${view.text.optional}</span>`}`

export const hintOf = (view: View, given: FieldBase): Html =>
  html`${given.hint && html`<p class="${view.theme.classes.hint}" id="${given.name}-hint">${given.hint}</p>`}`

export const errorOf = (view: View, given: FieldBase): Html =>
  html`${
    given.error &&
    html`<p class="${view.theme.classes.error}" id="${given.name}-error"><span class="${view.theme.classes.hidden}">${view.text.errorPrefix}</span>${given.error}</p>`
  }`

/** Label, hint, error, then the control: the order in which a person needs them. */
export const field = (view: View, given: FieldBase, control: Html): Html =>
  html`<div class="${view.theme.classes.field}${given.error && ' invalid'}"><label${attributes({ class: view.theme.classes.label })} for="${given.name}">${labelText(view, given)}</label>
${hintOf(view, given)}${errorOf(view, given)}${control}</div>`
