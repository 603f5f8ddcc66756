import { href } from '../../../kernel/address.ts'
import {
  actions,
  form,
  type Html,
  html,
  layout,
  linkButton,
  paragraphs,
  postButton,
  radios,
  section,
  stateTag,
  table,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatShortDay } from '../../../platform/i18n/index.ts'
import { PURPOSES } from '../../../platform/personal/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Asked, type DataRequest, type Hold, KINDS, MOST_WORDS, type RequestRefusal, USUAL } from '../rules.ts'
import { text } from './words.ts'

export type Mine = {
  edition: Edition
  counts: readonly { purpose: string; rows: number }[]
  held: readonly Hold[]
  requests: readonly DataRequest[]
  typed: Asked
  refusal?: RequestRefusal | undefined
  /** Whether they are asked who they are. */
  invited: boolean
}

/** What somebody may see, take away and ask about their own data. */
export function minePage(view: View, it: Mine): Html {
  const t = text[view.lang].mine
  const error = it.refusal && wordsOf(view, it.refusal)
  const copy = actions(view, [
    linkButton(view, { href: href(paths.json, view.lang), label: t.json, kind: 'secondary', download: true }),
    linkButton(view, { href: href(paths.pdf, view.lang), label: t.pdf, kind: 'secondary', download: true }),
  ])
  const invitation = html`<p>${t.demographics.invite}</p><p>${linkButton(view, { href: href(paths.demographics, view.lang), label: t.demographics.open, kind: 'secondary' })}</p>`
  const body = html`${section(view, { title: t.kept, body: kept(view, it) })}
${section(view, { title: t.copyTitle, body: html`<p>${t.copyLead}</p>${copy}` })}
${section(view, { title: t.holdsTitle, body: holds(view, it.held) })}
${section(view, { title: t.requests, body: requests(view, it.requests) })}
${section(view, { title: t.askTitle, body: askForm(view, it, error) })}
${it.invited && section(view, { title: t.demographics.title, body: invitation })}`
  const errors = error
    ? [{ field: it.refusal && 'field' in it.refusal ? it.refusal.field : 'kind', message: error }]
    : []
  return layout(view, { title: t.title, lead: t.lead, errors, body })
}

const wordsOf = (view: View, { code }: RequestRefusal): string => {
  const { wrong } = text[view.lang].mine
  return code in wrong ? wrong[code as keyof typeof wrong] : wrong.other
}

function kept(view: View, { counts, edition }: Mine): Html {
  const { mine: t, register } = text[view.lang]
  const years = yearsOf(edition)
  const rows = PURPOSES.flatMap(purpose => {
    const total = counts.filter(it => it.purpose === purpose).reduce((sum, it) => sum + it.rows, 0)
    return total > 0
      ? [{ what: t.purposes[purpose] ?? purpose, rows: String(total), until: register.entries[purpose].kept(years) }]
      : []
  })
  return table(view, {
    caption: t.kept,
    captionHidden: true,
    columns: [
      { key: 'what', label: t.columns.what },
      { key: 'rows', label: t.columns.rows, numeric: true },
      { key: 'until', label: t.columns.until },
    ],
    rows,
    empty: t.nothing,
  })
}

/** How long an edition keeps an application, and a contract, in years. */
const yearsOf = ({ dataProtection, privacy }: Edition) => ({
  application: dataProtection.retentionYears,
  contract: (privacy ?? USUAL).contractYears,
})

function holds(view: View, held: readonly Hold[]): Html {
  const t = text[view.lang].mine
  const told = held.map(
    it =>
      html`<li>${t.holds[it.code]}${it.reason && html` ${it.reason}`}${it.until && html` ${t.until(formatDay(view.lang, it.until))}`}</li>`,
  )
  return html`${told.length > 0 && html`<ul>${told}</ul>`}<p>${t.chain}</p>`
}

const SIGNS = { open: 'info', done: 'success', refused: 'warning', withdrawn: 'info' } as const

/** The state of a request, with its sign. */
export const stateOf = (view: View, { state }: Pick<DataRequest, 'state'>): Html =>
  stateTag(view, SIGNS[state], text[view.lang].mine.states[state])

function requests(view: View, all: readonly DataRequest[]): Html {
  const t = text[view.lang].mine
  if (all.length === 0) return html`<p>${t.noRequests}</p>`
  return html`${all.map(it => {
    const withdraw =
      it.state === 'open' &&
      postButton(view, {
        action: href(paths.withdrawal, view.lang, { id: it.id }),
        ...{ label: t.withdraw, kind: 'quiet', about: t.kinds[it.kind] },
      })
    const when = it.closedAt
      ? t.answered(formatShortDay(view.lang, it.closedAt, view.zone))
      : t.due(formatDay(view.lang, it.dueOn))
    return html`<h3>${t.kinds[it.kind]} ${stateOf(view, it)}</h3><p>${when}</p>
${it.extensionReason && html`<p>${t.extended(it.extensionReason)}</p>`}${it.answer && paragraphs(it.answer)}${withdraw}`
  })}`
}

function askForm(view: View, { refusal, typed }: Mine, error: string | undefined): Html {
  const t = text[view.lang].mine
  const options = KINDS.map(value => ({ value, label: t.kinds[value], hint: t.kindHints[value] }))
  const field = refusal && 'field' in refusal ? refusal.field : 'kind'
  const on = (name: string) => (error && field === name ? error : undefined)
  return html`<p>${t.askLead}</p>${form(view, {
    action: href(paths.mine, view.lang),
    body: html`${radios(view, { name: 'kind', label: t.kind, options, value: typed.kind, error: on('kind') })}
${textArea(view, { name: 'words', label: t.words, hint: t.wordsHint, value: typed.words, maxLength: MOST_WORDS, error: on('words') })}`,
    submit: t.send,
  })}`
}
