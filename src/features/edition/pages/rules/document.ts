import { definitionList, type Html, html, table, type View } from '../../../../platform/html/index.ts'
import { type Article, type Block, type RulesDocument, runsOf } from '../../rules/call-rules/document.ts'
import { rulesText } from './words.ts'

/** The contents, the preamble, every article under its number and its own address, and the annex. */
export function drawRules(view: View, document: RulesDocument): Html {
  const t = rulesText[view.lang]
  const { articles, annex, preamble } = document
  const heading = (article: Article, index: number) => t.article(index + 1, article.title)
  const blocks = (all: readonly Block[]) => all.map(it => drawBlock(view, document, it))
  return html`<nav class="rules-contents" aria-labelledby="sommaire"><h2 id="sommaire">${t.contents}</h2><ol class="plain">
<li><a href="#preambule">${t.preamble}</a></li>
${articles.map((it, index) => html`<li><a href="#${it.id}">${heading(it, index)}</a></li>`)}
<li><a href="#${annex.id}">${t.annex(annex.title)}</a></li></ol></nav>
<section aria-labelledby="preambule"><h2 id="preambule">${t.preamble}</h2>${blocks(preamble)}</section>
${articles.map((it, index) => html`<section aria-labelledby="${it.id}"><h2 id="${it.id}">${heading(it, index)}</h2>${blocks(it.blocks)}</section>`)}
<section aria-labelledby="${annex.id}"><h2 id="${annex.id}">${t.annex(annex.title)}</h2>${blocks(annex.blocks)}</section>`
}

function drawBlock(view: View, document: RulesDocument, block: Block): Html {
  const say = (sentence: string) => drawSentence(view, document, sentence)
  if (block.kind === 'text') return html`<p>${say(block.text)}</p>`
  if (block.kind === 'title') return html`<h3>${block.text}</h3>`
  if (block.kind === 'list') return html`<ul>${block.items.map(it => html`<li>${say(it)}</li>`)}</ul>`
  if (block.kind === 'steps') return html`<ol>${block.items.map(it => html`<li>${say(it)}</li>`)}</ol>`
  if (block.kind === 'pairs') {
    return definitionList(
      view,
      block.rows.map(([term, detail]) => ({ term, detail: say(detail) })),
    )
  }
  const { caption, columns, rows } = block
  return table(view, {
    caption,
    columns: columns.map((label, index) => ({ key: String(index), label })),
    rows: rows.map(row => Object.fromEntries(row.map((cell, index) => [String(index), say(cell)]))),
    empty: '',
  })
}

function drawSentence(view: View, document: RulesDocument, sentence: string): Html {
  const runs = runsOf(sentence, document, { origin: view.origin, article: rulesText[view.lang].inArticle })
  return html`${runs.map(({ text, href }) => (href ? html`<a href="${href}">${text}</a>` : text))}`
}
