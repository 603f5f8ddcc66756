import { definitionList, type Html, html, quote, section, type View } from '../../../platform/html/index.ts'
import type { Block, ReleaseDocument } from './document.ts'

/** The body of a release: its lead, facts and figures, quotations, contact and what the institutions are. */
export const drawRelease = (view: View, it: ReleaseDocument): Html =>
  html`<p class="${view.theme.classes.hint}">${it.dateline}</p>
<p class="${view.theme.classes.lead}">${it.lead}</p>
${it.blocks.map(block => drawBlock(view, block))}
${it.quotes.map(said => quote(view, { body: html`<p>${said.words}</p>`, source: said.source }))}
<p>${it.closing}</p>
${section(view, { title: it.contact.title, body: html`<p><a href="mailto:${it.contact.address}">${it.contact.address}</a></p>` })}
${section(view, {
  title: it.about.title,
  body: html`${it.about.items.map(item => html`<p>${item}</p>`)}
<p>${it.site.title}<br><a href="${it.site.address}">${it.site.address}</a></p>`,
})}`

function drawBlock(view: View, block: Block): Html {
  if (block.kind === 'text') return html`<p>${block.text}</p>`
  const body =
    block.kind === 'list'
      ? html`<ul>${block.items.map(item => html`<li>${item}</li>`)}</ul>`
      : definitionList(
          view,
          block.rows.map(([term, detail]) => ({ term, detail })),
        )
  return section(view, { title: block.title, body })
}
