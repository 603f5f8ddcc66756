import { href } from '../../../kernel/address.ts'
import {
  alert,
  definitionList,
  details,
  type FieldError,
  fileFacts,
  type Html,
  html,
  section,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import { type Content, titleOfWish } from '../../applications/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import { beyond, paths } from '../paths.ts'
import type { AlsoJudging, Around, Bar, Closing, Happened, Kind, Reader, TeamFile } from '../rules.ts'
import { decisionsAside } from './file-decisions.ts'
import { history } from './file-history.ts'
import { readingsSection } from './file-readings.ts'
import { answerItems, instant, teamPage, text } from './words.ts'

/** What was just typed in the form of one decision and could not be recorded. */
export type Typed = { kind: Kind; outcome: string; reason: string }

export type FilePage = {
  edition: Edition
  file: TeamFile
  around: Around
  bars: Bar[]
  /** Who judges in this edition and may be the same person. */
  judging: AlsoJudging[]
  readers: Reader[]
  events: Happened[]
  /** Which of its documents, by their names, the antivirus holds. */
  held: ReadonlyMap<string, 'infected' | 'waiting'>
  closing: Closing
  refused: string | undefined
  typed: Typed | undefined
  errors: FieldError[]
  /** The list from which the file was opened, as the address carries it. */
  query: Record<string, string>
}

/** One file on one page: what was submitted, what readers think of it, and the decisions beside it. */
export function filePage(view: View, page: FilePage): Html {
  const t = text[view.lang]
  const { file, closing, refused, errors } = page
  const list = { href: href(paths.list, view.lang, {}, page.query), label: t.tabList }
  const body = html`${neighbours(view, page)}
${standing(view, file)}
${file.content && file.state === 'submitted' && html`<p><a href="#decisions">${t.file.jump}</a></p>`}
${file.state === 'submitted' && section(view, { title: t.file.readings, body: readingsSection(view, page) })}
${file.content && contentSections(view, page, file.content)}
${details(view, { summary: t.file.history, body: history(view, page.events) })}`
  return teamPage(view, {
    current: 'list',
    crumbs: [{ href: href(paths.team, view.lang), label: t.team }, list],
    eyebrow: file.code,
    title: file.name,
    closing,
    refused,
    errors,
    body,
    aside: file.state === 'submitted' ? decisionsAside(view, page) : undefined,
  })
}

function neighbours(view: View, { around, query }: FilePage): Html {
  const t = text[view.lang].file
  const { previous, next, place, total } = around
  const to = (id: number) => href(paths.file, view.lang, { id }, query)
  const n = (value: number) => formatNumber(view.lang, value)
  return html`<nav class="${view.theme.classes.pagination}" aria-label="${t.back}"><p><a href="${href(paths.list, view.lang, {}, query)}">${t.back}</a></p>
${total > 0 && html`<p>${t.place(n(Math.max(place, 1)), n(total))}</p>`}
${previous !== null && html`<a rel="prev" href="${to(previous)}">${t.previous}</a>`}
${next !== null && html`<a rel="next" href="${to(next)}">${t.next}</a>`}</nav>`
}

function standing(view: View, file: TeamFile): Html {
  const t = text[view.lang].file
  if (file.state === 'draft') return alert(view, { kind: 'info', body: t.draft })
  const withdrawn =
    file.withdrawnAt && alert(view, { kind: 'warning', body: t.withdrawn(instant(view, file.withdrawnAt)) })
  if (!file.reference || !file.receivedAt) return html`${withdrawn}<p>${t.neverSubmitted}</p>`
  const facts = [
    { term: t.reference, detail: file.reference },
    { term: t.received, detail: instant(view, file.receivedAt) },
    { term: t.email, detail: html`<a href="mailto:${file.email}">${file.email}</a>` },
    { term: t.sha256, detail: html`<code>${file.sha256}</code>` },
  ]
  const evidence = href(beyond.evidence, view.lang, { id: file.id })
  return html`${withdrawn}${definitionList(view, facts)}<p><a href="${evidence}">${t.evidence}</a></p>`
}

function contentSections(view: View, page: FilePage, content: Content): Html {
  const t = text[view.lang].file
  const { edition } = page
  const part = (title: string, items: { term: string; detail: Html }[]) =>
    items.length > 0 && section(view, { title, body: definitionList(view, items) })
  const wishes = content.wishes.map(wish =>
    part(t.wish(titleOfWish(edition, view.lang, wish)), answerItems(view, edition, wish.answers)),
  )
  return html`${part(t.background, answerItems(view, edition, content.answers))}
${wishes}
${part(t.identity, answerItems(view, edition, content.identity))}
${content.teammate && section(view, { title: t.teammate, body: html`<p>${content.teammate}</p>` })}
${section(view, { title: t.documents, body: documents(view, page, content) })}
${part(t.declarations, declarations(view, edition, content))}`
}

function documents(view: View, { edition, file, held }: FilePage, { files }: Content): Html {
  if (files.length === 0) return html`<p>${text[view.lang].file.noDocument}</p>`
  const items = files.map(({ kind, name, size, pages, sha256, type }) => ({
    term: edition.documents.find(({ code }) => code === kind)?.label[view.lang] ?? kind,
    detail: fileFacts(view, {
      name,
      size,
      pages: pages ?? undefined,
      href: href(paths.document, view.lang, { id: file.id, kind }),
      preview: type === 'application/pdf' ? href(paths.documentPages, view.lang, { id: file.id, kind }) : undefined,
      held: held.get(sha256),
    }),
  }))
  return definitionList(view, items)
}

function declarations(view: View, edition: Edition, content: Content) {
  const t = text[view.lang].file
  const words: Record<string, string> = t.declared
  return content.declarations.map(({ code, declared }) => ({
    term: edition.eligibility.find(it => it.code === code)?.declaration[view.lang] ?? code,
    detail: html`${words[declared] ?? t.unanswered}`,
  }))
}
