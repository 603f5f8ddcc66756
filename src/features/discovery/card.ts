import { createHash } from 'node:crypto'
import { renderDrawing } from '../../platform/documents/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { pngOf } from '../../platform/images/index.ts'

type SeatToken = { profile: string; letter: string; state: 'wanted' | 'filled' | 'withdrawn' }

/** What the picture of a shared link says; texts are plain. */
export type Card = {
  lang: Lang
  programme: string
  eyebrow: string
  title: string
  text: string
  seats: readonly SeatToken[]
  /** The state of things, on a dark ground at the foot. */
  state: string
}

type Drawn = { etag: string; png: Promise<Uint8Array<ArrayBuffer>> }

const WIDTH = 1200
/** About 5 MB. */
const MOST_KEPT = 120
const drawn = new Map<string, Drawn>()

/** A card as a PNG of 1,200 × 630 pixels, drawn once for its content. */
export function drawCard(card: Card): Drawn {
  const etag = createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 22)
  const found = drawn.get(etag)
  if (found) return found
  const made = { etag, png: draw(card) }
  made.png.catch(() => drawn.delete(etag))
  const [oldest] = drawn.keys()
  if (drawn.size >= MOST_KEPT && oldest) drawn.delete(oldest)
  drawn.set(etag, made)
  return made
}

async function draw(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await renderDrawing({ main, data: card, title: card.title, lang: card.lang, date: new Date(0) })
  return pngOf(svg, WIDTH)
}

/** Half a point for a pixel. The title shrinks until it holds in three lines; hues and tokens are those of the site. */
const main = String.raw`
#let data = json(bytes(sys.inputs.data))
#let about = json(bytes(sys.inputs.about))
#let (ink, paper, soft, accent) = (rgb("#14252b"), rgb("#fdfbf7"), rgb("#55615f"), rgb("#0a5c68"))
#let hues = (dev: rgb("#2257a6"), data: rgb("#6d3caf"), design: rgb("#a62462"), geo: rgb("#2a6b30"), project: rgb("#924d08"))
#set page(width: 600pt, height: 315pt, margin: 0pt, fill: paper)
#set text(font: about.families, size: 15pt, fill: ink, lang: about.lang, region: about.region, hyphenate: false)
#show "\u{202f}": set text(size: 1.5em, top-edge: 0pt, bottom-edge: 0pt)
#let token(seat) = {
  let hue = hues.at(seat.profile, default: ink)
  let filled = seat.state == "filled"
  box(width: 30pt, height: 36pt, {
    place(top + center, dy: 1pt, circle(radius: 5.6pt, stroke: 1.8pt + hue, fill: if filled { hue } else { none }))
    place(bottom + center, rect(width: 26pt, height: 20pt, radius: (top: 10pt), stroke: 1.8pt + hue, fill: if filled { hue } else { none }))
    place(bottom + center, dy: -5pt, text(size: 10pt, weight: 700, fill: if filled { paper } else { hue }, seat.letter))
    if seat.state == "withdrawn" { place(line(start: (3pt, 34pt), end: (27pt, 3pt), stroke: 2pt + hue)) }
  })
}
#let people(hue) = box(width: 20pt, height: 18pt, {
  for (dx, dy, r) in ((-6.5pt, 1pt, 2.2pt), (6.5pt, 1pt, 2.2pt)) {
    place(top + center, dx: dx, dy: dy + 2pt, circle(radius: r, stroke: 1pt + ink))
    place(bottom + center, dx: dx, rect(width: 7pt, height: 7pt, radius: (top: 3.5pt), stroke: 1pt + ink))
  }
  place(top + center, circle(radius: 2.8pt, fill: hue))
  place(bottom + center, rect(width: 9.6pt, height: 9pt, radius: (top: 4.8pt), fill: hue))
})
#let fitting(size) = layout(area => {
  let drawing(size) = block(width: 100%, { set par(leading: 0.32em); text(size: size, weight: 700, tracking: -0.01em, data.title) })
  let size = size
  while size > 20pt and measure(width: area.width, drawing(size)).height > 104pt { size -= 2pt }
  drawing(size)
})
#place(top + left, rect(width: 7pt, height: 100%, fill: accent))
#place(top + left, dx: 44pt, dy: 32pt, block(width: 512pt, {
  grid(columns: (auto, 1fr), column-gutter: 9pt, align: horizon, people(accent), text(size: 13.5pt, weight: 600, data.programme))
  v(16pt)
  text(size: 14pt, fill: accent, weight: 600, data.eyebrow)
  v(-5pt)
  fitting(46pt)
  if data.text != "" { v(1pt); block(width: 100%, { set par(leading: 0.42em); text(size: 17pt, fill: soft, data.text) }) }
}))
#place(bottom + left, rect(width: 100%, height: 58pt, fill: ink))
#place(bottom + left, dx: 44pt, block(height: 58pt, width: 512pt, align(horizon, text(size: 16pt, weight: 600, fill: paper, data.state))))
#place(bottom + left, dx: 44pt, dy: -70pt, box({ for seat in data.seats.slice(0, calc.min(14, data.seats.len())) { token(seat); h(3pt) } }))
`
