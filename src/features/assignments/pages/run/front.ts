import type { Audit } from '../../../../engine/matching/index.ts'
import { details, type Html, html, pointChart, section, table, type View } from '../../../../platform/html/index.ts'
import { closedTitles, type Named, text } from '../words.ts'

/** Results where more people placed cost complete challenges, drawn beside the rule's own, with their table. */
export function frontSection(view: View, edition: Named, { front, rule }: Audit): Html {
  const t = text[view.lang].audit.front
  const here = { x: rule.levels.viable, y: rule.levels.seats }
  const isHere = (point: { viable: number; seats: number }) => point.viable === here.x && point.seats === here.y
  const chart = pointChart(view, {
    label: t.label,
    xLabel: t.x,
    yLabel: t.y,
    points: [
      ...front
        .filter(point => !isHere(point))
        .map(({ seats, viable }) => ({ x: viable, y: seats, words: t.point(seats, viable), kind: 'other' as const })),
      { ...here, words: t.here, kind: 'here' },
    ],
  })
  const behind = table(view, {
    caption: t.label,
    columns: [
      { key: 'seats', label: t.columns.seats, numeric: true },
      { key: 'viable', label: t.columns.viable, numeric: true },
      { key: 'closed', label: t.columns.closed },
    ],
    rows: front.map(point => ({
      seats: isHere(point) ? `${point.seats} (${t.here})` : String(point.seats),
      viable: String(point.viable),
      closed: closedTitles(view, edition, point.closed),
    })),
    empty: t.alone,
  })
  const body = html`${chart}${front.length < 2 && html`<p>${t.alone}</p>`}${details(view, { summary: t.table, body: behind })}`
  return section(view, { title: t.title, intro: t.intro, body })
}
