import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  dateTime,
  definitionList,
  type Html,
  html,
  layout,
  letterText,
  postButton,
  type View,
} from '../../../platform/html/index.ts'
import type { WholeMail } from '../../../platform/mail/mail.ts'
import { paths } from '../paths.ts'
import type { BatchRefusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { batchName, type Challenges } from './batch-name.ts'
import { elsewhere } from './outbox.ts'
import { refusalIn } from './refusal.ts'

const text = { fr, en }

type MailPage = {
  edition: Challenges
  mail: WholeMail
  previous: number | undefined
  next: number | undefined
  /** Decided on another page. */
  held: 'results' | 'summons' | undefined
  refusal?: BatchRefusal | undefined
}

/** One mail as it left or will leave, with the ones around it. */
export function mailPage(view: View, { edition, mail, previous, next, held, refusal }: MailPage): Html {
  const t = text[view.lang].outbox
  const waiting = mail.state === 'draft' || mail.state === 'failed'
  const body = html`${refusal && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
${definitionList(view, [
  { term: t.to, detail: mail.recipient },
  { term: t.state, detail: t.states[mail.state] },
  { term: t.at, detail: dateTime(view, mail.createdAt) },
  ...(mail.error ? [{ term: t.error, detail: mail.error }] : []),
])}<h2>${t.text}</h2>${letterText(mail)}
${held && alert(view, { kind: 'info', body: elsewhere(view, held) })}
${waiting && !held && decisions(view, mail.id)}
${around(view, previous, next)}`
  const crumbs = [
    { href: href(paths.outbox, view.lang), label: t.title },
    ...(mail.batch
      ? [{ href: href(paths.batch, view.lang, { batch: mail.batch }), label: batchName(view, edition, mail.batch) }]
      : []),
  ]
  return layout(view, { title: mail.subject, crumbs, body })
}

function decisions(view: View, id: number): Html {
  const t = text[view.lang].outbox
  return actions(view, [
    postButton(view, { action: href(paths.mailApproval, view.lang, { id }), label: t.approve }),
    postButton(view, { action: href(paths.mailCancellation, view.lang, { id }), label: t.cancel, kind: 'secondary' }),
  ])
}

function around(view: View, previous: number | undefined, next: number | undefined): Html {
  const t = text[view.lang].outbox
  const link = (id: number, rel: 'prev' | 'next', label: string) =>
    html`<li><a rel="${rel}" href="${href(paths.mail, view.lang, { id })}">${label}</a></li>`
  if (previous === undefined && next === undefined) return html``
  return html`<nav aria-label="${t.around}"><ul class="neighbours">${previous && link(previous, 'prev', t.previous)}${
    next && link(next, 'next', t.next)
  }</ul></nav>`
}
