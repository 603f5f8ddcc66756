import { href } from '../../../../kernel/address.ts'
import { type Html, html, layout, type View } from '../../../../platform/html/index.ts'
import { paths } from '../../paths.ts'
import type { ChangedArticle, Piece } from '../../rules/call-rules/document.ts'
import { rulesText } from './words.ts'

/** What comes and what goes, article by article: each piece says what it is, beside being underlined or struck. */
export function changedArticles(view: View, changed: readonly ChangedArticle[], level: 2 | 3 = 2): Html {
  const t = rulesText[view.lang].compared
  if (changed.length === 0) return html`<p>${t.none}</p>`
  const title = (it: ChangedArticle) => html`${titleOf(view, it)} (${t.kinds[it.change]})`
  return html`<ul class="changed">${changed.map(it => html`<li><a href="#change-${it.id}">${title(it)}</a></li>`)}</ul>
<p>${t.howToRead} <ins>${t.comes}</ins>, <del>${t.goes}</del>.</p>
${changed.map(
  it => html`<section aria-labelledby="change-${it.id}">${level === 2 ? html`<h2 id="change-${it.id}">${title(it)}</h2>` : html`<h3 id="change-${it.id}">${title(it)}</h3>`}
${it.lines.map(line => drawLine(view, line))}</section>`,
)}`
}

/** « Article 4 – Candidater », or the title alone of what has no number. */
function titleOf(view: View, { id, title, from, to }: ChangedArticle): string {
  const t = rulesText[view.lang]
  const number = to ?? from
  if (number !== undefined) return t.article(number, title)
  return id === 'preambule' ? t.preamble : t.annex(title)
}

function drawLine(view: View, line: readonly Piece[]): Html {
  const hidden = html`<span class="${view.theme.classes.hidden}">${rulesText[view.lang].compared.unchanged}</span>`
  if (line.length === 0) return html`<p><span aria-hidden="true">[…]</span>${hidden}</p>`
  const spaced = (index: number) => (line[index]?.kind === 'added' && line[index - 1]?.kind === 'removed' ? ' ' : '')
  return html`<p>${line.map((piece, index) => html`${spaced(index)}${drawPiece(view, piece)}`)}</p>`
}

function drawPiece(view: View, { kind, text }: Piece): Html {
  const t = rulesText[view.lang].compared
  const said = (word: string) => html`<span class="${view.theme.classes.hidden}">${word} </span>`
  if (kind === 'added') return html`<ins>${said(t.addedFrom)}${text}${said(t.addedTo)}</ins>`
  return kind === 'removed' ? html`<del>${said(t.removedFrom)}${text}${said(t.removedTo)}</del>` : html`${text}`
}

type Compared = { editionId: string; edition: string; from: number; to: number; changed: ChangedArticle[] }

/** What one version changes in another. */
export function differencePage(view: View, { editionId, edition, from, to, changed }: Compared): Html {
  const t = rulesText[view.lang]
  const version = (n: number) =>
    html`<a href="${href(paths.rulesVersion, view.lang, { edition: editionId, n })}">${t.versionName(n).toLowerCase()}</a>`
  return layout(view, {
    title: t.compared.title(from, to),
    eyebrow: edition,
    lead: t.compared.lead,
    crumbs: [
      { href: href(paths.rules, view.lang), label: t.title },
      { href: href(paths.rulesVersions, view.lang), label: t.versions },
    ],
    about: { description: t.compared.about(from, to, edition) },
    body: html`<p>${t.compared.from} ${version(from)} ${t.compared.to} ${version(to)}.</p>${changedArticles(view, changed)}`,
  })
}
