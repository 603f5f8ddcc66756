import { details, type Html, html, type View } from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import { DRAWING, FRANCE } from '../rules/france.ts'
import { frameOf, placedIn, type Region, radiusOf, regionOf, type Spot } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }
type Words = { one: string; many: string }
type Framed = { region: Region; frame: ReturnType<typeof frameOf> }

const framed: Framed[] = FRANCE.map(region => ({ region, frame: frameOf(region) }))

/** Where challenges are: circles that lead to them, and the same places as a list for everybody else. */
export function placesMap(view: View, spots: readonly Spot[], label: Words): Html {
  const t = text[view.lang].browse
  const drawn = spots.filter(it => it.at).toSorted((a, b) => b.count - a.count)
  const list = html`<ul class="places">${spots.map(
    it =>
      html`<li><a href="${it.href}">${it.place}</a> <span class="${view.theme.classes.number}">${formatNumber(view.lang, it.count)}</span></li>`,
  )}</ul>`
  return html`<p>${t.mapLead}</p><div class="map">
<svg class="chart france" viewBox="0 0 ${DRAWING.width} ${DRAWING.height}" width="${DRAWING.width}" height="${DRAWING.height}" role="group" aria-label="${t.mapLabel}">
${framed.map(it => outline(view, it))}${drawn.map(spot => circle(view, spot, label))}</svg>
${spots.length > 8 ? details(view, { summary: t.list, body: list }) : html`<div><h3>${t.list}</h3>${list}</div>`}</div>`
}

function outline(view: View, { frame, region }: Framed): Html {
  const shapes = region.outlines.map(points => {
    const line = points.map(([longitude, latitude]) => {
      const { x, y } = placedIn(frame, longitude, latitude)
      return `${x} ${y}`
    })
    return html`<path class="land" d="M${line.join('L')}Z"/>`
  })
  const { box, code } = region
  const name =
    code !== 'mainland' &&
    html`<text class="inset" x="${box.x + box.width / 2}" y="${box.y + box.height + 18}" text-anchor="middle">${regionName(view, code)}</text>`
  return html`<g aria-hidden="true">${shapes}${name}</g>`
}

function circle(view: View, { at, count, href, place }: Spot, label: Words): Html | '' {
  const region = at && regionOf(FRANCE, at)
  const frame = framed.find(it => it.region === region)?.frame
  if (!at || !frame) return ''
  const { x, y } = placedIn(frame, at.longitude, at.latitude)
  const words = text[view.lang].browse.spot(place, count, label)
  return html`<a href="${href}"><title>${words}</title><circle class="spot" cx="${x}" cy="${y}" r="${radiusOf(count)}"/><text class="spot-count" x="${x}" y="${y + 5}" text-anchor="middle" aria-hidden="true">${count}</text></a>`
}

const regionName = (view: View, code: string): string =>
  (text[view.lang].browse.regions as Record<string, string>)[code] ?? code
