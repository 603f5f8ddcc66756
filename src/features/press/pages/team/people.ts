import { href } from '../../../../kernel/address.ts'
import {
  emailField,
  filters,
  form,
  type Html,
  html,
  layout,
  linkButton,
  pagination,
  postButton,
  radios,
  section,
  stateTag,
  table,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { formatShortDay } from '../../../../platform/i18n/index.ts'
import { paths as contact } from '../../../contact/paths.ts'
import type { Edition } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import type { PressRequest, Recipient, RecipientRefusal, RecipientTyped } from '../../rules.ts'
import { text } from '../words.ts'

type RecipientsPage = {
  edition: Edition
  recipients: readonly Recipient[]
  typed: RecipientTyped
  refusal?: RecipientRefusal | undefined
}

const USUAL_MONTHS = 6

/** The journalists who receive releases under embargo. */
export function recipientsPage(view: View, { edition, recipients, refusal, typed }: RecipientsPage): Html {
  const { team } = text[view.lang]
  const { recipients: t } = team
  const rows = recipients.map(it => ({
    ...{ name: it.name, outlet: it.outlet, email: it.email, lang: t.langs[it.lang] },
    action: postButton(view, {
      action: href(paths.removal, view.lang, { id: it.id }),
      ...{ label: t.remove, kind: 'quiet', about: it.name },
    }),
  }))
  const body = html`${table(view, { caption: t.count(rows.length), columns: columnsOf(t.columns), rows, empty: t.empty })}
<p class="${view.theme.classes.hint}">${t.kept(edition.press.keptMonths ?? USUAL_MONTHS)}</p>
${section(view, { title: t.add, body: recipientForm(view, typed, refusal) })}`
  const crumbs = [{ href: href(paths.list, view.lang), label: team.title }]
  const errors = refusal ? [{ field: refusal.field, message: t.wrong[refusal.code] ?? '' }] : []
  return layout(view, { title: t.title, lead: t.lead, crumbs, errors, wide: true, body })
}

const columnsOf = (names: Record<string, string>) => Object.entries(names).map(([key, label]) => ({ key, label }))

function recipientForm(view: View, typed: RecipientTyped, refusal: RecipientRefusal | undefined): Html {
  const { recipients: t } = text[view.lang].team
  const about = (name: 'email' | 'name' | 'outlet') => ({
    ...{ name, label: t.columns[name], value: typed[name], width: 'medium' as const, required: true },
    error: refusal?.field === name ? t.wrong[refusal.code] : undefined,
  })
  const options = (['fr', 'en'] as const).map(value => ({ value, label: t.langs[value] }))
  return form(view, {
    action: href(paths.recipients, view.lang),
    body: html`${textField(view, about('name'))}${textField(view, about('outlet'))}
${emailField(view, { ...about('email'), autocomplete: 'off' })}
${radios(view, { name: 'lang', label: t.lang, options, value: typed.lang, inline: true })}`,
    submit: t.add,
  })
}

type RequestsPage = {
  edition: Edition
  requests: readonly PressRequest[]
  accredited: ReadonlySet<string>
  state: PressRequest['state'] | undefined
  next: string | undefined
}

const SIGNS = { open: 'warning', waiting: 'waiting', closed: 'success' } as const

/** What journalists asked; each leads to its conversation. */
export function requestsPage(view: View, it: RequestsPage): Html {
  const { request, team } = text[view.lang]
  const { requests: t } = team
  const body = html`${states(view, it)}
${table(view, {
  caption: t.title,
  captionHidden: true,
  columns: columnsOf(t.columns),
  rows: it.requests.map(one => ({
    subject: request.kinds[one.kind],
    who: `${one.name}, ${one.outlet}`,
    state: stateTag(view, SIGNS[one.state], t.states[one.state]),
    when: formatShortDay(view.lang, one.askedAt, view.zone),
    action: accrediting(view, it, one),
  })),
  rowHref: (_row, index) => href(contact.teamThread, view.lang, { id: it.requests[index]?.threadId ?? 0 }),
  empty: t.empty,
})}
${pagination(view, { count: t.count(it.requests.length), next: it.next })}`
  const crumbs = [{ href: href(paths.list, view.lang), label: team.title }]
  return layout(view, { title: t.title, lead: t.lead, crumbs, wide: true, body })
}

function states(view: View, { state }: RequestsPage): Html {
  const { requests: t } = text[view.lang].team
  const to = (etat: string) => href(paths.requests, view.lang, {}, { etat })
  const chips = (['open', 'waiting', 'closed'] as const).map(it => ({
    ...{ label: t.states[it], href: to(it), current: it === state },
  }))
  return filters(view, {
    groups: [{ label: t.state, chips: [{ label: t.all, href: to(''), current: !state }, ...chips] }],
  })
}

function accrediting(view: View, { accredited }: RequestsPage, it: PressRequest): Html | string {
  const { requests: t } = text[view.lang].team
  if (it.kind === 'interview' || it.kind === 'other') return interviewing(view, it)
  if (it.kind !== 'accreditation') return ''
  if (accredited.has(it.email.toLowerCase())) return t.accredited
  const action = href(paths.accrediting, view.lang, { id: it.id })
  return postButton(view, { action, label: t.accredit, kind: 'secondary', about: it.name })
}

const interviewing = (view: View, { id, name }: PressRequest): Html =>
  linkButton(view, {
    href: href(paths.interviewing, view.lang, { id }),
    label: html`${text[view.lang].interviews.ask.link}<span class="${view.theme.classes.hidden}"> (${name})</span>`,
    kind: 'secondary',
  })
