import { href } from '../../../../kernel/address.ts'
import { dateTime, type Html, html, layout, table, type View } from '../../../../platform/html/index.ts'
import { paths } from '../../paths.ts'
import type { RulesVersion } from '../../rules/call-rules/document.ts'
import { drawReason, rulesText } from './words.ts'

/** Every version of the rules, newest first, each with its PDF and what it changed. */
export function versionsPage(view: View, { edition, versions }: { edition: string; versions: RulesVersion[] }): Html {
  const t = rulesText[view.lang]
  return layout(view, {
    title: t.versions,
    eyebrow: edition,
    lead: t.versionsLead,
    crumbs: [{ href: href(paths.rules, view.lang), label: t.title }],
    about: { description: t.versionsAbout(edition) },
    body: versionsTable(view, versions),
  })
}

/** The versions as a table: number, since when, why, and where each is. */
export function versionsTable(view: View, versions: readonly RulesVersion[]): Html {
  const t = rulesText[view.lang]
  return table(view, {
    caption: t.versions,
    captionHidden: true,
    columns: [
      { key: 'version', label: t.versionColumns.version },
      { key: 'since', label: t.versionColumns.since },
      { key: 'why', label: t.versionColumns.why },
      { key: 'read', label: t.versionColumns.read },
    ],
    rows: versions.map((it, index) => ({
      version: html`${t.versionName(it.number)}${index === 0 && html` (${t.inForce})`}`,
      since: dateTime(view, it.publishedAt),
      why: drawReason(view, it),
      read: reading(view, it),
    })),
    empty: t.noVersion,
  })
}

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

function reading(view: View, { editionId, number }: RulesVersion): Html {
  const t = rulesText[view.lang]
  const at = { edition: editionId, n: number }
  const changes = href(paths.rulesDifference, view.lang, { edition: editionId, from: number - 1, to: number })
  return html`<a href="${href(paths.rulesVersion, view.lang, at)}">${t.readVersion(number)}</a>, <a href="${href(paths.rulesVersionPdf, view.lang, at)}">${t.pdfOf(number)}</a>${
    number > 1 && html`, <a href="${changes}">${lowered(t.whatChanged(number))}</a>`
  }`
}
