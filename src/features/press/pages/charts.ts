import { sum } from '../../../kernel/sum.ts'
import type { PdfDocument } from '../../../platform/documents/index.ts'
import { formatNumber, type Lang } from '../../../platform/i18n/index.ts'
import { type Facts, figuresInOrder } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type Chart = { name: string; title: string; source: string; rows: { label: string; value: number }[]; on: Date }

/** The charts of a release, made of its own facts: seats wanted by profile, the cohort by profile, or what the months gave. */
export function chartsOf(facts: Facts, lang: Lang): Omit<Chart, 'on'>[] {
  const { charts: t, release } = text[lang]
  const note = facts.kind === 'opening' ? facts.note?.[lang] : undefined
  const source = [facts.edition[lang], note].filter(Boolean).join('. ')
  const name = t.names[facts.kind]
  const title = t.titles[facts.kind]
  if (facts.kind === 'closing') {
    const rows = figuresInOrder(facts).map(([one, value]) => ({ label: release.figures[one] ?? one, value }))
    return [{ name, title, source, rows }]
  }
  const fellows = facts.challenges.flatMap(it => it.fellows)
  const count = (code: string) => sum(fellows.filter(it => it.profile === code).map(it => it.count))
  const rows = facts.profiles.map(it => ({
    label: it.name[lang],
    value: facts.kind === 'opening' ? it.seats : count(it.code),
  }))
  return [{ name, title, source, rows }]
}

const template = `#import "/letter.typ": *
#set page(width: 240mm, height: auto, margin: 10mm, fill: white)
#set text(font: about.families, size: 13pt, fill: ink, lang: about.lang)
#text(size: 20pt, weight: 600, data.title)
#v(3mm)
#grid(columns: (70mm, 1fr), row-gutter: 4mm, align: horizon,
  ..data.rows.map(it => (it.label, {
    box(width: it.share * 120mm, height: 7mm, baseline: 2mm, fill: accent)
    h(3mm)
    text(weight: 600, it.words)
  })).flatten())
#v(3mm)
#text(size: 10pt, fill: quiet, data.source)
`

/** A chart as a document of one page, to be drawn with every letter an outline. */
export function chartDocument({ on, rows, source, title }: Chart, lang: Lang): PdfDocument {
  const most = Math.max(1, ...rows.map(it => it.value))
  const drawn = rows.map(({ label, value }) => ({ label, words: formatNumber(lang, value), share: value / most }))
  return { main: template, data: { title, source, rows: drawn }, title, lang, date: on }
}
