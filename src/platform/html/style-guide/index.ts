import { html } from '../html.ts'
import { layout } from '../layout.ts'
import { section } from '../sections.ts'
import type { View } from '../view.ts'
import { formParts } from './forms.ts'
import { messageParts } from './messages.ts'
import { signParts, top } from './signs.ts'
import { workParts } from './work.ts'

/**
 * Every component on one page, with sample words in French: what tests look at, and where one looks before
 * drawing something new. Shown in demonstrations only.
 */
export function styleGuide(view: View) {
  const parts = [...signParts(view), ...messageParts(view), ...workParts(view), ...formParts(view)]
  return layout(view, {
    title: 'Guide de style',
    ownHeading: true,
    crumbs: [],
    body: html`<div lang="fr">${top(view)}${parts.map(([title, body]) => section(view, { title, body }))}</div>`,
  })
}
