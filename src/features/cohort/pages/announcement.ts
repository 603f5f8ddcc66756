import { href } from '../../../kernel/address.ts'
import {
  alert,
  dateField,
  form,
  type Html,
  html,
  layout,
  linkButton,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Announcement, announcedBy, type Refusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type Scheduling = {
  edition: Edition
  current: Announcement | undefined
  readiness: { accepted: number; waiting: number; named: number }
  typed: { at: string; fr: string; en: string }
  refusal?: Refusal | undefined
}

/** Where the team decides when the cohort becomes public, and with which words. */
export function announcementPage(view: View, { edition, current, readiness, typed, refusal }: Scheduling): Html {
  const t = text[view.lang].team
  const say = (at: Date) => formatInstant(view.lang, at, view.zone)
  const out = announcedBy(current, view.now) !== undefined
  const field = refusal && fieldOf(refusal)
  const message = refusal && text[view.lang].refusals[refusal.code]
  const errorOf = (name: string) => (field === name ? message : undefined)
  const { accepted, waiting, named } = readiness
  const body = html`${message && !field && alert(view, { kind: 'error', body: message, announced: true })}
${current && alert(view, { kind: out ? 'success' : 'info', body: out ? t.out(say(current.publishAt)) : t.scheduled(say(current.publishAt)) })}
<p>${t.readiness(accepted, waiting, named)}</p>
<p>${linkButton(view, { href: href(out ? paths.cohort : paths.preview, view.lang), label: out ? t.read : t.preview, kind: 'secondary' })}</p>
${
  !out &&
  form(view, {
    action: href(paths.announcement, view.lang),
    body: html`${dateField(view, { name: 'at', withTime: true, label: t.at, hint: t.atHint(say(edition.instants.announcement)), value: typed.at, error: errorOf('at'), required: true })}
${textArea(view, { name: 'fr', label: t.messageFr, hint: t.messageHint, value: typed.fr, rows: 5, error: errorOf('fr'), required: true })}
${textArea(view, { name: 'en', label: t.messageEn, hint: t.messageHint, value: typed.en, rows: 5, error: errorOf('en'), required: true })}`,
    submit: t.schedule,
  })
}`
  const errors = field && message ? [{ field, message }] : []
  return layout(view, { title: t.title, lead: t.lead, errors, body })
}

function fieldOf(refusal: Refusal): string | undefined {
  if (refusal.code === 'message_missing') return refusal.lang
  return refusal.code === 'no_instant' || refusal.code === 'in_the_past' ? 'at' : undefined
}
