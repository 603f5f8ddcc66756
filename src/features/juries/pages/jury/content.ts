import { href } from '../../../../kernel/address.ts'
import {
  definitionList,
  fileFacts,
  type Html,
  html,
  paragraphs,
  section,
  type View,
} from '../../../../platform/html/index.ts'
import { titleOfWish } from '../../../applications/rules.ts'
import type { Answer, Edition } from '../../../edition/rules.ts'
import type { Request as Evidence } from '../../../evidence/rules.ts'
import { paths } from '../../paths.ts'
import type { File } from '../../rules.ts'
import { profileName, text } from '../words.ts'

export type ContentPart = {
  edition: Edition
  file: File
  held: ReadonlyMap<string, 'infected' | 'waiting'>
  /** What they answered the team beyond the form. */
  evidence: readonly Evidence[]
}

/** The file as it was submitted, by parts: who, background, one part per wish, teammate, documents. */
export function contentParts(view: View, page: ContentPart): Html {
  const t = text[view.lang].jury
  const { edition, file } = page
  const { content } = file
  const listed = (asked: readonly Answer[], texts: Readonly<Record<string, string>>) =>
    definitionList(
      view,
      asked.map(it => ({ term: it.label[view.lang], detail: shown(view, edition, it, texts[it.code]) })),
    )
  const once = edition.answers.filter(({ perWish }) => !perWish)
  const identity = once.filter(it => it.identity && it.kind !== 'email' && it.kind !== 'phone')
  const perWish = edition.answers.filter(it => it.perWish)
  return html`${section(view, { title: t.identity, body: listed(identity, { ...content.answers, ...content.identity }) })}
${section(view, {
  title: t.background,
  body: listed(
    once.filter(it => !it.identity),
    content.answers,
  ),
})}
${content.wishes.map(wish => section(view, { title: t.contribution(titleOfWish(edition, view.lang, wish)), body: listed(perWish, wish.answers) }))}
${content.teammate && section(view, { title: t.teammate, body: html`<p>${content.teammate}</p>` })}
${section(view, { title: t.documents, body: documents(view, page) })}
${
  page.evidence.length > 0 &&
  section(view, {
    title: t.evidence,
    body: definitionList(
      view,
      page.evidence.map(it => given(view, file, it)),
    ),
  })
}`
}

/** A question of the team, and what was answered. */
function given(view: View, { code }: File, { answer, file, id, question }: Evidence) {
  const address = href(paths.evidence, view.lang, { code, request: id })
  const attached =
    file && html`<p>${text[view.lang].jury.evidenceFile} ${fileFacts(view, { ...file, href: address })}</p>`
  return { term: question, detail: html`${answer && paragraphs(answer)}${attached}` }
}

function shown(view: View, edition: Edition, { kind }: Answer, value: string | undefined): Html {
  if (!value) return html`<em>${text[view.lang].jury.unanswered}</em>`
  if (kind === 'profile') return html`${profileName(view, edition, value)}`
  if (kind === 'links') return html`<ul>${value.split('\n').map(line => html`<li>${link(line.trim())}</li>`)}</ul>`
  return paragraphs(value)
}

/** Only web addresses become links; anything else is shown as typed. */
const link = (line: string): Html =>
  /^https?:\/\/\S+$/.test(line)
    ? html`<a href="${line}" rel="noopener noreferrer nofollow" target="_blank">${line}</a>`
    : html`${line}`

function documents(view: View, { edition, file: { code, content }, held }: ContentPart): Html {
  const t = text[view.lang].jury
  if (content.files.length === 0) return html`<p>${t.noDocuments}</p>`
  const items = content.files.map(it => ({
    term: edition.documents.find(document => document.code === it.kind)?.label[view.lang] ?? it.kind,
    detail: fileFacts(view, {
      name: it.name,
      size: it.size,
      pages: it.pages ?? undefined,
      href: href(paths.document, view.lang, { code, kind: it.kind }),
      preview:
        it.type === 'application/pdf' ? href(paths.documentPages, view.lang, { code, kind: it.kind }) : undefined,
      held: held.get(it.sha256),
    }),
  }))
  return definitionList(view, items)
}
