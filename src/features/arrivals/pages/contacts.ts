import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  emailField,
  emptyState,
  form,
  type Html,
  html,
  postButton,
  radios,
  section,
  selectField,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { type Contact, FUNCTIONS } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { type About, arrivalLayout } from './checklist.ts'
import { type Refusal, refusalIn } from './refusal.ts'

const text = { fr, en }

type Linked = Contact & { linkUntil: Date | null }
export type TypedContact = { function?: string | undefined; name: string; email: string; phone: string; lang: string }
type Given = About & { contacts: Linked[]; typed: TypedContact; refusal?: Refusal }

/** Who does their part inside the host, their link, and how to add somebody. */
export function contactsPage(view: View, given: Given): Html {
  const { challenge: challengeText, contact: t } = text[view.lang]
  const { challenge, contacts, refusal } = given
  const list = contacts.length > 0 ? listOfContacts(view, given) : emptyState(view, { title: t.none })
  const body = html`<h2>${t.listTitle}</h2>
${refusal && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
<p>${t.listLead}</p>${list}
${section(view, { title: t.add, body: addForm(view, given) })}
<p><a href="${href(paths.checklist, view.lang, { slug: challenge.slug })}">${challengeText.back}</a></p>`
  return arrivalLayout(view, { ...given, lead: '', body })
}

function listOfContacts(view: View, { challenge, contacts }: Given): Html {
  const { words } = text[view.lang]
  const people = contacts.map(
    it => html`<li><strong>${it.name}</strong>, ${words.owners[it.function]}<br>
<a href="mailto:${it.email}">${it.email}</a>${it.phone && html`, ${it.phone}`}<br>${linkState(view, it)}
${gestures(view, challenge.slug, it)}</li>`,
  )
  return html`<ul>${people}</ul>`
}

function linkState(view: View, { linkUntil }: Linked): string {
  const { contact: t } = text[view.lang]
  return linkUntil && linkUntil > view.now ? t.linkUntil(formatShortDay(view.lang, linkUntil, view.zone)) : t.linkNone
}

function gestures(view: View, slug: string, { id, name }: Linked): Html {
  const { contact: t } = text[view.lang]
  const about = t.about(name)
  return actions(view, [
    postButton(view, { action: href(paths.link, view.lang, { slug, id }), label: t.send, kind: 'secondary', about }),
    postButton(view, { action: href(paths.end, view.lang, { slug, id }), label: t.end, kind: 'quiet', about }),
  ])
}

function addForm(view: View, { challenge, typed }: Given): Html {
  const { contact: t, words } = text[view.lang]
  const functions = FUNCTIONS.map(value => ({ value, label: words.owners[value] }))
  const langs = (['fr', 'en'] as const).map(value => ({ value, label: t.langs[value] }))
  const body = html`${selectField(view, { name: 'function', label: t.function, value: typed.function, options: functions, prompt: '' })}
${textField(view, { name: 'name', label: t.name, value: typed.name, autocomplete: 'off' })}
${emailField(view, { name: 'email', label: t.email, value: typed.email, autocomplete: 'off' })}
${textField(view, { name: 'phone', label: t.phone, value: typed.phone, type: 'tel', autocomplete: 'off', width: 'medium', required: false })}
${radios(view, { name: 'lang', label: t.lang, value: typed.lang, options: langs, inline: true })}`
  return form(view, { action: href(paths.contacts, view.lang, { slug: challenge.slug }), body, submit: t.addAndSend })
}
