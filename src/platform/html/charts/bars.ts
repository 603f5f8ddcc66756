import { sum } from '../../../kernel/sum.ts'
import { formatNumber } from '../../i18n/index.ts'
import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'

/** How a part is drawn: full, lighter, or only its outline. The words beside it say what it is. */
export type PartKind = 'full' | 'light' | 'outline'

type BarRow = {
  label: string
  /** What the bars of this row show, in words: they are all the text alternative there is. */
  words: string
  /** Bars one under the other, each of parts from left to right, on the scale of the whole chart. */
  bars: { kind: PartKind; value: number }[][]
}

type BarChart = {
  label: string
  legend: Legend
  rows: BarRow[]
  /** What the longest bar comes to where several charts share one scale; the longest of this one when left out. */
  most?: number | undefined
}

/** Bars in rows, on one scale, each beside words that say the same: a list for those who do not see it. */
export function barChart(view: View, given: BarChart): Html {
  const sums = given.rows.flatMap(({ bars }) => bars.map(parts => sum(parts.map(({ value }) => value))))
  const most = given.most ?? Math.max(1, ...sums)
  return html`${chartLegend(given.legend)}<ul class="chart-bars" aria-label="${given.label}">${given.rows.map(
    row =>
      html`<li><span class="chart-label">${row.label}</span><span class="chart-drawn">${row.bars.map(parts => bar(parts, most))}</span><small>${row.words}</small></li>`,
  )}</ul>
<p class="chart-scale">${view.text.chartScale(formatNumber(view.lang, most))}</p>`
}

function bar(parts: { kind: PartKind; value: number }[], most: number): Html {
  let before = 0
  const rects = parts.map(({ kind, value }) => {
    const x = before
    before += value
    return html`<rect class="${kind}" x="${percent(x, most)}" y="1" width="${percent(value, most)}" height="12"/>`
  })
  return html`<svg class="chart" width="100%" height="14" aria-hidden="true" focusable="false">${rects}</svg>`
}

export type Legend = { kind: string; words: string }[]

/** What each way of drawing means. */
export const chartLegend = (entries: Legend): Html =>
  html`<ul class="chart-legend">${entries.map(
    ({ kind, words }) =>
      html`<li><svg class="chart" width="22" height="14" aria-hidden="true" focusable="false"><rect class="${kind}" x="1" y="1" width="20" height="12"/></svg>${words}</li>`,
  )}</ul>`

const percent = (value: number, whole: number) => `${Math.round((value / whole) * 10_000) / 100}%`
