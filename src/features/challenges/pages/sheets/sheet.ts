import { href } from '../../../../kernel/address.ts'
import type { PdfDocument } from '../../../../platform/documents/index.ts'
import type { ProfileCode } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import type { Entry } from '../../rules.ts'
import {
  addressOf,
  capital,
  type Drawing,
  factsOf,
  howTo,
  profileName,
  senderOf,
  sheetText,
  signsOf,
  standingOf,
  teamInWords,
  tokensOf,
} from './facts.ts'
import { signs } from './signs.ts'

const template = `#import "/letter.typ": *
${signs}
#set document(title: about.title, author: data.sender, date: datetime(..about.date))
#set text(font: about.families, size: 10.6pt, fill: ink, lang: about.lang, region: about.region, hyphenate: true)
#set page(paper: "a4", margin: (x: 20mm, top: 15mm, bottom: 20mm), footer: running(data.reference), footer-descent: 7mm)
#set par(leading: 0.66em, spacing: 1em, justify: false, linebreaks: "optimized")
#show "\\u{202f}": set text(size: 1.6em, top-edge: 0pt, bottom-edge: 0pt)
#show heading: set text(hyphenate: false)
#show heading.where(level: 2): it => block(above: 5.5mm, below: 2.4mm, sticky: true, text(size: 12pt, weight: 600, fill: accent, it.body))
#show link: set text(fill: accent)
#pad(x: -20mm, top: -15mm, block(width: 100%, fill: accent, inset: (x: 20mm, top: 12mm, bottom: 10mm), {
  grid(columns: (1fr, auto), text(weight: 700, fill: white, data.programme), text(fill: rgb("#d5e9eb"), data.sender))
  v(7mm)
  block(below: 3mm, text(size: 11pt, fill: rgb("#d5e9eb"), data.eyebrow))
  heading(level: 1, text(size: if data.reference.clusters().len() > 44 { 22pt } else { 27pt }, weight: 700, fill: white, data.reference))
  block(above: 4mm, text(size: 13pt, weight: 600, fill: white, data.lead))
}))
#block(above: 5mm, below: 5mm, grid(columns: (auto, 1fr), column-gutter: 5mm, align: horizon,
  seat-tokens(data.tokens, s: 1.1), text(size: 12pt, weight: 600, data.team)))
#let pairs(rows) = for (name, value) in rows {
  block(below: 1.6mm, above: 3mm, sticky: true, text(size: 8.5pt, fill: quiet, name))
  block(below: 3mm, above: 0mm, text(size: 9.5pt, weight: 600, value))
}
#grid(columns: (1.9fr, 1fr), column-gutter: 9mm,
  for it in data.parts {
    heading(level: 2, it.at(0))
    for paragraph in it.at(1) { block(paragraph) }
  },
  block(width: 100%, stroke: (left: 0.8pt + edge), inset: (left: 6mm), {
    heading(level: 2, data.practical)
    pairs(data.facts)
  }),
)
#block(width: 100%, above: 6mm, below: 6mm, inset: (x: 6mm, top: 1mm, bottom: 5mm), radius: 2mm, fill: sand, breakable: false, {
  heading(level: 2, data.standing)
  v(1mm)
  call-bar(data.signs.bar, s: 0.75)
  if data.howBody != "" { block(above: 4mm, data.howBody) }
  block(above: 3mm, text(weight: 600, link(data.address)))
})
#block(breakable: false, frieze(data.signs.stages, data.signs.stage, data.signs.now, s: 0.8))
`

/** One challenge on two pages at most: the problem, the work, who is sought, in practice, and how to apply. */
export function challengeSheet(drawing: Drawing, entry: Entry): PdfDocument {
  const { edition, lang } = drawing
  const t = sheetText[lang]
  const { sheet } = entry.sheet
  const parts: [string, string[]][] = sheet
    ? [
        [t.mission, paragraphsOf(sheet.problem[lang])],
        [t.work, paragraphsOf(sheet.work[lang])],
        [t.skills, paragraphsOf(sheet.sought[lang])],
      ]
    : []
  const title = entry.sheet.title
  const lead = entry.sheet.tagline[lang]
  return drawn(drawing, entry, {
    title,
    lead,
    eyebrow: t.number(entry.sheet.number, edition.labels.challenge[lang]),
    parts,
  })
}

/** One kind of seat of a challenge: the mission, the work, the skills, the team around, in practice, and how to apply. */
export function jobSheet(drawing: Drawing, entry: Entry, profile: ProfileCode): PdfDocument {
  const { edition, lang } = drawing
  const t = sheetText[lang]
  const { sheet } = entry.sheet
  const around = teamInWords(drawing, entry, profile)
  const team = [around === '' ? t.alone : t.teamBody(around)]
  const parts: [string, string[]][] = [
    ...(sheet ? [[t.mission, paragraphsOf(sheet.problem[lang])] as [string, string[]]] : []),
    ...(sheet ? [[t.work, paragraphsOf(sheet.work[lang])] as [string, string[]]] : []),
    ...(sheet ? [[t.skills, paragraphsOf(sheet.sought[lang])] as [string, string[]]] : []),
    [t.team, team],
  ]
  const seats = entry.seats.filter(it => it.profile === profile)
  const title = t.jobTitle(profileName(edition, profile, lang), entry.sheet.title)
  const own = {
    title,
    lead: entry.sheet.tagline[lang],
    eyebrow: t.jobLead(seats.length, edition.contract.months),
    parts,
  }
  return drawn(drawing, { ...entry, seats }, own)
}

const paragraphsOf = (text: string) => text.split(/\n{2,}/)

type Own = { title: string; lead: string; eyebrow: string; parts: [string, string[]][] }

function drawn(drawing: Drawing, entry: Entry, { title, ...own }: Own): PdfDocument {
  const { edition, lang, origin } = drawing
  const t = sheetText[lang]
  const { open, said } = standingOf(drawing, entry)
  const data = {
    ...own,
    sender: senderOf(drawing),
    programme: edition.title[lang],
    reference: title,
    tokens: tokensOf(entry, lang),
    team: capital(teamInWords(drawing, entry)),
    standing: said,
    practical: t.practical,
    facts: factsOf(drawing, entry),
    howBody: open ? howTo(drawing, entry) : '',
    address: open
      ? `${origin}${href(paths.challenge, lang, { slug: entry.sheet.slug })}`
      : addressOf(drawing, entry.sheet.slug),
    signs: signsOf(drawing),
  }
  return { main: template, data, title, lang, date: edition.instants.callOpens }
}
