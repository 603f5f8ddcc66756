import { href } from '../../../kernel/address.ts'
import {
  dateTime,
  definitionList,
  type Html,
  html,
  layout,
  pagination,
  table,
  type View,
} from '../../../platform/html/index.ts'
import type { Mail, WholeMail } from '../../../platform/mail/mail.ts'
import { paths } from '../paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** Where mails are read when no mail server is configured. */
export function messagesPage(view: View, mails: Mail[], next: string | undefined): Html {
  const t = text[view.lang].messages
  const body = html`${table(view, {
    caption: t.title,
    captionHidden: true,
    columns: [
      { key: 'subject', label: t.subject },
      { key: 'to', label: t.to },
      { key: 'at', label: t.at },
    ],
    rows: mails.map(mail => ({ subject: mail.subject, to: mail.recipient, at: dateTime(view, mail.createdAt) })),
    rowHref: (_, index) => href(paths.message, view.lang, { id: mails[index]?.id ?? 0 }),
    empty: t.empty,
  })}${pagination(view, { count: t.count(mails.length), ...(next && { next }) })}`
  return layout(view, { title: t.title, lead: t.lead, wide: true, body })
}

/** One message, as plain text with its links alive: its HTML form is not shown, so that no foreign style is let in. */
export function messagePage(view: View, mail: WholeMail): Html {
  const t = text[view.lang].messages
  const body = html`${definitionList(view, [
    { term: t.to, detail: mail.recipient },
    { term: t.at, detail: dateTime(view, mail.createdAt) },
  ])}<h2>${t.plain}</h2><div class="mail-text">${mail.text.split('\n').map(line => html`<p>${linked(line)}</p>`)}</div>`
  const crumbs = [{ href: href(paths.messages, view.lang), label: t.title }]
  return layout(view, { title: mail.subject, crumbs, body })
}

const linked = (line: string) => (/^https?:\/\/\S+$/.test(line) ? html`<a href="${line}">${line}</a>` : line)
