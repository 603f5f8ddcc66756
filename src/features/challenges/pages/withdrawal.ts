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
  linkButton,
  quote,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import type { NewMail } from '../../../platform/mail/index.ts'
import type { EditionData } from '../../edition/rules.ts'
import { beyond, paths } from '../paths.ts'
import { type Followed, type WithdrawalRefusal, withdrawalBatch } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Shown = { edition: Pick<EditionData, 'labels'>; challenge: Followed }
type Asking = Shown & { reason: string; refusal?: WithdrawalRefusal | undefined }

const crumbs = (view: View, { edition }: Shown) => [
  { href: href(paths.team, view.lang), label: text[view.lang].title(edition.labels.challenge[view.lang]) },
]

const back = (view: View, { edition }: Shown) => ({
  href: href(paths.team, view.lang),
  label: text[view.lang].following.back(edition.labels.challenge[view.lang]),
})

/** Withdrawing a challenge is a page of its own: what it does, and why it is done. */
export function withdrawalPage(view: View, asking: Asking): Html {
  const t = text[view.lang].following
  const { challenge, reason, refusal } = asking
  const said = refusal && t.refusals[refusal.code]
  const error = refusal?.code === 'reason_missing' ? said : undefined
  const body = html`${said && !error && alert(view, { kind: 'error', body: said, announced: true })}
<p>${t.means}</p>
${form(view, {
  action: href(paths.withdrawal, view.lang, { slug: challenge.slug }),
  body: textArea(view, {
    name: 'reason',
    label: t.reason,
    hint: t.reasonHint,
    value: reason,
    rows: 4,
    error,
    required: true,
  }),
  submit: actions(view, [
    button(view, { label: t.preview, name: 'step', value: 'preview' }),
    linkButton(view, { ...back(view, asking), kind: 'secondary' }),
  ]),
})}`
  const errors = error ? [{ field: 'reason', message: error }] : []
  return layout(view, { title: t.withdrawTitle(challenge.title), crumbs: crumbs(view, asking), errors, body })
}

type Preview = Shown & { reason: string; letters: readonly { mail: NewMail; people: number }[] }

/** Every letter that would be drafted, before somebody says that the challenge is withdrawn. */
export function previewPage(view: View, preview: Preview): Html {
  const t = text[view.lang].following
  const { challenge, letters, reason } = preview
  const body = html`${letters.length === 0 && html`<p>${t.nobody}</p>`}
${letters.map(
  ({ mail, people }) => html`<section><h2>${t.letters(people)}</h2>
${definitionList(view, [
  { term: t.toOneOf, detail: mail.recipient },
  { term: t.subject, detail: mail.subject },
])}${letterText(mail)}</section>`,
)}
${form(view, {
  action: href(paths.withdrawal, view.lang, { slug: challenge.slug }),
  body: hidden('reason', reason),
  submit: actions(view, [
    button(view, { label: t.confirm, name: 'step', value: 'withdraw', kind: 'danger' }),
    button(view, { label: t.change, name: 'step', value: 'change', kind: 'secondary' }),
  ]),
})}`
  return layout(view, { title: t.previewTitle, lead: t.previewLead, crumbs: crumbs(view, preview), body })
}

/** A challenge that is withdrawn: since when, why, and where its letters are. */
export function withdrawnPage(view: View, shown: Shown & { withdrawnAt: Date }): Html {
  const t = text[view.lang].following
  const { id, letters, reason, title } = shown.challenge
  const address = href(beyond.letters, view.lang, { batch: withdrawalBatch(id) })
  const body = html`<p>${t.withdrawnOn(formatDay(view.lang, shown.withdrawnAt, view.zone))}</p>
${reason ? quote(view, { body: reason }) : html`<p>${t.closed}</p>`}
${actions(view, [letters > 0 && linkButton(view, { href: address, label: t.readLetters }), linkButton(view, { ...back(view, shown), kind: 'secondary' })])}`
  return layout(view, { title: t.withdrawnTitle(title), crumbs: crumbs(view, shown), body })
}
