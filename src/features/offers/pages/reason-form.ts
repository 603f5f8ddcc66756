import {
  actions,
  button,
  form,
  type Html,
  hidden,
  html,
  linkButton,
  textArea,
  type View,
} from '../../../platform/html/index.ts'

type Asking = {
  action: string
  label: string
  hint: string
  value?: string
  error?: string | undefined
  required: boolean
  /** What the page is about, sent along. */
  kept?: Record<string, string | number>
  /** The button that does it, and the way back. */
  confirm: string
  back: { href: string; label: string }
}

/** A decision that takes something away: why, then the button that does it. */
export function reasonForm(view: View, { action, back, confirm, kept = {}, ...asked }: Asking): Html {
  return form(view, {
    action,
    body: html`${Object.entries(kept).map(([name, value]) => hidden(name, value))}${textArea(view, { name: 'reason', rows: 4, ...asked })}`,
    submit: actions(view, [
      button(view, { label: confirm, kind: 'danger' }),
      linkButton(view, { ...back, kind: 'secondary' }),
    ]),
  })
}
