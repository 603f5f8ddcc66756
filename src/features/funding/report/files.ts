import { csv } from '../../../platform/csv/index.ts'
import { renderPdf } from '../../../platform/documents/index.ts'
import { formatExact, formatShortDay, type Lang } from '../../../platform/i18n/index.ts'
import { ods, type SheetCell } from '../../../platform/spreadsheet/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import type { Report, ReportCell, ReportTable } from './tables.ts'

const text = { fr, en }

export type ReportFile = { name: string; label: string; type: string; make: () => Promise<Uint8Array<ArrayBuffer>> }

type Of = { edition: Edition; lang: Lang; now: Date }

/** The same tables as one accessible PDF, one spreadsheet, and a CSV for each table. Nothing is made before it is asked for. */
export function filesOf(report: Report, of: Of): ReportFile[] {
  const t = text[of.lang]
  const base = `${report.word}-${of.edition.id}`
  const tables = report.tables.map(
    (table): ReportFile => ({
      name: `${base}-${t.report.names[table.code]}.csv`,
      label: t.team.formats.csv(t.report.tables[table.code]),
      type: 'text/csv; charset=utf-8',
      make: async () => new TextEncoder().encode(asCsv(table, of.lang)),
    }),
  )
  const pdf = { name: `${base}.pdf`, label: t.team.formats.pdf, type: 'application/pdf' }
  const sheet = {
    name: `${base}.ods`,
    label: t.team.formats.ods,
    type: 'application/vnd.oasis.opendocument.spreadsheet',
  }
  return [{ ...pdf, make: () => asPdf(report, of) }, { ...sheet, make: async () => asOds(report, of.lang) }, ...tables]
}

const rowsOf = ({ rows, total }: ReportTable): ReportCell[][] => (total ? [...rows, total] : rows)

/** One table, amounts exact to the digit, with the decimal sign of the language. */
const asCsv = (table: ReportTable, lang: Lang): string =>
  csv(
    [
      table.columns.map(it => it.label),
      ...rowsOf(table).map(row => row.map(cell => (typeof cell === 'string' ? cell : { exact: cell.amount }))),
    ],
    lang === 'fr' ? ',' : '.',
  )

/** Totals are formulas over the rows above them, with the value that we computed. */
function asOds({ currency, tables }: Report, lang: Lang): Uint8Array<ArrayBuffer> {
  const shown = (amount: string) => formatExact(lang, amount, currency)
  const cell = (it: ReportCell): SheetCell =>
    typeof it === 'string' ? it : { amount: it.amount, currency, shown: shown(it.amount) }
  const total = (it: ReportCell): SheetCell =>
    typeof it === 'string' ? it : { total: it.amount, currency, shown: shown(it.amount) }
  const sheets = tables.map(it => ({
    name: text[lang].report.tables[it.code],
    columns: it.columns.map(({ label }) => label),
    widths: it.columns.map(({ numeric }, index) => (numeric ? 3.6 : index === 0 ? 5.5 : 5)),
    rows: [...it.rows.map(row => row.map(cell)), ...(it.total ? [it.total.map(total)] : [])],
  }))
  return ods(sheets, lang)
}

const template = `#import "/letter.typ": *
#show: letter.with(sender: data.sender, programme: data.programme, place: data.place, reference: data.reference, flipped: true)
#for it in data.facts [#it

]
#for it in data.tables [
  == #it.title
  #table(
    columns: it.widths.map(w => if w == 0 { auto } else { w * 1fr }),
    inset: (x: 1.5mm, y: 1.3mm),
    align: it.aligns.map(a => if a == "right" { right } else { left }),
    stroke: (_, y) => (bottom: if y == 0 { 0.8pt + accent } else { hairline }),
    table.header(..it.columns.map(c => text(size: 8pt, weight: 600, fill: quiet, c))),
    ..it.rows.flatten().map(c => text(size: 8pt, c)),
    ..it.total.map(c => text(size: 8pt, weight: 700, c)),
  )
]
`

function asPdf(
  { currency, facts, tables, title }: Report,
  { edition, lang, now }: Of,
): Promise<Uint8Array<ArrayBuffer>> {
  const cell = (it: ReportCell) => (typeof it === 'string' ? it : formatExact(lang, it.amount, currency))
  const lead = edition.institutions.find(it => it.roles.includes('leads'))?.name[lang] ?? edition.programme.name[lang]
  const data = {
    sender: lead,
    programme: edition.title[lang],
    place: formatShortDay(lang, now, edition.zone),
    reference: title,
    facts,
    tables: tables.map(it => ({
      title: text[lang].report.tables[it.code],
      columns: it.columns.map(({ label }) => label),
      // A column of amounts is as wide as its longest; the others share what is left.
      widths: it.columns.map(({ numeric }) => (numeric ? 0 : 1)),
      aligns: it.columns.map(({ numeric }) => (numeric ? 'right' : 'left')),
      rows: it.rows.map(row => row.map(cell)),
      total: it.total?.map(cell) ?? [],
    })),
  }
  return renderPdf({ main: template, data, title, lang, date: now })
}
