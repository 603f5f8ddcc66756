import { type Address, href } from '../../../kernel/address.ts'
import {
  actions,
  button,
  checkbox,
  emptyState,
  fieldset,
  type Html,
  html,
  linkButton,
  pagination,
  seatToken,
  selectField,
  stateTag,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber, formatShortDay, plural } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import {
  type Closing,
  type Counts,
  FACETS,
  type Listing,
  type Outcome,
  type Row,
  type Sort,
  type SortKey,
} from '../rules.ts'
import { heldNotice } from './held.ts'
import { type Addressed, narrowing } from './narrowing.ts'
import { challengeTitle, points, teamPage, text } from './words.ts'

export type Listed = {
  edition: Edition
  listing: Listing
  query: Addressed['query']
  /** The address of the pages before and after this one. */
  places: { previous: string | undefined; next: string | undefined }
  rows: Row[]
  counts: Counts
  closing: Closing
  chosen: ReadonlySet<number>
  refused: string | undefined
}

export type ListPage = Listed & {
  readers: { id: number; name: string }[]
  /** How many documents the antivirus holds. */
  held: { infected: number; waiting: number }
}

/** Every application of the edition, as a tool: filters, search, sorting, export, and what can be done to many at once. */
export function listPage(view: View, page: ListPage): Html {
  const t = text[view.lang]
  const { edition, listing, counts, query, closing, refused } = page
  const address = href(paths.listCsv, view.lang, {}, query(listing))
  const count = plural(view.lang, counts.total, t.count)
  const body = html`${heldNotice(view, page.held)}${narrowing(view, edition, { ...page, ...listing, address: paths.list, facets: FACETS, search: true })}
${actions(view, [html`<p class="count" role="status">${count}</p>`, counts.total > 0 && linkButton(view, { href: address, label: t.export, kind: 'secondary', download: true })])}
${page.rows.length === 0 ? nothing(view, page) : bulkForm(view, page)}
${pagination(view, { count, ...page.places })}`
  return teamPage(view, {
    current: 'list',
    title: t.title(edition.labels.application[view.lang].many),
    lead: t.lead,
    closing,
    refused,
    body,
  })
}

function nothing(view: View, { edition, listing }: ListPage): Html {
  const t = text[view.lang]
  const narrowed = Object.values(listing.filters).some(Boolean)
  if (narrowed) return emptyState(view, { title: t.none, body: t.noneBody })
  const opens = formatShortDay(view.lang, edition.instants.callOpens, edition.zone)
  return emptyState(view, { title: t.nothingYet, body: t.nothingYetBody(opens) })
}

function bulkForm(view: View, page: ListPage): Html {
  const { listing, query, closing } = page
  const action = href(paths.bulk, view.lang, {}, query(listing))
  return html`<form method="post" novalidate action="${action}">${listTable(view, page)}${!closing && bulkBar(view, page)}</form>`
}

function listTable(view: View, page: ListPage): Html {
  const t = text[view.lang]
  const { edition } = page
  const { columns } = t
  const label = edition.labels.challenge[view.lang].many
  const sorted = (by: SortKey) => sortOf(view, page, by)
  return table(view, {
    caption: t.title(edition.labels.application[view.lang].many),
    captionHidden: true,
    columns: [
      { key: 'code', label: columns.code, sort: sorted('code') },
      { key: 'name', label: columns.name, sort: sorted('name') },
      { key: 'profile', label: columns.profile, sort: sorted('profile') },
      { key: 'challenges', label: columns.challenges(label) },
      { key: 'submitted', label: columns.submitted, sort: sorted('submitted') },
      { key: 'eligibility', label: columns.eligibility },
      { key: 'completeness', label: columns.completeness },
      { key: 'readings', label: columns.readings, sort: sorted('readings'), numeric: true },
      { key: 'mean', label: columns.mean, sort: sorted('mean'), numeric: true },
      { key: 'preselection', label: columns.preselection },
    ],
    rows: page.rows.map(row => cells(view, page, row)),
    empty: t.none,
    rowHref: () => undefined,
  })
}

/** The first click on a column sorts it upwards, except figures, where the greatest interest. */
export function sortOf(
  view: View,
  { listing, query }: Pick<ListPage, 'listing' | 'query'>,
  by: SortKey,
  at: Address = paths.list,
) {
  const { filters, sort } = listing
  const isBy = sort.by === by
  const descending = isBy ? !sort.descending : by === 'mean' || by === 'readings'
  const current = isBy ? (sort.descending ? ('descending' as const) : ('ascending' as const)) : undefined
  const next: Sort = { by, descending }
  return { href: href(at, view.lang, {}, query({ filters, sort: next })), current }
}

function cells(view: View, page: ListPage, row: Row) {
  const t = text[view.lang]
  const { edition, listing, query, closing, chosen } = page
  const address = href(paths.file, view.lang, { id: row.id }, query(listing))
  return {
    code: choice(view, { ...row, href: address, chosen: chosen.has(row.id), open: !closing }),
    name: row.name,
    profile: trade(view, row.profile),
    challenges: row.challenges.map(id => challengeTitle(edition, id)).join(', '),
    submitted: submittedCell(view, edition, row),
    eligibility: outcome(view, t.values.eligibility, row.eligibility),
    completeness: outcome(view, t.values.completeness, row.completeness),
    readings:
      row.assigned > 0 ? t.readingsOf(formatNumber(view.lang, row.done), formatNumber(view.lang, row.assigned)) : '',
    mean: row.mean === null ? '' : points(view, row.mean),
    preselection: outcome(view, t.outcomes.preselection, row.preselection),
  }
}

type Choice = { id: number; code: string; href: string; chosen: boolean; open: boolean }

/** The box that chooses a row, then the link that opens it. */
export const choice = (view: View, { id, code, href: address, chosen, open }: Choice): Html =>
  html`<span class="row-choice">${
    open &&
    html`<input type="checkbox" name="id" value="${id}" aria-label="${text[view.lang].choose(code)}"${chosen && html` checked`}>`
  }<a href="${address}">${code}</a></span>`

function submittedCell(view: View, edition: Edition, { state, submittedAt }: Row): Html {
  const t = text[view.lang]
  if (state === 'draft') return stateTag(view, 'waiting', t.states.draft)
  if (state === 'withdrawn') return stateTag(view, 'neutral', t.states.withdrawn)
  return html`${submittedAt && formatShortDay(view.lang, submittedAt, edition.zone)}`
}

/** A decision by a sign and a word; nothing while there is none. */
export const outcome = (view: View, words: Record<Outcome, string>, decided: Outcome | null): Html =>
  decided ? stateTag(view, decided === 'yes' ? 'success' : 'error', words[decided]) : html``

/** A trade by its sign and a short word, as everywhere seats are drawn. */
export function trade(view: View, profile: string | null): Html {
  if (!profile) return html``
  const words: Record<string, { name: string }> = view.text.seats.profiles
  return html`<span class="trade"><span class="${view.theme.classes.seats}">${seatToken(view, { profile, state: 'wanted' })}</span>${words[profile]?.name ?? profile}</span>`
}

function bulkBar(view: View, { counts, readers }: ListPage): Html {
  const { bulk } = text[view.lang]
  const options = readers.map(({ id, name }) => ({ value: String(id), label: name }))
  const act = (value: string, label: string) => button(view, { name: 'act', value, label, kind: 'secondary' })
  const bar = fieldset(view, {
    legend: bulk.legend,
    body: html`${checkbox(view, { name: 'all', value: String(counts.total), label: plural(view.lang, counts.total, bulk.all) })}
${actions(view, [act('eligible', bulk.eligible), act('complete', bulk.complete)])}
${readers.length > 0 && html`${selectField(view, { name: 'reader', label: bulk.reader, prompt: bulk.readerPrompt, options })}${actions(view, [act('assign', bulk.assign)])}`}`,
  })
  return html`<div class="bulk">${bar}</div>`
}
