import { attributes, type Html, html, type Text } from '../html.ts'
import type { View } from '../view.ts'
import { describedBy, errorOf, type FieldBase, hintOf, labelText } from './field.ts'

export type Choice = {
  value: string
  label: Text
  hint?: Text | undefined
  disabled?: boolean | undefined
  /** Drawn before the label: a seat token for instance. */
  sign?: Html | undefined
}

type Choices = FieldBase & {
  options: Choice[]
  /** Side by side: two or three short choices. */
  inline?: boolean | undefined
}

/** One choice among a few, all of them in sight. */
export const radios = (view: View, given: Choices & { value?: string | undefined }): Html =>
  group(view, given, 'radio', value => value === given.value)

/** Any number of choices among a few. */
export const checkboxes = (view: View, given: Choices & { values?: readonly string[] | undefined }): Html =>
  group(view, given, 'checkbox', value => given.values?.includes(value) ?? false)

/** The first box has the name for id, so that the error summary leads to something that takes the focus. */
function group(view: View, given: Choices, type: 'radio' | 'checkbox', chosen: (value: string) => boolean): Html {
  const { classes } = view.theme
  return html`<fieldset class="${classes.field} group${given.error && ' invalid'}"${attributes({
    'aria-describedby': describedBy(given),
    role: type === 'radio' ? 'radiogroup' : undefined,
    'aria-required': type === 'radio' && given.required ? 'true' : undefined,
    'aria-invalid': type === 'radio' && given.error ? 'true' : undefined,
  })}><legend>${labelText(view, given)}</legend>
${hintOf(view, given)}${errorOf(view, given)}<div class="${classes.choices}${given.inline && ' inline'}">${given.options.map(
    (option, i) =>
      box(view, option, {
        type,
        name: given.name,
        id: i === 0 ? given.name : `${given.name}-${i + 1}`,
        checked: chosen(option.value),
      }),
  )}</div></fieldset>`
}

type Box = { type: 'radio' | 'checkbox'; name: string; id: string; checked: boolean; describedby?: string | undefined }

function box(view: View, option: Choice, given: Box): Html {
  const { classes } = view.theme
  const hintId = option.hint ? `${given.id}-about` : undefined
  const describedby = [given.describedby, hintId].filter(Boolean).join(' ') || undefined
  return html`<div class="${given.type === 'radio' ? classes.radio : classes.boxes}"><input${attributes({
    type: given.type,
    id: given.id,
    name: given.name,
    value: option.value,
    checked: given.checked,
    disabled: option.disabled,
    'aria-describedby': describedby,
  })}><label${attributes({ class: classes.label })} for="${given.id}">${option.sign}<span>${option.label}</span></label>${
    option.hint && html`<p class="${classes.hint}" id="${hintId}">${option.hint}</p>`
  }</div>`
}

type Checkbox = FieldBase & {
  checked?: boolean | undefined
  /** `on` unless told. */
  value?: string | undefined
}

/** One thing to agree to or not: a declaration, an option. */
export function checkbox(view: View, given: Checkbox): Html {
  const option = { value: given.value ?? 'on', label: labelText(view, given) }
  const checked = given.checked ?? false
  const drawn = box(view, option, {
    type: 'checkbox',
    name: given.name,
    id: given.name,
    checked,
    describedby: describedBy(given),
  })
  return html`<div class="${view.theme.classes.field} single${given.error && ' invalid'}">${errorOf(view, given)}${drawn}${hintOf(view, given)}</div>`
}
