import { href } from '../../../kernel/address.ts'
import {
  dateTime,
  definitionList,
  type Html,
  html,
  layout,
  linkButton,
  pagination,
  section,
  stats,
  table,
  type View,
} from '../../../platform/html/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Counted, Erasure, Processing } from '../rules.ts'
import { text } from './words.ts'

const crumbsOf = (view: View) => [{ href: href(paths.requests, view.lang), label: text[view.lang].team.title }]

/** Why each kind of data is kept, until when and for whom. */
export function registerPage(
  view: View,
  { edition, entries }: { edition: Edition; entries: readonly Processing[] },
): Html {
  const t = text[view.lang].register
  const parts = entries.map(it =>
    section(view, {
      title: it.name,
      body: definitionList(view, [
        { term: t.labels.why, detail: it.why },
        { term: t.labels.basis, detail: it.basis },
        { term: t.labels.kept, detail: it.kept },
        { term: t.labels.readers, detail: it.readers },
        { term: t.labels.tables, detail: it.tables.join(', ') },
      ]),
    }),
  )
  const download = linkButton(view, { href: href(paths.registerPdf, view.lang), label: t.pdf, kind: 'secondary' })
  const body = html`<p>${download}</p>${parts}`
  return layout(view, { title: t.title, lead: t.lead, eyebrow: edition.title[view.lang], crumbs: crumbsOf(view), body })
}

type Retention = {
  edition: Edition
  now: number
  held: number
  soon: number
  erasures: readonly Erasure[]
  counts: readonly Counted[]
  next: string | undefined
}

/** What is about to be erased because of its age, and what was. */
export function retentionPage(view: View, it: Retention): Html {
  const t = text[view.lang].team.expired
  const facts = stats(view, [
    { figure: String(it.now), label: t.now },
    { figure: String(it.held), label: t.held },
    { figure: String(it.soon), label: t.soon },
  ])
  const body = html`<p>${t.rule(it.edition.dataProtection.retentionYears)}</p>${facts}
${section(view, { title: t.doneTitle, body: html`${erased(view, it.erasures)}${pagination(view, { count: t.count(it.erasures.length), next: it.next })}` })}
${it.edition.privacy?.demographics && section(view, { title: t.countsTitle, body: counted(view, it) })}`
  return layout(view, { title: t.title, lead: t.lead, crumbs: crumbsOf(view), wide: true, body })
}

function erased(view: View, erasures: readonly Erasure[]): Html {
  const t = text[view.lang].team.expired
  return table(view, {
    caption: t.doneTitle,
    captionHidden: true,
    columns: [
      { key: 'at', label: t.columns.at },
      { key: 'cause', label: t.columns.cause },
      { key: 'rows', label: t.columns.rows, numeric: true },
    ],
    rows: erasures.map(it => ({
      at: dateTime(view, it.doneAt),
      cause: t.causes[it.cause],
      rows: String(it.counts.reduce((sum, one) => sum + one.rows, 0)),
    })),
    empty: t.empty,
  })
}

function counted(view: View, { counts, edition }: Retention): Html {
  const t = text[view.lang].team.expired
  if (counts.length === 0) return html`<p>${t.countsEmpty}</p>`
  const questions = edition.privacy?.demographics?.questions ?? []
  return html`${questions.map(question =>
    table(view, {
      caption: question.label[view.lang],
      columns: [
        { key: 'choice', label: t.choice },
        { key: 'people', label: t.people, numeric: true },
      ],
      rows: question.choices.map(({ code, label }) => {
        const people = counts.find(it => it.question === question.code && it.choice === code)?.people
        return { choice: label[view.lang], people: people === null || people === undefined ? t.few : String(people) }
      }),
      empty: t.countsEmpty,
    }),
  )}`
}
