import type { PdfDocument } from '../../../../platform/documents/index.ts'
import { squareCodeSvg } from '../../../../platform/images/index.ts'
import type { Entry } from '../../rules.ts'
import {
  addressOf,
  capital,
  type Drawing,
  hostOf,
  payFigure,
  senderOf,
  sheetText,
  signsOf,
  standingOf,
  teamInWords,
  tokensOf,
} from './facts.ts'
import { signs } from './signs.ts'

export type PaperSize = 'a3' | 'a4'

/** What both posters share: the page, its two grounds, the foot with where to go. Every measure is for A3 and follows the paper. */
const page = `#import "/letter.typ": *
${signs}
#let k = if data.paper == "a3" { 1 } else { 0.7071 }
#let mm(n) = n * 1mm * k
#let pt(n) = n * 1pt * k
#set document(title: about.title, author: data.sender, date: datetime(..about.date))
#set text(font: about.families, size: pt(16), fill: ink, lang: about.lang, region: about.region, hyphenate: false)
#set page(paper: data.paper, margin: 0mm, fill: paper)
#set par(leading: 0.5em, spacing: 0.9em, justify: false)
#show "\\u{202f}": set text(size: 1.3em, top-edge: 0pt, bottom-edge: 0pt)
#show heading: set block(above: 0pt, below: 0pt)
#let figures(all) = grid(columns: all.len() * (auto,), column-gutter: mm(14), ..all.map(it => [
  #block(below: mm(3.5), text(size: pt(50), weight: 700, fill: accent, it.figure)) #block(text(size: pt(18), fill: soft, it.word))]))
#let foot = block(width: 100%, fill: night, inset: (x: mm(22), top: mm(12), bottom: mm(13)), grid(columns: (1fr, auto), column-gutter: mm(14), align: (left + horizon, right + horizon), {
  block(below: mm(5), text(size: pt(23), weight: 700, fill: white, data.standing))
  block(below: mm(4), text(size: pt(22), weight: 600, fill: light, link(data.href, data.address)))
  block(text(size: pt(14), fill: rgb("#b9cdd1"), data.applyAt))
}, image(bytes(data.code), format: "svg", width: mm(40), alt: data.codeAlt)))
#let band(body) = block(width: 100%, fill: accent, inset: (x: mm(22), top: mm(18), bottom: mm(16)), body)
#let sender = grid(columns: (1fr, auto), text(size: pt(17), weight: 700, fill: white, data.programme), text(size: pt(17), fill: rgb("#d5e9eb"), data.sender))
`

const editionPage = `${page}
#grid(rows: (auto, 1fr, auto), columns: 100%,
  band({ sender; v(mm(12)); heading(level: 1, text(size: pt(38), weight: 700, fill: white, data.statement)) }),
  block(width: 100%, height: 100%, inset: (x: mm(22), top: mm(12), bottom: mm(9)), {
    figures(data.figures)
    v(1fr)
    grid(columns: (1fr, 1fr), column-gutter: mm(16), row-gutter: mm(4), ..data.challenges.map(it => grid(columns: (1fr, auto), column-gutter: mm(4), align: (left + horizon, right + horizon),
      [#text(size: pt(17), weight: 700, it.title) \\ #text(size: pt(12.5), fill: soft, it.tagline)], seat-tokens(it.tokens, s: 0.62 * k))))
    v(1fr)
    call-bar(data.signs.bar, s: 1.5 * k)
    v(mm(9))
    frieze(data.signs.stages, data.signs.stage, data.signs.now, s: 1.35 * k)
  }),
  foot,
)
`

const challengePage = `${page}
#grid(rows: (auto, 1fr, auto), columns: 100%,
  band({
    sender; v(mm(20))
    block(below: mm(7), text(size: pt(20), fill: rgb("#d5e9eb"), data.eyebrow))
    heading(level: 1, text(size: pt(if data.title.clusters().len() > 16 { 62 } else { 92 }), weight: 700, fill: white, data.title)); v(mm(9))
    block(text(size: pt(33), weight: 600, fill: white, data.tagline))
  }),
  block(width: 100%, height: 100%, inset: (x: mm(22), top: mm(15), bottom: mm(11)), {
    grid(columns: (auto, 1fr), column-gutter: mm(9), align: horizon, seat-tokens(data.tokens, s: 2.6 * k), text(size: pt(24), weight: 600, data.team))
    v(1fr)
    block(width: 88%, text(size: pt(19), data.problem))
    v(1fr)
    figures(data.figures)
    v(mm(3))
    block(below: mm(2.5), text(size: pt(18), fill: soft, data.host)); block(text(size: pt(18), weight: 600, fill: soft, data.place))
    v(1fr)
    call-bar(data.signs.bar, s: 1.5 * k)
    v(mm(8))
    frieze(data.signs.stages, data.signs.stage, data.signs.now, s: 1.35 * k)
  }),
  foot,
)
`

/** The poster of an edition: what it is, four figures, every challenge with its seats, the call and where to go. */
export function editionPoster(drawing: Drawing, entries: readonly Entry[], paper: PaperSize): PdfDocument {
  const { edition, lang } = drawing
  const t = sheetText[lang]
  const shown = entries.filter(({ state }) => state !== 'withdrawn')
  const challenges = shown.map(it => ({
    title: it.sheet.title,
    tagline: it.sheet.tagline[lang],
    tokens: tokensOf(it, lang),
  }))
  const figures = [
    t.challenges(shown.length || edition.places.challenges, edition.labels.challenge[lang]),
    t.places(edition.places.announced),
    t.months(edition.contract.months),
    payFigure(edition, lang),
  ]
  const data = { ...shared(drawing, paper), statement: edition.summary[lang], figures, challenges, ...goTo(drawing) }
  return { main: editionPage, data, title: t.posterTitle(edition.title[lang]), lang, date: edition.instants.callOpens }
}

/** The poster of one challenge: what it wants to change, who is sought, where, for how long and how much, and where to go. */
export function challengePoster(drawing: Drawing, entry: Entry, paper: PaperSize): PdfDocument {
  const { edition, lang } = drawing
  const t = sheetText[lang]
  const { sheet } = entry
  const seats = entry.seats.filter(({ state }) => state !== 'withdrawn').length
  const data = {
    ...shared(drawing, paper, entry),
    eyebrow: t.number(sheet.number, edition.labels.challenge[lang]),
    title: sheet.title,
    tagline: sheet.tagline[lang],
    tokens: tokensOf(entry, lang),
    team: capital(teamInWords(drawing, entry)),
    problem: sheet.sheet?.problem[lang] ?? '',
    figures: [t.seats(seats), t.months(edition.contract.months), payFigure(edition, lang)],
    host: hostOf(sheet, lang),
    place: sheet.place,
    ...goTo(drawing, sheet.slug),
  }
  return { main: challengePage, data, title: t.posterTitle(sheet.title), lang, date: edition.instants.callOpens }
}

function shared(drawing: Drawing, paper: PaperSize, entry?: Entry) {
  const { edition, lang } = drawing
  return {
    paper,
    sender: senderOf(drawing),
    programme: edition.title[lang],
    standing: standingOf(drawing, entry).said,
    applyAt: sheetText[lang].applyAt,
    signs: signsOf(drawing),
  }
}

/** A printed address is typed by hand, without what a browser adds by itself, or read by a telephone from its code, whole. */
function goTo(drawing: Drawing, slug?: string) {
  const whole = addressOf(drawing, slug)
  const address = whole.replace(/^https?:\/\/(www\.)?/, '')
  return { href: whole, address, code: squareCodeSvg(whole), codeAlt: sheetText[drawing.lang].codeAlt(address) }
}
