import { definitionList, type Html, html, layout, type View } from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition } from '../rules.ts'
import { type Article, applying, challenges, eligibility, list, purpose } from './rules/articles.ts'
import { commitments, contract, results, selection } from './rules/decisions.ts'
import { rulesText } from './rules/words.ts'

type InForce = Edition & { version: number; appliedAt: Date }

/** The whole rules of the edition in force, as numbered articles; made to be printed too. */
export function rulesPage(view: View, edition: InForce): Html {
  const t = rulesText[view.lang]
  const articles = articlesOf(view, edition)
  const heading = (article: Article, index: number) => t.article(index + 1, article.title)
  const { charter } = edition.jury
  const annex = { id: 'charte', title: t.annex(charter.title[view.lang]) }
  const body = html`<nav aria-labelledby="sommaire"><h2 id="sommaire">${t.contents}</h2><ul>
${articles.map((it, index) => html`<li><a href="#${it.id}">${heading(it, index)}</a></li>`)}
<li><a href="#${annex.id}">${annex.title}</a></li></ul></nav>
${articles.map((it, index) => html`<section aria-labelledby="${it.id}"><h2 id="${it.id}">${heading(it, index)}</h2>${it.body}</section>`)}
<section aria-labelledby="${annex.id}"><h2 id="${annex.id}">${annex.title}</h2><p>${t.charterVersion(charter.version)}</p>
<ol>${charter.articles.map(it => html`<li>${it[view.lang]}</li>`)}</ol></section>
<p>${t.version(edition.version, formatInstant(view.lang, edition.appliedAt, edition.zone))}</p>`
  return layout(view, { title: t.title, eyebrow: edition.title[view.lang], lead: t.lead, body })
}

function articlesOf(view: View, edition: Edition): Article[] {
  const t = rulesText[view.lang]
  return [
    purpose(view, edition),
    challenges(view, edition),
    eligibility(view, edition),
    applying(view, edition),
    selection(view, edition),
    results(view, edition),
    contract(view, edition),
    { id: 'accompagnement', title: t.support, body: list(view, edition.support) },
    commitments(view, edition),
    { id: 'general', title: t.general, body: list(view, edition.commitments.general) },
    { id: 'donnees', title: t.data, body: personalData(view, edition) },
  ]
}

function personalData(view: View, { dataProtection: data }: Edition): Html {
  const t = rulesText[view.lang]
  const contact = html`<a href="mailto:${data.email}">${data.email}</a>${data.address && html`, ${data.address}`}${data.subject && html`. ${t.subject(data.subject[view.lang])}`}`
  return definitionList(view, [
    { term: t.dataRows.purpose, detail: data.purpose[view.lang] },
    { term: t.dataRows.readers, detail: data.readers[view.lang] },
    { term: t.dataRows.basis, detail: data.basis[view.lang] },
    { term: t.dataRows.kept, detail: t.kept(data.retentionYears) },
    { term: t.dataRows.rights, detail: data.rights[view.lang] },
    { term: t.dataRows.contact, detail: contact },
  ])
}
