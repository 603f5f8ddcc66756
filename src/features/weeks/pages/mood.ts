import { details, type Html, html, table, type View } from '../../../platform/html/index.ts'
import type { Weeks } from '../../edition/rules.ts'
import { type Mood, trendOf } from '../rules.ts'
import { faceAt, faceSign } from './faces.ts'
import { day, text } from './words.ts'

const MOST = 16
const [STEP, ROW, LEFT, TOP] = [34, 36, 92, 20]

/** A team's mood over its last notes: faces at the height of their word, joined by a line, a sentence, and the table behind. */
export function moodTrend(view: View, weeks: Pick<Weeks, 'moods'>, series: readonly Mood[]): Html {
  const t = text[view.lang].own
  if (series.length === 0) return html`<p>${t.trendNone}</p>`
  const shown = series.slice(-MOST)
  const rows = shown.toReversed().map(it => ({ week: day(view, it.monday), mood: named(view, weeks, it.code) }))
  const asTable = table(view, {
    caption: t.trend,
    captionHidden: true,
    columns: [
      { key: 'week', label: t.week },
      { key: 'mood', label: t.mood },
    ],
    rows,
    empty: '',
  })
  return html`<p><strong>${t.trendWord[trendOf(series)]}</strong></p>${drawn(view, weeks, shown)}
${details(view, { summary: t.trendTable, body: asTable })}`
}

/** A mood as a face and its word. */
function named(view: View, { moods }: Pick<Weeks, 'moods'>, code: string): Html {
  const mood = moods.find(it => it.code === code)
  return mood ? html`<span class="mood">${faceSign(mood.face)}${mood.name[view.lang]}</span>` : html`${code}`
}

function drawn(view: View, { moods }: Pick<Weeks, 'moods'>, series: readonly Mood[]): Html {
  const label = text[view.lang].own.trendLabel(series.length)
  const at = (it: Mood, i: number): [number, number] => [LEFT + 20 + i * STEP, TOP + (moods.length - it.rank) * ROW]
  const width = LEFT + 20 + MOST * STEP
  const height = TOP + (moods.length - 1) * ROW + 44
  const last = series.length - 1
  return html`<div class="${view.theme.classes.tableScroll}" role="region" tabindex="0" aria-label="${view.text.scrollableChart(label)}">
<svg class="chart moods" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
${moods.map(({ name }, row) => html`<text x="0" y="${TOP + row * ROW + 5}">${name[view.lang]}</text><path class="grid" d="M${LEFT} ${TOP + row * ROW}H${width - 8}"/>`)}
<polyline class="joined" points="${series.map((it, i) => at(it, i).join(',')).join(' ')}"/>
${series.map((it, i) => faceAt(moods.find(mood => mood.code === it.code)?.face ?? 'flat', ...at(it, i)))}
<text x="${LEFT}" y="${height - 6}">${day(view, series[0]?.monday ?? '')}</text>
${last > 6 && html`<text x="${at(series[last] as Mood, last)[0] + 12}" y="${height - 6}" text-anchor="end">${day(view, series[last]?.monday ?? '')}</text>`}</svg></div>`
}
