import type { PdfDocument } from '../../../platform/documents/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import type { ReleaseDocument } from './document.ts'

const template = `#import "/letter.typ": *
#show: letter.with(sender: data.sender, programme: data.programme, place: data.dateline, reference: data.kicker)
#set par(justify: false)
#set text(hyphenate: false, size: 9.6pt)
#set par(leading: 0.6em, spacing: 0.95em)
#let pairs-of(rows) = grid(
  columns: (46mm, 1fr), inset: (x, _) => (left: if x == 0 { 0pt } else { 6mm }, right: 0pt, y: 4pt),
  stroke: (_, y) => (top: hairline, bottom: if y == rows.len() - 1 { hairline }),
  ..rows.map(((name, value)) => (text(fill: quiet, name), text(weight: 600, value))).flatten(),
)
#if data.notice != "" { notice(text(weight: 600, data.notice)) }
#block(below: 5mm, text(size: 9pt, weight: 600, fill: accent, tracking: 0.04em, upper(data.kicker)))
#block(below: 6mm, text(size: 12.5pt, data.lead))
#for it in data.blocks {
  if it.kind == "text" { par(it.text) }
  else {
    heading(level: 2, it.title)
    if it.kind == "list" { list(spacing: 0.68em, ..it.items) } else { pairs-of(it.rows) }
  }
}
#for it in data.quotes {
  block(above: 6mm, below: 6mm, inset: (left: 5mm), stroke: (left: 2pt + accent), breakable: false)[
    #text(size: 12pt, style: "italic", it.words) \\
    #small(it.source)
  ]
}
#v(3mm)
#data.closing
#heading(level: 2, data.contact.title)
#link("mailto:" + data.contact.address, data.contact.address)
#heading(level: 2, data.about.title)
#{ set text(size: 9pt); for it in data.about.items { par(it) } }
#small[#data.site.title \\ #link(data.site.address, data.site.address)]
`

type Told = { lang: Lang; on: Date; notice?: string | undefined }

/** The release as an accessible PDF; the same release always makes the same bytes. */
export const releasePdf = (document: ReleaseDocument, { lang, notice = '', on }: Told): PdfDocument => ({
  ...{ main: template, data: { ...document, notice }, title: document.headline, lang, date: on },
})
