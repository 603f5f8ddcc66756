import { type Html, html, type Text } from '../html.ts'
import type { View } from '../view.ts'

type Change = {
  /** Where things stand, as it is read: « 27 min ». */
  figure: Text
  label: Text
  /** From where and when, in words: with the figure they are all the text alternative there is. */
  words: Text
  before: number | undefined
  after: number
}

/**
 * Figures before and after, each pair of bars on its own scale: two measures have no unit in common. The outline is before, the
 * full bar after; nothing is said by the drawing alone.
 */
export const changeChart = (view: View, given: { label: string; changes: Change[] }): Html =>
  html`<ul class="chart-changes" aria-label="${given.label}">${given.changes.map(
    it =>
      html`<li><span class="${view.theme.classes.number} change-figure">${it.figure}</span><span>${it.label}</span>${drawn(it)}<small>${it.words}</small></li>`,
  )}</ul>`

function drawn({ after, before }: Change): Html {
  const most = Math.max(Math.abs(after), Math.abs(before ?? 0)) || 1
  const width = (value: number) => `${Math.round((Math.abs(value) / most) * 9_900) / 100}%`
  return html`<svg class="chart" width="100%" height="28" aria-hidden="true" focusable="false">${
    before !== undefined && html`<rect class="outline" x="1" y="1" width="${width(before)}" height="10"/>`
  }<rect class="full" x="1" y="15" width="${width(after)}" height="12"/></svg>`
}
