import { href } from '../../../kernel/address.ts'
import {
  actions,
  button,
  definitionList,
  emptyState,
  fieldset,
  form,
  type Html,
  html,
  linkButton,
  pagination,
  progressBar,
  section,
  stats,
  table,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber, plural } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import {
  type Advice,
  boundsOf,
  type Closing,
  deliberated,
  type FacetName,
  type Row,
  type Verdicts,
  waiting,
} from '../rules.ts'
import { range } from './drawn.ts'
import { choice, type Listed, outcome, sortOf, trade } from './list.ts'
import { narrowing } from './narrowing.ts'
import { challengeTitle, points, teamPage, text } from './words.ts'

export type DeliberationPage = Listed & { verdicts: Verdicts; reason: string; reasonMissing: boolean }

const FACETS: FacetName[] = ['preselection', 'readings', 'profile', 'challenge']

/** The files read, the best mean first, with what both readers think; nothing is decided but by hand. No name is shown. */
export function deliberationPage(view: View, page: DeliberationPage): Html {
  const t = text[view.lang]
  const { edition, listing, counts, closing, verdicts } = page
  const { expectedInterviews: expected } = edition.preselection
  const count = plural(view.lang, counts.total, t.count)
  const body = html`${standing(view, verdicts, expected)}
${narrowing(view, edition, { ...page, ...listing, address: paths.deliberation, facets: FACETS, search: false })}
${page.rows.length === 0 ? emptyState(view, { title: t.deliberation.none, body: t.deliberation.noneBody }) : decideForm(view, page)}
${pagination(view, { count, ...page.places })}
${!closing && closingSection(view, verdicts)}`
  return teamPage(view, {
    current: 'deliberation',
    title: t.deliberation.title,
    lead: t.deliberation.lead(expected === undefined ? undefined : formatNumber(view.lang, expected)),
    closing,
    refused: page.refused,
    errors: page.reasonMissing ? [{ field: 'reason', message: reasonError(view) }] : [],
    body,
  })
}

const reasonError = (view: View) => text[view.lang].deliberation.reasonError

function standing(view: View, verdicts: Verdicts, expected: number | undefined): Html {
  const t = text[view.lang].deliberation
  const { preselected, rejected, undecided, unscreened, ineligible, incomplete } = verdicts
  const figure = (n: number, label: string) => ({ figure: formatNumber(view.lang, n), label })
  const over = expected !== undefined && preselected > expected ? preselected - expected : 0
  return html`${stats(view, [
    figure(preselected, t.stats.preselected),
    figure(rejected, t.stats.rejected),
    figure(undecided, t.stats.undecided),
    figure(ineligible + incomplete, t.stats.setAside),
    ...(unscreened > 0 ? [figure(unscreened, t.stats.unscreened)] : []),
  ])}
${expected !== undefined && progressBar(view, { label: t.expected, value: preselected, max: expected })}
${over > 0 && html`<p>${plural(view.lang, over, t.over)}</p>`}`
}

function decideForm(view: View, page: DeliberationPage): Html {
  const t = text[view.lang].deliberation
  const { listing, query, closing, reason } = page
  const action = href(paths.verdict, view.lang, {}, query(listing))
  const error = page.reasonMissing ? reasonError(view) : undefined
  const act = (value: 'yes' | 'no', label: string) =>
    button(view, { name: 'outcome', value, label, kind: value === 'yes' ? 'primary' : 'danger' })
  const bar = fieldset(view, {
    legend: t.bulk,
    body: html`${textArea(view, { name: 'reason', label: t.reason, hint: t.reasonHint, rows: 2, value: reason, error, required: true })}
${actions(view, [act('yes', t.preselect), act('no', t.reject)])}`,
  })
  return html`<form method="post" novalidate action="${action}">${marksTable(view, page)}${!closing && html`<div class="bulk">${bar}</div>`}</form>`
}

function marksTable(view: View, page: DeliberationPage): Html {
  const { columns, deliberation: t } = text[view.lang]
  const label = page.edition.labels.challenge[view.lang].many
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: [
      { key: 'code', label: columns.code, sort: sortOf(view, page, 'code', paths.deliberation) },
      { key: 'rank', label: t.columns.rank, numeric: true },
      { key: 'profile', label: columns.profile, sort: sortOf(view, page, 'profile', paths.deliberation) },
      { key: 'challenges', label: columns.challenges(label) },
      { key: 'marks', label: t.columns.marks },
      { key: 'mean', label: t.columns.mean, sort: sortOf(view, page, 'mean', paths.deliberation), numeric: true },
      { key: 'spread', label: t.columns.spread, numeric: true },
      { key: 'advice', label: t.columns.advice },
      { key: 'decision', label: t.columns.decision },
    ],
    rows: page.rows.map(row => cells(view, page, row)),
    empty: t.none,
    rowHref: () => undefined,
  })
}

function cells(view: View, { edition, listing, query, closing, chosen }: DeliberationPage, row: Row) {
  const t = text[view.lang]
  const order = { filters: deliberated(listing.filters), sort: listing.sort }
  const address = href(paths.file, view.lang, { id: row.id }, query(order))
  const advices = row.advices ?? []
  const how = (advice: Advice) => advices.filter(it => it === advice).length
  return {
    code: choice(view, { ...row, href: address, chosen: chosen.has(row.id), open: !closing }),
    rank: row.rank === null ? '' : formatNumber(view.lang, row.rank),
    profile: trade(view, row.profile),
    challenges: row.challenges.map(id => challengeTitle(edition, id)).join(', '),
    marks: row.totals ? range(view, { totals: row.totals, ...boundsOf(edition) }) : t.deliberation.toRead,
    mean: row.mean === null ? '' : points(view, row.mean),
    spread: row.spread === null || row.done < 2 ? '' : points(view, row.spread),
    advice: t.deliberation.advices(how('preselect'), how('reject')),
    decision: outcome(view, t.outcomes.preselection, row.preselection),
  }
}

function closingSection(view: View, verdicts: Verdicts): Html {
  const t = text[view.lang].deliberation
  const left = waiting(verdicts)
  return section(view, {
    title: t.closing,
    intro: t.closingLead,
    body: html`${left > 0 && html`<p>${plural(view.lang, left, t.closingMissing)}</p>`}
<p>${linkButton(view, { href: href(paths.closing, view.lang), label: t.toClose, kind: 'secondary' })}</p>`,
  })
}

export type ClosingPage = {
  verdicts: Verdicts
  closing: Closing
  refused: string | undefined
  /** The list of the files that wait for a decision. */
  missing: string
}

/** The last look before closing: how many files had which end, and the button when nothing is missing. */
export function closingPage(view: View, { verdicts, closing, refused, missing }: ClosingPage): Html {
  const t = text[view.lang].deliberation
  const facts = Object.entries(verdicts) as [keyof Verdicts, number][]
  const items = facts.map(([name, n]) => ({ term: t.closingFacts[name], detail: formatNumber(view.lang, n) }))
  const missed = waiting(verdicts)
  const left = html`<p>${plural(view.lang, missed, t.closingMissing)}</p><p>${linkButton(view, { href: missing, label: t.seeMissing, kind: 'secondary' })}</p>`
  const close = form(view, {
    action: href(paths.closing, view.lang),
    body: '',
    submit: actions(view, [button(view, { label: t.close, kind: 'danger' })]),
  })
  return teamPage(view, {
    current: 'deliberation',
    title: t.closing,
    lead: t.closingLead,
    closing,
    refused,
    body: html`${definitionList(view, items)}${!closing && (missed > 0 ? left : close)}`,
  })
}
