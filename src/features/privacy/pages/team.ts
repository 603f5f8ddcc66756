import { href } from '../../../kernel/address.ts'
import {
  actions,
  dateField,
  emailField,
  filters,
  form,
  type Html,
  html,
  layout,
  linkButton,
  pagination,
  radios,
  section,
  stateTag,
  table,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatShortDay } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type DataRequest, type Entered, KINDS, MOST_WORDS, type RequestRefusal, STATES, type State } from '../rules.ts'
import { stateOf } from './mine.ts'
import { text } from './words.ts'

type List = {
  edition: Edition
  today: string
  state: State | undefined
  requests: readonly DataRequest[]
  next: string | undefined
  typed: Entered
  refusal?: RequestRefusal | undefined
}

/** What people ask about their data, with their clocks; and where the team enters what came by mail. */
export function requestsPage(view: View, it: List): Html {
  const t = text[view.lang].team
  const ways = actions(view, [
    linkButton(view, { href: href(paths.retention, view.lang), label: t.retention, kind: 'secondary' }),
    linkButton(view, { href: href(paths.register, view.lang), label: t.register, kind: 'secondary' }),
  ])
  const body = html`${chips(view, it.state)}
${list(view, it)}
${pagination(view, { count: t.count(it.requests.length), next: it.next })}
${ways}
${section(view, { title: t.enterTitle, body: enterForm(view, it) })}`
  const error = errorOf(view, it.refusal)
  const errors = error ? [error] : []
  return layout(view, { title: t.title, lead: t.lead, eyebrow: it.edition.title[view.lang], wide: true, errors, body })
}

/** A refusal beside the field it is about. */
export const errorOf = (view: View, refusal: RequestRefusal | undefined) =>
  refusal && {
    field: 'field' in refusal ? refusal.field : 'kind',
    message: text[view.lang].team.wrong[refusal.code],
  }

function chips(view: View, state: State | undefined): Html {
  const { mine, team: t } = text[view.lang]
  const to = (etat: State | '') => href(paths.requests, view.lang, {}, { etat })
  const all = STATES.map(it => ({ label: mine.states[it], href: to(it), current: it === state }))
  return filters(view, {
    groups: [{ label: t.state, chips: [{ label: t.all, href: to(''), current: !state }, ...all] }],
  })
}

function list(view: View, { requests, today }: List): Html {
  const { mine, team: t } = text[view.lang]
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: (['kind', 'from', 'received', 'due', 'state'] as const).map(key => ({ key, label: t.columns[key] })),
    rows: requests.map(it => ({
      kind: mine.kinds[it.kind],
      from: it.name || it.email || t.erasedName,
      received: formatShortDay(view.lang, it.receivedAt, view.zone),
      due: dueOf(view, it, today),
      state: stateOf(view, it),
    })),
    rowHref: (_, index) => href(paths.request, view.lang, { id: requests[index]?.id ?? 0 }),
    empty: t.empty,
  })
}

/** The last day to answer, and whether it is past. */
export function dueOf(view: View, { dueOn, state }: DataRequest, today: string): Html | string {
  const day = formatDay(view.lang, dueOn)
  return state === 'open' && dueOn < today ? html`${day} ${stateTag(view, 'error', text[view.lang].team.late)}` : day
}

function enterForm(view: View, { refusal, today, typed }: List): Html {
  const { mine, team: t } = text[view.lang]
  const error = errorOf(view, refusal)
  const on = (field: string) => (error?.field === field ? error.message : undefined)
  const kinds = KINDS.map(value => ({ value, label: mine.kinds[value] }))
  const langs = (['fr', 'en'] as const).map(value => ({ value, label: t.langs[value] }))
  return form(view, {
    action: href(paths.requests, view.lang),
    body: html`${textField(view, { name: 'name', label: t.name, value: typed.name, required: true, error: on('name') })}
${emailField(view, { name: 'email', label: t.email, value: typed.email, required: true, error: on('email') })}
${radios(view, { name: 'lang', label: t.lang, options: langs, value: typed.lang, inline: true })}
${dateField(view, { name: 'receivedOn', label: t.receivedOn, hint: t.receivedHint, value: typed.receivedOn || today, required: true, error: on('receivedOn') })}
${radios(view, { name: 'kind', label: mine.kind, options: kinds, value: typed.kind })}
${textArea(view, { name: 'words', label: mine.words, value: typed.words, maxLength: MOST_WORDS, error: on('words') })}`,
    submit: t.enter,
  })
}
