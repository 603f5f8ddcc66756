/**
 * The three signs in Typst, in the measures of the screen's: seats as small people, a call as a bar between two instants, the programme as a
 * frieze. Drawings say nothing that the words beside them do not.
 */
export const signs = `
#let hues = (dev: rgb("#2257a6"), data: rgb("#6d3caf"), design: rgb("#a62462"), geo: rgb("#2a6b30"), project: rgb("#924d08"))
#let paper = rgb("#fdfbf7")
#let sand = rgb("#f4f0e7")
#let edge = rgb("#dcd5c6")
#let soft = rgb("#4c5a5f")
#let deep = rgb("#06404a")
#let night = rgb("#12303a")
#let light = rgb("#7fd4de")

// A seat: outlined when wanted, solid when filled. "s" is the scale: 1 is 32 × 38 pt.
#let seat-token(it, s: 1, ground: paper) = {
  let hue = hues.at(it.profile, default: soft)
  let filled = it.state == "filled"
  let style = (fill: if filled { hue } else { ground }, stroke: 2pt * s + hue)
  box(width: 32pt * s, height: 38pt * s, pdf.artifact(box(width: 100%, height: 100%, {
    place(dx: 10pt * s, dy: 1.5pt * s, circle(radius: 6pt * s, ..style))
    place(dx: 2pt * s, dy: 16.5pt * s, rect(width: 28pt * s, height: 20pt * s, radius: (top: 11.5pt * s), ..style))
    place(dy: 22.5pt * s, box(width: 32pt * s, align(center, text(size: 11pt * s, weight: 700, hyphenate: false, fill: if filled { white } else { hue }, it.letters))))
  })))
}
#let seat-tokens(all, s: 1, ground: paper) = box(all.map(it => seat-token(it, s: s, ground: ground)).join(h(4pt * s)))

#let call-bar(it, s: 1, track: edge, mark: accent, words: ink, faint: soft) = block(width: 100%, {
  pdf.artifact(block(width: 100%, height: 12pt * s, below: 6pt * s, {
    place(dy: 4pt * s, rect(width: 100%, height: 4pt * s, radius: 2pt * s, fill: mark))
    place(circle(radius: 6pt * s, fill: mark))
    place(right, circle(radius: 6pt * s, fill: mark))
  }))
  grid(columns: (auto, 1fr), align: (left, right),
    [#text(size: 10pt * s, fill: faint, it.opens.at(0)) \\ #text(size: 13pt * s, weight: 600, fill: words, it.opens.at(1))],
    [#text(size: 10pt * s, fill: faint, it.closes.at(0)) \\ #text(size: 13pt * s, weight: 600, fill: words, it.closes.at(1))],
  )
})

#let frieze(stages, current, now, s: 1, lit: accent, dim: edge, words: ink, faint: soft) = grid(
  columns: stages.len() * (1fr,), column-gutter: 3pt * s,
  ..stages.enumerate().map(((index, it)) => {
    let here = index == current
    pdf.artifact(block(width: 100%, height: 7pt * s, below: 5pt * s, fill: if index <= current { lit } else { dim }))
    text(size: 11pt * s, weight: if here { 700 } else { 600 }, fill: words, it.label)
    if here { text(size: 9pt * s, fill: faint)[ (#now)] }
    if it.when != "" { linebreak(); text(size: 8.5pt * s, fill: faint, it.when) }
  }),
)
`
