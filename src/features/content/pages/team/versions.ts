import { href } from '../../../../kernel/address.ts'
import { type Html, html, layout, postButton, section, table, type View } from '../../../../platform/html/index.ts'
import { formatInstant } from '../../../../platform/i18n/index.ts'
import { teamPaths } from '../../paths.ts'
import type { Difference, Entry } from '../../rules.ts'
import { text } from '../drawn.ts'
import { differences } from './difference.ts'
import { crumbs } from './frame.ts'

export type Told = { number: number; writtenAt: Date; writtenBy: string | null; reason: string }

export type Versions = {
  entry: Entry
  versions: readonly Told[]
  /** Two versions beside each other. */
  compared: { from: number; to: number; differences: Difference[] } | undefined
}

/** Every version of an entry: who, when, why, what it changed; any of them can be taken up again. */
export function versionsPage(view: View, { compared, entry, versions }: Versions): Html {
  const t = text[view.lang].team
  const rows = versions.map(it => ({
    number: html`${t.version(it.number)}${it.number === entry.publishedVersion && html` <small>${t.isPublic}</small>`}`,
    when: formatInstant(view.lang, it.writtenAt, view.zone),
    who: it.writtenBy ?? t.nobody,
    why: it.reason,
    what: links(view, entry, it.number),
  }))
  const columns = (['number', 'when', 'who', 'why', 'what'] as const).map(key => ({
    key,
    label: t.versionColumns[key],
  }))
  const body = html`${compared && section(view, { title: t.compared(compared.from, compared.to), body: differences(view, compared.differences) })}
${table(view, { caption: t.versionsTitle, captionHidden: true, columns, rows, empty: '' })}`
  return layout(view, { title: t.versionsTitle, wide: true, crumbs: crumbs(view, entry), body })
}

function links(view: View, entry: Entry, number: number): Html {
  const t = text[view.lang].team
  const { id } = entry
  const compare = href(teamPaths.versions, view.lang, { id }, { de: number - 1, a: number })
  const about = t.version(number)
  const hidden = html`<span class="${view.theme.classes.hidden}"> ${about}</span>`
  return html`<div class="actions">${number > 1 && html`<a href="${compare}">${t.compare}${hidden}</a>`}
<a href="${href(teamPaths.preview, view.lang, { id }, { version: number })}">${t.previewShort}${hidden}</a>
${number < entry.version && postButton(view, { action: href(teamPaths.restoration, view.lang, { id }), label: t.restore, kind: 'quiet', about, values: { number, version: entry.version } })}</div>`
}
