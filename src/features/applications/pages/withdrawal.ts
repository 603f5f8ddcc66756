import { href } from '../../../kernel/address.ts'
import {
  actions,
  button,
  form,
  type Html,
  html,
  layout,
  linkButton,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { isOpen } from '../../calls/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { closing, text } from './words.ts'

/** Asks for a confirmation, on a page of its own, and says whether it can be taken back. */
export function withdrawalPage(view: View, edition: Edition): Html {
  const t = text[view.lang]
  const mine = href(paths.mine, view.lang)
  const then = isOpen(edition, view.now) ? t.withdrawOpen(closing(view, edition)) : t.withdrawClosed
  const reason = { name: 'reason', label: t.withdrawReason, hint: t.withdrawReasonHint, required: false, rows: 3 }
  const body = form(view, {
    action: href(paths.withdrawal, view.lang),
    body: html`<p>${then}</p>${textArea(view, { ...reason, maxLength: 1000 })}`,
    submit: actions(view, [
      button(view, { label: t.withdraw, kind: 'danger' }),
      linkButton(view, { href: mine, label: t.withdrawKeep, kind: 'secondary' }),
    ]),
  })
  return layout(view, { title: t.withdrawTitle, crumbs: [{ href: mine, label: t.mine }], lead: t.withdrawLead, body })
}
