import { href } from '../../../kernel/address.ts'
import {
  dateField,
  form,
  type Html,
  html,
  layout,
  numberField,
  pagination,
  paragraphs,
  radios,
  section,
  selectField,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import type { Challenge } from '../../edition/rules.ts'
import { paths as weeks } from '../../weeks/paths.ts'
import type { UnmetNeed } from '../../weeks/rules.ts'
import { paths } from '../paths.ts'
import type { Coached, Contact, ContactField, Eligible, NameRefusal, Referent, TypedContact } from '../rules.ts'
import { day, text } from './words.ts'

export type ChallengePage = {
  edition: Coached
  challenge: Challenge
  contacts: readonly Contact[]
  older: string | undefined
  needs: readonly UnmetNeed[]
  /** The mood of the team as drawn for its referent, and for nobody else. */
  mood: Html | undefined
  history: readonly Referent[]
  /** Those whom the reader may name; nobody when they are not of the team. */
  eligible: readonly Eligible[]
  today: string
  typed: TypedContact
  problems: readonly { field: ContactField }[]
  refusal: NameRefusal | undefined
}

/** One challenge as its referent follows it: a contact noted in a minute, then needs, mood, and all that was done. */
export function challengePage(view: View, page: ChallengePage): Html {
  const t = text[view.lang].challenge
  const { challenge, problems, refusal } = page
  const mood = page.mood ?? html`<p>${t.moodHidden}</p>`
  const body = html`${section(view, { title: t.log, intro: t.logHint, body: contactForm(view, page) })}
${section(view, { title: t.contacts, body: contactList(view, page) })}
${section(view, { title: t.needs, more: { href: href(weeks.all, view.lang, {}, { defi: challenge.slug }), label: t.readWeeks }, body: needList(view, page) })}
${section(view, { title: t.mood, body: mood })}
${section(view, { title: t.referent, body: inCharge(view, page) })}`
  const errors = [
    ...problems.map(({ field }) => ({ field, message: t.problems[field] })),
    ...(refusal ? [{ field: 'person', message: t.refusals[refusal.code] }] : []),
  ]
  const crumbs = [{ href: href(paths.portfolio, view.lang), label: text[view.lang].portfolio.title }]
  return layout(view, { title: challenge.title, crumbs, errors, body })
}

function contactForm(view: View, { challenge, edition, problems, today, typed }: ChallengePage): Html {
  const t = text[view.lang].challenge
  const errorOf = (field: ContactField) => (problems.some(it => it.field === field) ? t.problems[field] : undefined)
  const field = (name: ContactField) => ({ name, label: t[name], value: typed[name], error: errorOf(name) })
  const options = edition.coaching.kinds.map(({ code, name }) => ({ value: code, label: name[view.lang] }))
  return form(view, {
    action: href(paths.contacts, view.lang, { slug: challenge.slug }),
    body: html`${radios(view, { ...field('kind'), options, inline: true, required: true })}
${dateField(view, { ...field('heldOn'), max: today, required: true })}
${numberField(view, { ...field('minutes'), min: 1, max: 1440, unit: t.minutesUnit, required: true })}
${textField(view, { ...field('withWhom'), maxLength: 120, required: true })}
${textArea(view, { ...field('words'), rows: 4, maxLength: 1000, required: true })}
${dateField(view, { ...field('nextOn'), required: false })}`,
    submit: t.save,
  })
}

function contactList(view: View, { contacts, edition, older }: ChallengePage): Html {
  const t = text[view.lang].challenge
  const next = contacts[0]?.nextOn
  if (contacts.length === 0) return html`<p>${t.noContact}</p>`
  const items = contacts.map(it => {
    const kind = edition.coaching.kinds.find(({ code }) => code === it.kind)?.name[view.lang] ?? it.kind
    const facts = [t.with(it.withWhom), t.lasted(it.minutes), t.by(it.by)].join(', ')
    return html`<li><p><strong>${day(view, it.heldOn)}, ${kind.toLowerCase()}</strong> <span class="${view.theme.classes.mark}">${facts}</span></p>${paragraphs(it.words)}</li>`
  })
  return html`${next && html`<p>${t.next(day(view, next))}</p>`}<ul class="contacts">${items}</ul>
${older && pagination(view, { count: t.older, next: older })}`
}

function needList(view: View, { needs }: ChallengePage): Html {
  const t = text[view.lang].challenge
  if (needs.length === 0) return html`<p>${t.noNeed}</p>`
  return html`<ul>${needs.map(({ monday, words }) => html`<li>${words}<br><span class="${view.theme.classes.mark}">${t.since(day(view, monday))}</span></li>`)}</ul>`
}

function inCharge(view: View, { challenge, eligible, history, refusal }: ChallengePage): Html {
  const t = text[view.lang].challenge
  const past = history.map(
    ({ endedAt, name, since }) =>
      html`<li><strong>${name}</strong>, ${endedAt ? t.fromTo(day(view, since), day(view, endedAt)) : t.from(day(view, since))}</li>`,
  )
  const options = eligible.map(it => ({ value: String(it.personId), label: it.name }))
  return html`${history.length > 0 ? html`<h3>${t.history}</h3><ul>${past}</ul>` : html`<p>${t.nobody}</p>`}
${
  eligible.length > 0 &&
  form(view, {
    action: href(paths.referent, view.lang, { slug: challenge.slug }),
    body: selectField(view, {
      ...{ name: 'person', label: t.person, prompt: t.choose, options, required: true },
      error: refusal && t.refusals[refusal.code],
    }),
    submit: t.name,
  })
}`
}
