import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'
import { chartLegend, type Legend } from './bars.ts'

export type Flow = { from: string; to: string; value: number; kind: string }

type FlowChart = {
  /** The whole picture in a sentence; details are in the table that goes with it. */
  label: string
  legend: Legend
  left: string[]
  right: string[]
  flows: Flow[]
}

const [WIDTH, LEFT, RIGHT, THICK] = [800, 250, 540, 8]
/** One unit, and the room between two places for their names, in units of the drawing. */
const [UNIT, GAP, TOP] = [5, 15, 12]
const LONGEST_NAME = 32

/**
 * Who goes from where to where: places on two sides, joined by bands as wide as their number. Places without anybody are left out.
 * Bands leave and arrive in the order of the other side, so that they cross as little as they can.
 */
export function flowChart(view: View, given: FlowChart): Html {
  const [left, right] = [stack(given, 'left'), stack(given, 'right')]
  const height = Math.max(left.height, right.height)
  const drawn = html`<svg class="chart flows" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${given.label}">
${bands(given, left.tops, right.tops)}
${[...left.tops].map(([name, { top, value }]) => place(name, value, top, 'left'))}
${[...right.tops].map(([name, { top, value }]) => place(name, value, top, 'right'))}</svg>`
  return html`${chartLegend(given.legend)}<div class="${view.theme.classes.tableScroll}" role="region" tabindex="0" aria-label="${view.text.scrollableChart(given.label)}">${drawn}</div>`
}

type Tops = Map<string, { top: number; value: number }>

function stack({ left, right, flows }: FlowChart, side: 'left' | 'right'): { tops: Tops; height: number } {
  const tops: Tops = new Map()
  let top = TOP
  for (const name of side === 'left' ? left : right) {
    const mine = flows.filter(flow => name === (side === 'left' ? flow.from : flow.to))
    const value = mine.reduce((total, flow) => total + flow.value, 0)
    if (value === 0) continue
    tops.set(name, { top, value })
    top += value * UNIT + GAP
  }
  return { tops, height: top }
}

function bands({ left, right, flows }: FlowChart, leaving: Tops, arriving: Tops): Html[] {
  const used = { left: new Map<string, number>(), right: new Map<string, number>() }
  const next = (side: 'left' | 'right', tops: Tops, name: string, value: number) => {
    const at = used[side].get(name) ?? 0
    used[side].set(name, at + value)
    return (tops.get(name)?.top ?? 0) + at * UNIT
  }
  const sorted = flows.toSorted(
    (a, b) => left.indexOf(a.from) - left.indexOf(b.from) || right.indexOf(a.to) - right.indexOf(b.to),
  )
  return sorted.map(({ from, to, value, kind }) => {
    const [y1, y2] = [next('left', leaving, from, value), next('right', arriving, to, value)]
    return html`<path class="${kind}" d="${band(y1, y2, value * UNIT)}"/>`
  })
}

function band(y1: number, y2: number, wide: number): string {
  const [x1, x2] = [LEFT + THICK, RIGHT]
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}V${y2 + wide}C${middle} ${y2 + wide} ${middle} ${y1 + wide} ${x1} ${y1 + wide}z`
}

function place(name: string, value: number, top: number, side: 'left' | 'right'): Html {
  const high = value * UNIT
  const [x, textX, anchor] = side === 'left' ? [LEFT, LEFT - 8, 'end'] : ([RIGHT, RIGHT + THICK + 8, 'start'] as const)
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name
  return html`<rect class="ink" x="${x}" y="${top}" width="${THICK}" height="${high}"/><text x="${textX}" y="${top + high / 2 + 5}" text-anchor="${anchor}">${short} (${value})</text>`
}
