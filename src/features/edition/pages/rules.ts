import { href } from '../../../kernel/address.ts'
import { alert, dateTime, type Html, html, layout, type View } from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import type { ChangedArticle, RulesDocument, RulesVersion } from '../rules/call-rules/document.ts'
import { changedArticles } from './rules/difference.ts'
import { drawRules } from './rules/document.ts'
import { drawReason, rulesText } from './rules/words.ts'

/** The rules as they are shown: a frozen version, or the text as the edition writes it until the first is. */
export type ShownRules = {
  document: RulesDocument
  zone: string
  opens: Date
  version?: RulesVersion | undefined
  /** The number of the version in force, when another one is shown. */
  inForce?: number | undefined
  /** What the edition says otherwise since that version, in a text that is not published yet. */
  pending: ChangedArticle[]
}

/** The rules of a call, as numbered articles; made to be printed too. */
export function rulesPage(view: View, shown: ShownRules): Html {
  const t = rulesText[view.lang]
  const { document, version, pending } = shown
  const body = html`${standing(view, shown)}
${pending.length > 0 && pendingNotice(view, pending)}
${drawRules(view, document)}
${version && html`<p>${t.hash} <code>${version.sha256}</code></p>`}`
  const past = shown.inForce !== undefined
  return layout(view, {
    title: past && version ? t.versionTitle(version.number) : t.title,
    eyebrow: document.edition,
    lead: t.lead,
    crumbs: past ? [{ href: href(paths.rules, view.lang), label: t.title }] : [],
    about: { description: t.about(document.edition) },
    body,
  })
}

/** Which version this is, since when, and where the others and the PDF are. */
function standing(view: View, shown: ShownRules): Html {
  const t = rulesText[view.lang]
  const { version, inForce, opens, zone } = shown
  const other = inForce !== undefined && inForce !== version?.number
  return html`${
    other &&
    alert(view, {
      kind: 'warning',
      body: html`${t.notInForce} <a href="${href(paths.rules, view.lang)}">${t.readInForce(inForce)}</a>`,
    })
  }<p>${
    version
      ? html`<strong>${t.versionName(version.number)}</strong>, ${other ? t.publishedOn : t.inForceSince} ${dateTime(view, version.publishedAt)}. ${t.why} ${drawReason(view, version)}.`
      : t.notFrozen(formatInstant(view.lang, opens, zone))
  } ${view.lang === 'en' && t.authoritative}</p>
<ul>${links(view, shown)}</ul>`
}

function links(view: View, { version }: ShownRules): Html {
  const t = rulesText[view.lang]
  const pdf = version
    ? href(paths.rulesVersionPdf, view.lang, { edition: version.editionId, n: version.number })
    : href(paths.rulesPdf, view.lang)
  return html`<li><a href="${pdf}">${t.pdf}</a></li>
${version && html`<li><a href="${href(paths.rulesVersions, view.lang)}">${t.versions}</a></li>`}
${
  version &&
  version.number > 1 &&
  html`<li><a href="${href(paths.rulesDifference, view.lang, { edition: version.editionId, from: version.number - 1, to: version.number })}">${t.whatChanged(version.number)}</a></li>`
}
${version && html`<li><a href="${href(paths.rulesVersion, view.lang, { edition: version.editionId, n: version.number })}">${t.permanent}</a></li>`}`
}

/** Said at the top, whole: nobody may read a date here that the site no longer applies. */
function pendingNotice(view: View, pending: ChangedArticle[]): Html {
  const t = rulesText[view.lang]
  return html`<section aria-labelledby="a-paraitre"><h2 id="a-paraitre">${t.pendingTitle}</h2><p>${t.pending}</p>${changedArticles(view, pending, 3)}</section>`
}
