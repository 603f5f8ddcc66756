import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'

type Point = { x: number; y: number; words: string; kind: 'here' | 'other' }

type PointChart = { label: string; xLabel: string; yLabel: string; points: Point[] }

const [WIDTH, HEIGHT] = [560, 300]
const PLOT = { left: 50, right: 420, top: 34, bottom: 246 }

/** A few points of whole numbers, joined from left to right, each with its words beside it. */
export function pointChart(view: View, given: PointChart): Html {
  const sorted = given.points.toSorted((a, b) => a.x - b.x || b.y - a.y)
  const x = scale(
    sorted.map(point => point.x),
    PLOT.left,
    PLOT.right,
  )
  const y = scale(
    sorted.map(point => point.y),
    PLOT.bottom,
    PLOT.top,
  )
  const line = sorted.map(point => `${x.at(point.x)},${y.at(point.y)}`).join(' ')
  const drawn = html`<svg class="chart points" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${given.label}">
${x.ticks.map(tick => html`<path class="grid" d="M${x.at(tick)} ${PLOT.top}V${PLOT.bottom}"/><text x="${x.at(tick)}" y="${PLOT.bottom + 20}" text-anchor="middle">${tick}</text>`)}
${y.ticks.map(tick => html`<path class="grid" d="M${PLOT.left} ${y.at(tick)}H${PLOT.right}"/><text x="${PLOT.left - 10}" y="${y.at(tick) + 5}" text-anchor="end">${tick}</text>`)}
<text x="${PLOT.left - 40}" y="16">${given.yLabel}</text><text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${given.xLabel}</text>
<polyline class="joined" points="${line}"/>
${sorted.map(point => html`<circle class="${point.kind}" cx="${x.at(point.x)}" cy="${y.at(point.y)}" r="7"/><text x="${x.at(point.x) + 13}" y="${y.at(point.y) - 9}">${point.words}</text>`)}</svg>`
  return html`<div class="${view.theme.classes.tableScroll}" role="region" tabindex="0" aria-label="${view.text.scrollableChart(given.label)}">${drawn}</div>`
}

/** Every whole number from one below the smallest to one above the largest, at most about eight of them written. */
function scale(values: number[], from: number, to: number) {
  const [low, high] = [Math.max(0, Math.min(...values) - 1), Math.max(...values) + 1]
  const step = Math.ceil((high - low) / 8)
  const at = (value: number) => Math.round(from + ((value - low) / (high - low)) * (to - from))
  const ticks = Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step)
  return { at, ticks }
}
