import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  definitionList,
  form,
  type Html,
  hidden,
  html,
  layout,
  letterText,
  type View,
} from '../../../platform/html/index.ts'
import type { NewMail } from '../../../platform/mail/mail.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type CancelRefusal, nameOf, type SeatType } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { reasonForm } from './reason-form.ts'
import { refusalIn } from './refusal.ts'
import { seatHref } from './seats.ts'

const text = { fr, en }

type Preview = { edition: Edition; seat: SeatType; typed: { code: string; reason: string }; mail: NewMail }

/** The letter exactly as it will leave, before somebody says that it may. */
export function previewPage(view: View, { edition, seat, typed, mail }: Preview): Html {
  const t = text[view.lang].team
  const { title, seat: profile } = nameOf(edition, view.lang, seat)
  const at = seatHref(view, edition, seat)
  const body = html`${definitionList(view, [
    { term: t.to, detail: mail.recipient },
    { term: t.subject, detail: mail.subject },
    { term: t.reason, detail: typed.reason },
  ])}${letterText(mail)}
${form(view, {
  action: at,
  body: html`${hidden('code', typed.code)}${hidden('reason', typed.reason)}`,
  submit: actions(view, [
    button(view, { label: t.send, name: 'step', value: 'send' }),
    button(view, { label: t.change, name: 'step', value: 'change', kind: 'secondary' }),
  ]),
})}`
  const crumbs = [
    { href: href(paths.seats, view.lang), label: t.seatsTitle },
    { href: at, label: t.seatTitle(title, profile) },
  ]
  return layout(view, { title: t.previewTitle, crumbs, body })
}

type Cancelling = {
  edition: Edition
  offer: SeatType & { id: number; name: string }
  reason: string
  refusal?: CancelRefusal | undefined
}

/** Taking an offer back is a page of its own: what it does, and why it is done. */
export function cancellationPage(view: View, { edition, offer, reason, refusal }: Cancelling): Html {
  const t = text[view.lang].team
  const error = refusal?.code === 'reason_missing' ? refusalIn(view, refusal) : undefined
  const back = seatHref(view, edition, offer)
  const body = html`${refusal && !error && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
<p>${t.takeBackBody}</p>
${reasonForm(view, {
  action: href(paths.cancellation, view.lang, { id: offer.id }),
  label: t.why,
  hint: t.reasonHint,
  value: reason,
  error,
  required: true,
  confirm: t.takeBack,
  back: { href: back, label: t.seatsTitle },
})}`
  const { title } = nameOf(edition, view.lang, offer)
  return layout(view, {
    title: t.takeBackTitle,
    lead: t.takeBackLead(offer.name, title),
    crumbs: [{ href: href(paths.seats, view.lang), label: t.seatsTitle }],
    errors: error ? [{ field: 'reason', message: error }] : [],
    body,
  })
}
