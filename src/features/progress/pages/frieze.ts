import { type Day, daysBetween } from '../../../kernel/day.ts'
import { type Html, html, type View } from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import type { Progress } from '../../edition/rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Drawn = { phases: Progress['phases']; milestones: readonly { day: Day }[]; today: Day }

const WIDTH = 560
const PLOT = { left: 6, right: 554, top: 34, bottom: 112 }

/** Phases as bands and milestones as numbered points on one line of days; the list under it says the same in words. */
export function roadmapFrieze(view: View, { milestones, phases, today }: Drawn): Html | '' {
  const t = text[view.lang].roadmap
  const days = [...phases.flatMap(it => [it.from, it.to]), ...milestones.map(it => it.day)].toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || first === last) return ''
  const x = (day: Day) =>
    Math.round(PLOT.left + (daysBetween(first, day) / daysBetween(first, last)) * (PLOT.right - PLOT.left))
  const label = t.timelineLabel(formatDay(view.lang, first), formatDay(view.lang, last))
  const isNow = first <= today && today <= last
  const drawn = html`<svg class="chart points" viewBox="0 0 ${WIDTH} 146" role="img" aria-label="${label}">
${phases.map(it => band(view, it, x))}
<path class="grid" d="M${PLOT.left} ${PLOT.bottom}H${PLOT.right}"/>
${isNow && todayLine(x(today), t.today)}
${milestones.map((it, i) => html`<circle class="here" cx="${x(it.day)}" cy="${PLOT.bottom}" r="7"/><text x="${x(it.day)}" y="${PLOT.bottom + 26}" text-anchor="${anchor(x(it.day))}">${i + 1}</text>`)}</svg>`
  return html`<div class="${view.theme.classes.tableScroll}" role="region" tabindex="0" aria-label="${view.text.scrollableChart(label)}">${drawn}</div>`
}

function band(view: View, { from, name, to }: Progress['phases'][number], x: (day: Day) => number): Html {
  return html`<rect class="light" x="${x(from)}" y="${PLOT.top}" width="${Math.max(2, x(to) - x(from))}" height="38"/>
<text x="${x(from) + 8}" y="${PLOT.top + 25}">${name[view.lang]}</text>`
}

const todayLine = (x: number, word: string): Html =>
  html`<path class="joined" d="M${x} ${PLOT.top - 8}V${PLOT.bottom}"/><text x="${x}" y="16" text-anchor="${anchor(x)}">${word}</text>`

/** A word near an edge stays inside the drawing. */
const anchor = (x: number) => (x < 50 ? 'start' : x > WIDTH - 50 ? 'end' : 'middle')
