import { attributes, type Html, html, type Text } from './html.ts'
import { icon } from './icons.ts'
import type { NoticeKind, View } from './view.ts'

type Alert = {
  kind: NoticeKind
  title?: string | undefined
  body: Text
  /** Read out by screen readers as it appears: for the answer to what the person just did. */
  announced?: boolean | undefined
}

/** A message in the page. Its kind is said by a word and a sign, never by colour alone. */
export function alert(view: View, { kind, title, body, announced }: Alert): Html {
  const role = announced ? (kind === 'error' ? 'alert' : 'status') : undefined
  const { classes } = view.theme
  return html`<div class="${alertClass(view, kind)}"${attributes({ role })}>${icon(kind)}<div>
<p class="${classes.alertTitle}${!title && ` ${classes.hidden}`}">${title ?? view.text.alerts[kind]}</p>
${typeof body === 'object' ? body : html`<p>${body}</p>`}</div></div>`
}

const alertClass = (view: View, kind: NoticeKind): string =>
  ({
    success: view.theme.classes.alertSuccess,
    info: view.theme.classes.alertInfo,
    warning: view.theme.classes.alertWarning,
    error: view.theme.classes.alertError,
  })[kind]

/** What will be here and when, with the next thing to do if there is one. */
export function emptyState(
  view: View,
  given: { title: string; body?: Text | undefined; action?: Html | undefined },
): Html {
  return html`<div class="${view.theme.classes.empty}"><p class="empty-title">${given.title}</p>
${given.body && html`<p>${given.body}</p>`}${given.action}</div>`
}

/** Something said by a person, and by whom. */
export function quote(view: View, given: { body: Text; source?: Text | undefined }): Html {
  return html`<figure class="${view.theme.classes.quote}"><blockquote>${given.body}</blockquote>${
    given.source && html`<figcaption>${given.source}</figcaption>`
  }</figure>`
}

/** Text that opens on demand. */
export function details(view: View, given: { summary: Text; body: Text; open?: boolean | undefined }): Html {
  return html`<details class="${view.theme.classes.details}"${attributes({ open: given.open })}><summary>${given.summary}</summary>
<div>${given.body}</div></details>`
}

/** A letter as plain text, its links alive: its HTML form is not shown, so that no foreign style is let in. */
export const letterText = ({ text }: { text: string }): Html =>
  html`<div class="mail-text">${text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => html`<p>${/^https?:\/\/\S+$/.test(line) ? html`<a href="${line}">${line}</a>` : line}</p>`)}</div>`
