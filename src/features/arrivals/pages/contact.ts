import { href } from '../../../kernel/address.ts'
import { daysBetween } from '../../../kernel/day.ts'
import {
  alert,
  checkbox,
  checkboxes,
  emptyState,
  fileField,
  form,
  type Html,
  hidden,
  html,
  layout,
  section,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Contact, type Entry, isSettled } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { aboutEntry, nameIn, todayIn } from './entries.ts'
import { factsOf, itemForm, type TypedItem } from './item.ts'
import { type Refusal, refusalIn } from './refusal.ts'

const text = { fr, en }

type Part = {
  edition: Edition
  contact: Contact
  token: string
  title: string
  arrivesOn: string
  expiresAt: Date
  /** What is asked of this contact now, and nothing else. */
  entries: Entry[]
  refusal?: Refusal | undefined
}

/** A contact's own part of an arrival: what is asked, by when, boxes to tick. Nothing else of the programme is here. */
export function contactPage(view: View, given: Part): Html {
  const { contact: t } = text[view.lang]
  const { contact, edition, entries, refusal } = given
  const open = entries.filter(it => !isSettled(it))
  const settled = entries.filter(isSettled)
  const empty =
    entries.length === 0
      ? emptyState(view, { title: t.nothing, body: t.nothingBody })
      : open.length === 0 && alert(view, { kind: 'success', body: t.allDone })
  const past = html`<ul>${settled.map(it => html`<li>${nameIn(view, edition, it)}<br>${aboutEntry(view, { edition, entry: it, own: true, more: link(view, given, it) })}</li>`)}</ul>`
  const body = html`<p>${t.hello(contact.name)}</p>
${refusal && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
${empty}${open.length > 0 && toTick(view, given, open)}
${settled.length > 0 && section(view, { title: t.settled, body: past })}
${foot(view, given)}`
  return partLayout(view, given, body)
}

type Signing = {
  version: number
  name: string
  refusal?: 'name_missing' | 'not_confirmed' | 'file' | 'other' | undefined
}
type OneItem = Part & { entry: Entry; typed?: TypedItem | undefined; toSign?: Signing | undefined }

/** One item of a contact's part; where it asks for a signed contract, the contract. */
export function contactItemPage(view: View, given: OneItem): Html {
  const { contact: t } = text[view.lang]
  const { edition, entry, refusal, toSign, token, typed } = given
  const action = href(paths.contact, view.lang, { token })
  const body = html`<h2>${entry.item.name[view.lang]}</h2>
${refusal && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
${factsOf(view, edition, entry)}
${toSign && contractOf(view, given, toSign)}
${itemForm(view, { action, entry, typed, kept: { point: entry.key } })}
<p><a href="${action}">${t.back}</a></p>`
  return partLayout(view, given, body)
}

function contractOf(view: View, { entry, token }: OneItem, { name, refusal, version }: Signing): Html {
  const { contact: t } = text[view.lang]
  const address = href(paths.contract, view.lang, { token, key: entry.key })
  const fields = html`${hidden('version', version)}
${fileField(view, { name: 'document', label: t.contractFile, accept: 'application/pdf' })}
${textField(view, { name: 'name', label: t.contractName, value: name, autocomplete: 'off' })}
${checkbox(view, { name: 'confirmed', label: t.contractConfirm })}`
  const body = html`<p>${t.contractLead}</p>
${refusal && alert(view, { kind: 'error', body: t.contractRefusals[refusal], announced: true })}
<p><a href="${address}" download>${t.contractRead}</a></p>
${form(view, { action: address, multipart: true, body: fields, submit: t.contractSend })}`
  return section(view, { title: t.contractTitle, body })
}

/** A link that has ended, or too many requests. */
export function closedPage(view: View, why: 'closed' | 'tooMany'): Html {
  const { contact: t } = text[view.lang]
  const title = why === 'closed' ? t.closedTitle : t.tooManyTitle
  return layout(view, { title, body: html`<p>${t[why]}</p>` })
}

function partLayout(view: View, { arrivesOn, contact, title }: Part, body: Html): Html {
  const { contact: t, words } = text[view.lang]
  const when = `${words.arrival(daysBetween(todayIn(view), arrivesOn))}, ${words.arrivesOn(formatDay(view.lang, arrivesOn))}.`
  const lead = `${when} ${t.lead(words.owners[contact.function], title)}`
  return layout(view, { title: t.title, eyebrow: title, lead, body })
}

function toTick(view: View, given: Part, open: Entry[]): Html {
  const { challenge: words, contact: t } = text[view.lang]
  const boxes = checkboxes(view, {
    name: 'key',
    label: t.toDo,
    options: open.map(entry => ({
      value: entry.key,
      label: nameIn(view, given.edition, entry),
      hint: html`${aboutEntry(view, { edition: given.edition, entry, own: true, more: link(view, given, entry) })}${entry.item.hint && html`<br>${entry.item.hint[view.lang]}`}`,
    })),
  })
  return form(view, {
    action: href(paths.contact, view.lang, { token: given.token }),
    body: boxes,
    submit: words.markDone,
  })
}

function link(view: View, { token }: Part, { item, key }: Entry): Html {
  const to = href(paths.contact, view.lang, { token }, { point: key })
  return html`<a href="${to}">${text[view.lang].contact.detail}<span class="${view.theme.classes.hidden}"> (${item.name[view.lang]})</span></a>`
}

function foot(view: View, { edition, expiresAt }: Part): Html {
  const { contact: t } = text[view.lang]
  return html`<p>${t.question(edition.dataProtection.email)} ${t.until(formatInstant(view.lang, expiresAt, view.zone))}</p>`
}
