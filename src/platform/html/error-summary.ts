import { type Html, html } from './html.ts'
import type { View } from './view.ts'

/** What is wrong with one field: its `name` (also its id) and what to do about it. */
export type FieldError = { field: string; message: string }

/** The list of what to take up again, on top of a form, each line leading to its field. Takes the focus when it appears. */
export function errorSummary(view: View, errors: readonly FieldError[]): Html {
  if (errors.length === 0) return html``
  return html`<div class="${view.theme.classes.errorSummary}" role="alert" tabindex="-1" data-focus aria-labelledby="error-summary">
<h2 id="error-summary">${view.text.errorSummary(errors.length)}</h2>
<ul>${errors.map(error => html`<li><a href="#${error.field}">${error.message}</a></li>`)}</ul>
</div>`
}

/** The message for one field, to give to its component. */
export const errorFor = (errors: readonly FieldError[] | undefined, field: string): string | undefined =>
  errors?.find(error => error.field === field)?.message
