import { href } from '../../../kernel/address.ts'
import {
  actions,
  dateField,
  definitionList,
  form,
  type Html,
  html,
  layout,
  linkButton,
  paragraphs,
  postButton,
  radios,
  section,
  table,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatShortDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { type DataRequest, type Erased, type Hold, MOST_WORDS, type RequestRefusal } from '../rules.ts'
import { stateOf } from './mine.ts'
import { dueOf, errorOf } from './team.ts'
import { text } from './words.ts'

export type Typed = { answer: string; outcome: 'done' | 'refused'; reason: string; holdReason: string; until: string }
export type RequestPage = {
  request: DataRequest
  today: string
  /** What an erasure would do now; undefined where nobody is known under this request. */
  preview: Erased | undefined
  typed: Typed
  refusal?: RequestRefusal | undefined
  /** Which form was refused. */
  form?: 'extension' | 'answer' | 'hold' | undefined
}

/** One request: what is asked, what is held, what would be erased, and the team's answer. */
export function requestPage(view: View, it: RequestPage): Html {
  const { mine, team: t } = text[view.lang]
  const { preview, request } = it
  const words = request.words ? paragraphs(request.words) : html`<p>${t.noWords}</p>`
  const body = html`${section(view, { title: t.wordsTitle, body: words })}
${request.answer && section(view, { title: t.answerTitle, body: paragraphs(request.answer) })}
${!preview && request.state === 'open' && html`<p>${t.noAccount}</p>`}
${preview && request.kind === 'access' && section(view, { title: t.copyTitle, body: copies(view, request) })}
${preview && request.kind === 'erasure' && request.state === 'open' && section(view, { title: t.eraseTitle, body: erasure(view, request, preview) })}
${request.state === 'open' && answering(view, it)}`
  const error = errorOf(view, it.refusal)
  return layout(view, {
    title: mine.kinds[request.kind],
    crumbs: [{ href: href(paths.requests, view.lang), label: t.title }],
    errors: error ? [error] : [],
    body,
    aside: html`${facts(view, it)}${preview && holding(view, it, preview.held)}`,
  })
}

function facts(view: View, { request, today }: RequestPage): Html {
  const t = text[view.lang].team
  const day = (at: Date) => formatShortDay(view.lang, at, view.zone)
  const from = html`${request.name || t.erasedName}${request.email && html`<br><a href="mailto:${request.email}">${request.email}</a>`}`
  return definitionList(view, [
    { term: t.facts.from, detail: from },
    { term: t.facts.way, detail: t.ways[request.way] },
    { term: t.facts.received, detail: day(request.receivedAt) },
    { term: t.facts.due, detail: dueOf(view, request, today) },
    { term: t.facts.state, detail: stateOf(view, request) },
    ...(request.closedAt ? [{ term: t.facts.answered, detail: day(request.closedAt) }] : []),
  ])
}

function copies(view: View, { id }: DataRequest): Html {
  const { mine, team: t } = text[view.lang]
  const to = (address: typeof paths.copyJson | typeof paths.copyPdf, label: string) =>
    linkButton(view, { href: href(address, view.lang, { id }), label, kind: 'secondary', download: true })
  return html`<p>${t.copyLead}</p>${actions(view, [to(paths.copyJson, mine.json), to(paths.copyPdf, mine.pdf)])}`
}

function erasure(view: View, { id }: DataRequest, { counts }: Erased): Html {
  const t = text[view.lang].team
  const total = counts.reduce((sum, it) => sum + it.rows, 0)
  const rows = counts.map(it => ({ table: it.table, rows: String(it.rows) }))
  const listed = table(view, {
    caption: t.eraseTitle,
    captionHidden: true,
    columns: [
      { key: 'table', label: t.eraseColumns.table },
      { key: 'rows', label: t.eraseColumns.rows, numeric: true },
    ],
    rows,
    empty: t.eraseEmpty,
  })
  const confirm = postButton(view, {
    action: href(paths.erasure, view.lang, { id }),
    ...{ label: t.erase(total), kind: 'danger', values: { seen: total } },
  })
  return html`${listed}${total > 0 && html`<p>${t.eraseLead}</p>${confirm}`}`
}

function answering(view: View, { form: refused, refusal, request, typed }: RequestPage): Html {
  const { mine, team: t } = text[view.lang]
  const error = errorOf(view, refusal)?.message
  const outcomes = (['done', 'refused'] as const).map(value => ({ value, label: t.outcomes[value] }))
  const field = { name: 'answer', label: t.answer, hint: t.answerHint, value: typed.answer, maxLength: MOST_WORDS }
  const respond = form(view, {
    action: href(paths.answer, view.lang, { id: request.id }),
    body: html`${textArea(view, { ...field, rows: 7, error: refused === 'answer' ? error : undefined })}
${radios(view, { name: 'outcome', label: t.outcome, options: outcomes, value: typed.outcome, inline: true })}`,
    submit: t.respond,
  })
  const why = { name: 'reason', label: t.reason, value: typed.reason, maxLength: MOST_WORDS, rows: 3 }
  const extend = form(view, {
    action: href(paths.extension, view.lang, { id: request.id }),
    body: textArea(view, { ...why, error: refused === 'extension' ? error : undefined }),
    submit: t.extend,
  })
  return html`${section(view, { title: t.respondTitle, body: respond })}
${section(view, { title: t.extendTitle, body: request.extendedAt ? html`<p>${mine.extended(request.extensionReason)}</p>` : extend })}`
}

function holding(view: View, { form: refused, refusal, request, typed }: RequestPage, held: readonly Hold[]): Html {
  const t = text[view.lang].team
  const error = refused === 'hold' ? errorOf(view, refusal) : undefined
  const on = (field: string) => (error?.field === field ? error.message : undefined)
  const told = held.map(it => {
    const until = it.until && html`<br>${text[view.lang].mine.until(formatDay(view.lang, it.until))}`
    const lift =
      it.id !== undefined &&
      postButton(view, {
        action: href(paths.lift, view.lang, { id: request.id }),
        ...{ label: t.lift, kind: 'quiet', about: it.reason, values: { hold: it.id } },
      })
    return html`<li>${t.holds[it.code]}${it.reason && html`<br>${it.reason}`}${until}${lift}</li>`
  })
  return html`<h2>${t.holdsTitle}</h2>${told.length > 0 ? html`<ul>${told}</ul>` : html`<p>${t.noHolds}</p>`}
<h2>${t.holdTitle}</h2>${form(view, {
    action: href(paths.hold, view.lang, { id: request.id }),
    body: html`${textArea(view, { name: 'holdReason', label: t.holdReason, value: typed.holdReason, maxLength: MOST_WORDS, rows: 3, error: on('reason') })}
${dateField(view, { name: 'until', label: t.until, value: typed.until, error: on('until') })}`,
    submit: t.place,
  })}`
}
