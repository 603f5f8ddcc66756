import type { PdfDocument } from '../../../../platform/documents/index.ts'
import { formatInstant, formatShortDay, type Lang } from '../../../../platform/i18n/index.ts'
import type { RulesVersion } from '../../rules/call-rules/document.ts'
import { type Article, type Block, type RulesDocument, type Run, runsOf } from '../../rules/call-rules/document.ts'
import type { Edition } from '../../rules.ts'
import { reasonOf, rulesText } from './words.ts'

const template = `#import "/letter.typ": *
#show: letter.with(sender: data.sender, programme: data.edition, place: data.place, reference: data.reference)
#set par(justify: false)
#set table.cell(breakable: false)
#let say(runs) = for it in runs {
  if it.href == "" { it.text }
  else if it.href.starts-with("#") { link(label(it.href.slice(1)), it.text) }
  else { link(it.href, it.text) }
}
#let pairs-of(rows) = grid(
  columns: (46mm, 1fr), inset: (x, _) => (left: if x == 0 { 0pt } else { 6mm }, right: 0pt, y: 5.5pt),
  stroke: (_, y) => (top: hairline, bottom: if y == rows.len() - 1 { hairline }),
  ..rows.map(((name, value)) => (text(fill: quiet, name), say(value))).flatten(),
)
#let draw(it) = {
  if it.kind == "text" { block(say(it.runs)) }
  else if it.kind == "title" { heading(level: 3, it.title) }
  else if it.kind == "list" { list(..it.items.map(say)) }
  else if it.kind == "steps" { enum(..it.items.map(say)) }
  else if it.kind == "pairs" { pairs-of(it.rows) }
  else { block(above: 1.4em, below: 0.6em, sticky: true, text(weight: 600, it.caption)); listing(it.columns, it.rows.map(row => row.map(say)), widths: it.widths.map(w => w * 1fr)) }
}
#notice[#data.standing]
#block(above: 8mm, below: 4mm, text(size: 13pt, weight: 600, fill: accent, data.contents))
#{
  show outline.entry: it => link(it.element.location(), block(below: 0.62em, it.indented(none, [#it.body() #box(width: 1fr, repeat(gap: 0.15em, text(fill: quiet)[.])) #it.page()])))
  outline(title: none, target: heading.where(level: 2))
}
#pagebreak(weak: true)
#for part in data.parts {
  [#heading(level: 2, part.heading) #label(part.id)]
  for it in part.blocks { draw(it) }
}
#v(8mm)
#small(data.digestTitle) \\
#digest(data.digest)
`

type Told = { lang: Lang; version?: RulesVersion | undefined; origin: string }

/** The rules as an accessible PDF: contents with page numbers, bookmarks, articles that lead to one another. A version always makes the same bytes. */
export function rulesPdf(edition: Edition, document: RulesDocument, { lang, version, origin }: Told): PdfDocument {
  const t = rulesText[lang]
  const date = version?.publishedAt ?? edition.instants.callOpens
  const said = formatInstant(lang, date, edition.zone)
  const own = { document, site: { origin, article: t.inArticle } }
  const parts = [
    { id: 'preambule', heading: t.preamble, blocks: blocksOf(document.preamble, own) },
    ...document.articles.map((it, index) => partOf(it, t.article(index + 1, it.title), own)),
    partOf(document.annex, t.annex(document.annex.title), own),
  ]
  const data = {
    sender: edition.institutions.find(it => it.roles.includes('leads'))?.name[lang] ?? edition.programme.name[lang],
    edition: document.edition,
    place: version ? formatShortDay(lang, date, edition.zone) : '',
    reference: version ? `${t.title} – ${t.versionName(version.number)}` : t.title,
    standing: [
      version ? t.frozen(version.number, said, reasonOf(lang, version)) : t.notFrozen(said),
      lang === 'en' ? t.authoritative : '',
    ].join(' '),
    contents: t.contents,
    parts,
    digestTitle: version ? t.hash : '',
    digest: version?.sha256 ?? '',
  }
  return { main: template, data, title: version ? t.versionTitle(version.number) : t.title, lang, date }
}

type Own = { document: RulesDocument; site: { origin: string; article: string } }

const partOf = ({ id, blocks }: Article, heading: string, own: Own) => ({ id, heading, blocks: blocksOf(blocks, own) })

function blocksOf(blocks: readonly Block[], { document, site }: Own) {
  const runs = (sentence: string) =>
    runsOf(sentence, document, site).map(({ text, href = '' }: Run) => ({ text, href }))
  return blocks.map(block => {
    if (block.kind === 'text') return { kind: block.kind, runs: runs(block.text) }
    if (block.kind === 'title') return { kind: block.kind, title: block.text }
    if (block.kind === 'list' || block.kind === 'steps') return { kind: block.kind, items: block.items.map(runs) }
    if (block.kind === 'pairs')
      return { kind: block.kind, rows: block.rows.map(([name, value]) => [name, runs(value)]) }
    return {
      ...block,
      rows: block.rows.map(row => row.map(runs)),
      widths: WIDTHS[block.columns.length] ?? block.columns.map(() => 1),
    }
  })
}

/** The relative widths of the columns of a table, by how many it has. */
const WIDTHS: Record<number, number[]> = { 2: [1, 3], 4: [3, 8, 2.8, 4] }
