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
  linkButton,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type AnswerRefusal, nameOf, type OwnOffer } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { facts } from './mine.ts'
import { reasonForm } from './reason-form.ts'
import { refusalIn } from './refusal.ts'

const text = { fr, en }

type Deciding = { edition: Edition; offer: OwnOffer }

const mine = (view: View) => ({ href: href(paths.mine, view.lang), label: text[view.lang].mine.back })

const back = (view: View): Html => linkButton(view, { ...mine(view), kind: 'secondary' })

const crumbs = (view: View) => [{ href: href(paths.mine, view.lang), label: text[view.lang].mine.title }]

/** Accepting, in so many words, with everything that is accepted in sight. */
export function acceptancePage(view: View, { edition, offer }: Deciding): Html {
  const t = text[view.lang].mine
  const body = html`${definitionList(view, [
    ...facts(view, edition, offer),
    { term: text[view.lang].letters.fact.answerBy, detail: formatInstant(view.lang, offer.answerBy, view.zone) },
  ])}<p>${t.acceptBody}</p>
${form(view, {
  action: href(paths.acceptance, view.lang),
  body: hidden('offer', offer.id),
  submit: actions(view, [button(view, { label: t.acceptConfirm }), back(view)]),
})}`
  const lead = t.acceptLead(nameOf(edition, view.lang, offer))
  return layout(view, { title: t.acceptTitle, lead, crumbs: crumbs(view), body })
}

/** Declining, with a reason for whoever wishes to give one. */
export function declinePage(view: View, { edition, offer }: Deciding): Html {
  const t = text[view.lang].mine
  const body = html`<p>${t.declineBody}</p>
${reasonForm(view, {
  action: href(paths.decline, view.lang),
  label: t.declineReason,
  hint: t.declineReasonHint,
  required: false,
  kept: { offer: offer.id },
  confirm: t.declineConfirm,
  back: mine(view),
})}`
  const lead = t.declineLead(nameOf(edition, view.lang, offer))
  return layout(view, { title: t.declineTitle, lead, crumbs: crumbs(view), body })
}

/** The answer could not be taken: why, and what to do. */
export function answerRefusedPage(view: View, refusal: AnswerRefusal): Html {
  const t = text[view.lang].mine
  const body = html`${alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}<p>${back(view)}</p>`
  return layout(view, { title: t.title, body })
}
