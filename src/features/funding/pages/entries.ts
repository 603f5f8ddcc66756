import { href } from '../../../kernel/address.ts'
import {
  alert,
  dateTime,
  definitionList,
  filters,
  form,
  type Html,
  html,
  layout,
  pagination,
  section,
  table,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import type { Entry, Refusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { entryLink, errorsOf, type FundedEdition, shown } from './show.ts'

const text = { fr, en }

export type EntriesPage = {
  edition: FundedEdition
  entries: Entry[]
  /** Of all that the filter lets through, not of this page. */
  count: number
  line: string | undefined
  /** Only what is about this challenge. */
  challenge: { title: string; slug: string } | undefined
  next: string | undefined
}

/** Every figure recorded, the latest first. */
export function entriesPage(view: View, page: EntriesPage): Html {
  const t = text[view.lang].team
  const { challenge, count, edition, entries, line, next } = page
  const chip = (label: string, ligne: string | undefined) => ({
    label,
    href: href(paths.entries, view.lang, {}, { ligne: ligne ?? '' }),
    current: line === ligne && !challenge,
  })
  const chips = [chip(t.all, undefined), ...edition.money.lines.map(it => chip(it.name[view.lang], it.code))]
  const one = challenge && html`<p>${t.entriesOf(challenge.title)}</p>`
  const body = html`${filters(view, { groups: [{ label: t.filterLine, chips }] })}${one}
${table(view, {
  caption: t.entriesTitle,
  captionHidden: true,
  columns: [
    { key: 'number', label: t.number },
    { key: 'day', label: t.day },
    { key: 'kind', label: t.kind },
    { key: 'subject', label: t.subject },
    { key: 'label', label: t.label },
    { key: 'reference', label: t.reference },
    { key: 'amount', label: t.amount, numeric: true },
    { key: 'by', label: t.by },
  ],
  rows: entries.map(it => ({
    number: entryLink(view, it),
    day: formatShortDay(view.lang, it.day),
    kind: html`${t.kinds[it.kind]}${cancelled(view, it)}`,
    subject: subjectOf(view, edition, it),
    label: it.label,
    reference: it.reference,
    amount: shown(view, edition, it.amount),
    by: it.recordedBy ?? t.commandLine,
  })),
  empty: t.noEntries,
})}
${entries.length > 0 && pagination(view, { count: t.entriesCount(count), next })}`
  const crumbs = [{ href: href(paths.board, view.lang), label: t.title }]
  return layout(view, { title: t.entriesTitle, lead: t.entriesLead, crumbs, wide: true, body })
}

function cancelled(view: View, { counteredBy, counters }: Entry): Html | '' {
  const t = text[view.lang].team
  if (counters) return html`<br><small>${t.counters(counters)}</small>`
  return counteredBy ? html`<br><small>${t.counteredBy(counteredBy)}</small>` : ''
}

/** The line or the challenge that an entry is about. */
function subjectOf(view: View, edition: FundedEdition, { challengeId, line }: Entry): Html {
  if (line) return html`${edition.money.lines.find(it => it.code === line)?.name[view.lang] ?? line}`
  const challenge = edition.challenges.find(it => it.id === challengeId)
  if (!challenge) return html``
  return html`<a href="${href(paths.challenge, view.lang, { slug: challenge.slug })}">${challenge.title}</a>`
}

export type OneEntry = { edition: FundedEdition; entry: Entry; reason: string; refusal?: Refusal | undefined }

/** One entry: what it rests on, who recorded it and when, and how to cancel it. */
export function entryPage(view: View, { edition, entry, reason, refusal }: OneEntry): Html {
  const t = text[view.lang].team
  const errors = errorsOf(view, edition, refusal)
  const { counteredBy, counters } = entry
  const other = counters ?? counteredBy
  const body = html`${errors.above && alert(view, { kind: 'error', body: errors.above, announced: true })}
${definitionList(view, [
  { term: t.kind, detail: t.kinds[entry.kind] },
  { term: t.subject, detail: subjectOf(view, edition, entry) },
  { term: t.amount, detail: shown(view, edition, entry.amount) },
  { term: t.day, detail: formatShortDay(view.lang, entry.day) },
  ...(entry.label ? [{ term: t.label, detail: entry.label }] : []),
  ...(entry.reference ? [{ term: t.reference, detail: entry.reference }] : []),
  { term: t.by, detail: entry.recordedBy ?? t.commandLine },
  { term: t.at, detail: dateTime(view, entry.recordedAt) },
])}
${other && html`<p>${counters ? t.counters(other) : t.counteredBy(other)} (${entryLink(view, { id: other })})</p>`}
${
  !other &&
  section(view, {
    title: t.counterTitle,
    body: html`<p>${t.counterBody}</p>${form(view, {
      action: href(paths.counter, view.lang, { id: entry.id }),
      body: textField(view, {
        name: 'reason',
        label: t.counterReason,
        value: reason,
        error: errors.at('reason'),
        required: true,
      }),
      submit: t.counter,
    })}`,
  })
}`
  const crumbs = [
    { href: href(paths.board, view.lang), label: t.title },
    { href: href(paths.entries, view.lang), label: t.entriesTitle },
  ]
  return layout(view, { title: t.entryTitle(entry.id), crumbs, errors: errors.all, body })
}
