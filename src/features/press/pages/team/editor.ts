import { href } from '../../../../kernel/address.ts'
import {
  alert,
  type FieldError,
  type Html,
  html,
  layout,
  section,
  stateTag,
  type View,
} from '../../../../platform/html/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import type { Preview, VersionRow } from '../../rules.ts'
import {
  type Clearance,
  type Facts,
  missingFigures,
  type Party,
  type Release,
  type ReleaseRefusal,
  type ReleaseText,
} from '../../rules.ts'
import { changedLines, releaseDocument } from '../document.ts'
import { drawRelease } from '../drawn.ts'
import { instant, text } from '../words.ts'
import { clearancePart } from './clearance.ts'
import { SIGNS } from './list.ts'
import { publicationPart } from './publication.ts'
import { wordsForm } from './words-form.ts'

export type EditorPage = {
  edition: Edition
  release: Release
  version: VersionRow
  versions: readonly VersionRow[]
  facts: Facts
  changed: boolean
  /** By when those asked should answer. */
  due: { day: string; isLate: boolean } | undefined
  parties: readonly Party[]
  asked: readonly Clearance[]
  previews: readonly Preview[]
  typed?: { words: ReleaseText; reason: string } | undefined
  refusal?: ReleaseRefusal | undefined
}

/** A release as the team works on it: its words, the facts as they are now, who cleared it, when it appears. */
export function editorPage(view: View, it: EditorPage): Html {
  const { release: words, team: t } = text[view.lang]
  const { changed, facts, refusal, release } = it
  const missing = missingFigures(facts).map(name => words.figures[name] ?? name)
  const errors = errorsOf(view, release, refusal)
  const body = html`<p>${stateTag(view, SIGNS[release.state], t.states[release.state])}</p>
${changed && alert(view, { kind: 'warning', body: html`<p>${t.editor.changed}</p>${changes(view, it)}` })}
${missing.length > 0 && alert(view, { kind: 'info', body: t.editor.missing(missing) })}
${clearancePart(view, it)}
${publicationPart(view, it)}
${section(view, { title: t.editor.words, intro: t.editor.facts, body: wordsForm(view, it, errors) })}
${section(view, { title: t.editor.preview, body: html`<div data-preview-here data-preview-shown>${preview(view, it)}</div>` })}
${section(view, { title: t.editor.versions, body: history(view, it) })}`
  return layout(view, {
    title: words.kinds[release.kind],
    eyebrow: it.edition.title[view.lang],
    crumbs: [{ href: href(paths.list, view.lang), label: t.title }],
    ...{ errors, body },
  })
}

function errorsOf(view: View, { state }: Release, refusal: ReleaseRefusal | undefined): FieldError[] {
  if (!refusal) return []
  const message = text[view.lang].team.refusals[refusal.code] ?? ''
  const fields: Partial<Record<ReleaseRefusal['code'], string>> = {
    ...{
      reason_missing: state === 'in_clearance' ? 'reason' : 'withdrawal',
      name_missing: 'said_by',
      not_a_time: 'at',
      in_the_past: 'at',
      not_a_party: 'party',
    },
    conflict: 'headline_fr',
  }
  return [{ field: 'field' in refusal ? refusal.field : (fields[refusal.code] ?? 'main'), message }]
}

const documentOf = (view: View, { release }: EditorPage, facts: Facts, words: ReleaseText) =>
  releaseDocument(facts, words, { lang: view.lang, on: release.publishAt ?? undefined })

/** Which lines no longer are what was cleared. */
function changes(view: View, it: EditorPage): Html {
  const { page: t } = text[view.lang]
  const { facts, version } = it
  if (!version.facts) return html``
  const now = documentOf(view, it, facts, version.words)
  const { added, removed } = changedLines(documentOf(view, it, version.facts, version.words), now)
  const listed = (title: string, lines: string[]) =>
    lines.length > 0 && html`<p><strong>${title}</strong></p><ul>${lines.map(line => html`<li>${line}</li>`)}</ul>`
  return html`${listed(t.removed, removed)}${listed(t.added, added)}`
}

function preview(view: View, it: EditorPage): Html {
  const document = documentOf(view, it, it.facts, it.typed?.words ?? it.version.words)
  return html`<h3>${document.headline}</h3>${drawRelease(view, document)}`
}

function history(view: View, { release, versions }: EditorPage): Html {
  const { page, team } = text[view.lang]
  const { editor: t } = team
  const shown = release.publishedVersion !== null && href(paths.release, view.lang, { slug: release.slug })
  return html`<ul>${versions.map(
    it =>
      html`<li>${t.version(it.number, it.by ?? t.somebody, instant(view, it.writtenAt))}${it.reason && html`<br>${page.reason(it.reason)}`}</li>`,
  )}</ul>
${shown && html`<p><a href="${shown}">${t.see}</a></p>`}`
}
