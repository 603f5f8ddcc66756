import { attributes, type Html, html, type Text } from './html.ts'
import type { View } from './view.ts'

type Stage = { label: Text; when?: Text | undefined; href?: string | undefined }

/** The programme from its first stage to its last; `current` counts from 0, and may lie before the first or after the last. */
export function frieze(view: View, given: { stages: Stage[]; current: number }): Html {
  const { text, theme } = view
  return html`<ol class="${theme.classes.frieze}" aria-label="${text.frieze}">${given.stages.map((stage, i) => {
    const state = i < given.current ? 'past' : i === given.current ? 'current' : 'future'
    return html`<li class="${state}"${attributes({ 'aria-current': state === 'current' ? 'step' : undefined })}><span class="frieze-label">${
      stage.href ? html`<a href="${stage.href}">${stage.label}</a>` : stage.label
    }<span class="${theme.classes.hidden}"> (${text.friezeState[state]})</span></span>${
      stage.when && html`<span class="frieze-when">${stage.when}</span>`
    }</li>`
  })}</ol>`
}
