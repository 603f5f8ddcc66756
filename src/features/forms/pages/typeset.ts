import type { PdfDocument } from '../../../platform/documents/index.ts'
import { formatInstant, formatShortDay, type Lang } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { type FormDefinition, type FormOf, type FormVersion, isRepeated, partsOf, type Question } from '../rules.ts'
import { conditionIn, kindIn } from './describe.ts'
import { text } from './words.ts'

const template = `#import "/letter.typ": *
#show: letter.with(sender: data.sender, programme: data.programme, place: data.place, reference: data.reference)
#set par(justify: false)
#let room(lines) = block(breakable: false, width: 100%, above: 2mm, below: 4mm, stroke: (bottom: hairline, left: hairline, right: hairline, top: hairline), height: lines * 7mm)
#let choices(options) = if options.len() > 0 { list(marker: box(width: 3mm, height: 3mm, stroke: 0.7pt + quiet), ..options) }
#let ask(it) = block(breakable: it.parts.len() > 0, above: 5mm, {
  block(sticky: true, below: 1.6mm, text(weight: 600, it.label))
  small(it.said)
  if it.hint != "" { block(above: 1.6mm, below: 1.6mm, it.hint) }
  choices(it.options)
  if it.parts.len() > 0 { pad(left: 5mm, { small(it.row); for part in it.parts { block(breakable: false, above: 3mm, { text(weight: 600, part.label); linebreak(); small(part.said); choices(part.options); if part.lines > 0 { room(part.lines) } }) } }) }
  if it.lines > 0 { room(it.lines) }
})
#notice[#data.standing]
#data.intro
#for part in data.sections {
  heading(level: 2, part.title)
  if part.intro != "" { par(part.intro) }
  if part.asked != "" { small(part.asked) }
  for it in part.questions { ask(it) }
}
`

type Printed = { of: FormOf; lang: Lang; definition: FormDefinition; version?: FormVersion | undefined; date: Date }

/** A form to print and fill in by hand, as an accessible PDF. A version always makes the same bytes. */
export function formPdf(edition: Edition, { of, lang, definition, version, date }: Printed): PdfDocument {
  const t = text[lang].team
  const title = definition.title[lang]
  const at = version?.publishedAt ?? date
  const standing = version ? t.pdfVersion(version.number, formatInstant(lang, at, edition.zone)) : t.pdfDraft
  const data = {
    sender: edition.institutions.find(it => it.roles.includes('leads'))?.name[lang] ?? edition.programme.name[lang],
    programme: edition.title[lang],
    place: formatShortDay(lang, at, edition.zone),
    reference: version ? `${title} – ${t.version(version.number)}` : `${title} – ${t.pdfDraft}`,
    standing: `${standing}. ${t.pdfIntro}`,
    intro: definition.intro?.[lang] ?? t.of[of],
    sections: definition.sections.map(section => ({
      title: section.title[lang],
      intro: section.intro?.[lang] ?? '',
      asked: section.asked ? conditionIn(lang, definition, section.asked) : '',
      questions: section.questions.map(it => asked(lang, definition, it)),
    })),
  }
  return { main: template, data, title, lang, date: at }
}

function asked(lang: Lang, definition: FormDefinition, question: Question) {
  const t = text[lang]
  const repeated = isRepeated(question)
  const example = question.example && t.fields.example(question.example[lang])
  return {
    ...printed(lang, definition, question),
    hint: [question.hint?.[lang], example].filter(Boolean).join(' '),
    row: repeated ? t.team.pdfRow(question.item[lang]) : '',
    parts: repeated ? partsOf(question).map(it => printed(lang, definition, it)) : [],
  }
}

function printed(lang: Lang, definition: FormDefinition, question: Question) {
  const t = text[lang].team
  const condition = question.asked && conditionIn(lang, definition, question.asked)
  const said = [kindIn(lang, question), question.required ? t.required : t.optional, condition]
  return {
    label: question.label[lang],
    said: `${said.filter(Boolean).join(', ')}.`,
    lines: linesFor(question),
    options: 'options' in question ? question.options.map(it => it.label[lang]) : [],
  }
}

/** Room to write by hand, about a hundred signs to a line. */
function linesFor(question: Question): number {
  if ('options' in question || isRepeated(question)) return 0
  if (question.kind === 'file' || question.kind === 'declaration') return 0
  if (question.kind === 'text') return Math.min(16, Math.max(2, Math.ceil(question.max / 90)))
  return question.kind === 'address' ? 3 : 1
}
