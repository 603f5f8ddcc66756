import { definitionList, type Html, html, type View } from '../../../../platform/html/index.ts'
import type { Difference } from '../../rules.ts'
import { text } from '../drawn.ts'

/** What changed, field by field: taken out is struck, put in is underlined, and both are said. */
export function differences(view: View, found: readonly Difference[]): Html {
  const t = text[view.lang].team
  if (found.length === 0) return html`<p>${t.noDifference}</p>`
  const { hidden } = view.theme.classes
  return definitionList(
    view,
    found.map(({ field, parts }) => ({
      term: t.differences[field],
      detail: html`<div class="difference">${parts.map(part => {
        if (part.kind === 'same') return part.text
        const said = html`<span class="${hidden}">[${t.changes[part.kind]}] </span>`
        return part.kind === 'added' ? html`<ins>${said}${part.text}</ins>` : html`<del>${said}${part.text}</del>`
      })}</div>`,
    })),
  )
}
