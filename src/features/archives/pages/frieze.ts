import { type Html, html, type View } from '../../../platform/html/index.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr: fr.pub, en: en.pub }

/** An edition on the frieze: the year in which it began, and a square for each of its challenges. */
export type Column = { title: string; year: number; challenges: number; people: string; current: boolean }

const [COLUMN, CELL, ACROSS] = [176, 22, 6]

/** The heap of the largest edition; beyond, a square stands for several challenges. */
const MOST = 60

/** How many challenges a square stands for. */
export const unitOf = (columns: readonly Column[]): number =>
  Math.max(1, ...columns.map(it => Math.ceil(it.challenges / MOST)))

/** Editions from left to right, each a heap of squares on the line of the years. The table beside it says the same. */
export function editionFrieze(view: View, columns: readonly Column[]): Html {
  const t = text[view.lang]
  const sorted = columns.toSorted((a, b) => a.year - b.year)
  const unit = unitOf(columns)
  const squares = (it: Column) => Math.ceil(it.challenges / unit)
  const rows = Math.max(1, ...sorted.map(it => Math.ceil(squares(it) / ACROSS)))
  const [base, width] = [rows * CELL + 20, Math.max(1, sorted.length) * COLUMN]
  const label = t.editions.friezeLabel(sorted.length, unit)
  const drawn = html`<svg class="chart editions" viewBox="0 0 ${width} ${base + 74}" role="img" aria-label="${label}">
<path class="grid" d="M0 ${base + 6}H${width}"/>
${sorted.map((it, i) => column(it, { left: i * COLUMN, base, counted: t.challenges(it.challenges), heap: squares(it) }))}</svg>`
  return html`<div class="${view.theme.classes.tableScroll}" role="region" tabindex="0" aria-label="${view.text.scrollableChart(label)}">${drawn}</div>`
}

/** Squares heap up from the line, from left to right. */
function column(
  { challenges, current, people, title, year }: Column,
  { base, counted, heap, left }: { base: number; counted: string; heap: number; left: number },
): Html {
  const squares = Array.from({ length: heap }, (_, i) => ({
    x: left + (i % ACROSS) * CELL + 2,
    y: base - (Math.floor(i / ACROSS) + 1) * CELL,
  }))
  return html`${squares.map(at => html`<rect class="${current ? 'light' : 'full'}" x="${at.x}" y="${at.y}" width="${CELL - 4}" height="${CELL - 4}"/>`)}
<circle class="${current ? 'here' : 'other'}" cx="${left + 6}" cy="${base + 6}" r="5"/>
<text x="${left}" y="${base + 29}">${year}\u00a0· ${title}</text>
<text x="${left}" y="${base + 49}">${challenges > 0 ? counted : ''}</text>
<text x="${left}" y="${base + 69}">${people}</text>`
}
