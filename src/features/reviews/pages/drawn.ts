import { type Html, html, type View } from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import { points, text } from './words.ts'

type Range = { totals: readonly number[]; min: number; max: number }

const WIDTH = 132

/** The totals of a file on the scale of the grid, as dots joined by a line; said in words too. */
export function range(view: View, { totals, min, max }: Range): Html {
  if (totals.length === 0) return html``
  const at = (value: number) => 6 + ((value - min) / (max - min || 1)) * (WIDTH - 12)
  const [low, high] = [Math.min(...totals), Math.max(...totals)]
  const words = text[view.lang].deliberation.range(
    points(view, low),
    points(view, high),
    points(view, min),
    points(view, max),
  )
  return html`<svg role="img" aria-label="${words}" width="${WIDTH}" height="20" viewBox="0 0 ${WIDTH} 20" fill="currentColor"><path d="M6 10h${WIDTH - 12}" stroke="currentColor" stroke-opacity="0.25"/><path d="M${at(low)} 10H${at(high)}" stroke="currentColor" stroke-width="3"/>${totals.map(
    total => html`<circle cx="${at(total)}" cy="10" r="5"/>`,
  )}</svg>`
}

/** A part of a whole as a bar, in a table whose row already says of what; `label` says it to those who do not see the row. */
export function bar(view: View, { label, value, max }: { label: string; value: number; max: number }): Html {
  const written = `${formatNumber(view.lang, value)} / ${formatNumber(view.lang, max)}`
  return html`<div class="${view.theme.classes.progress}"><progress max="${max}" value="${value}" aria-label="${label}">${written}</progress><span class="${view.theme.classes.number}">${written}</span></div>`
}
