import { type Cell, csv } from '../../../platform/csv/index.ts'
import { ods, type SheetCell } from '../../../platform/spreadsheet/index.ts'
import type { FileFact, Format } from '../queries.ts'
import type { Column, Value } from '../rules.ts'
import { type Frozen, sha256 } from './frozen.ts'

type Made = { extension: string; type: string; bytes: (name: string, frozen: Frozen) => Uint8Array<ArrayBuffer> }
const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text))

/** Each format by its code: `excel` is the CSV that French spreadsheets open at a click. */
export const FORMATS: Record<Format, Made> = {
  csv: { extension: 'csv', type: 'text/csv; charset=utf-8', bytes: (_, it) => utf8(csvOf(it, ',')) },
  excel: { extension: 'excel.csv', type: 'text/csv; charset=utf-8', bytes: (_, it) => utf8(csvOf(it, ';')) },
  json: { extension: 'json', type: 'application/json; charset=utf-8', bytes: (_, it) => utf8(jsonOf(it)) },
  ods: {
    extension: 'ods',
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    bytes: (name, it) => new Uint8Array(ods([sheetOf(name, it)], 'fr')),
  },
}
export const FORMAT_CODES = Object.keys(FORMATS) as Format[]

/** The format that a file's name asks for, or undefined: `entonnoir.excel.csv`, `3.json`. */
export const formatOf = (file: string, stem: string): Format | undefined =>
  FORMAT_CODES.find(code => file === `${stem}.${FORMATS[code].extension}`)

/** Size and hash of each file of a table. */
export const factsOf = (name: string, frozen: Frozen): Record<Format, FileFact> => {
  const fact = (code: Format): FileFact => {
    const bytes = FORMATS[code].bytes(name, frozen)
    return { bytes: bytes.byteLength, sha256: sha256(bytes) }
  }
  return { csv: fact('csv'), excel: fact('excel'), json: fact('json'), ods: fact('ods') }
}

const cellOf = ({ type }: Column, value: Value): Cell =>
  type === 'amount' && typeof value === 'string' ? { exact: value } : value

const csvOf = ({ columns, rows }: Frozen, separator: ',' | ';') =>
  csv(
    [columns.map(({ name }) => name), ...rows.map(row => columns.map((column, at) => cellOf(column, row[at] ?? null)))],
    separator === ';' ? ',' : '.',
    separator,
  )

/** One object per row, its keys the names of the columns. Amounts stay texts: a number could not hold every cent. */
const jsonOf = ({ columns, rows }: Frozen) =>
  `${JSON.stringify(
    rows.map(row => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))),
    null,
    1,
  )}\n`

const sheetOf = (name: string, { columns, rows }: Frozen) => ({
  name,
  columns: columns.map(it => it.name),
  widths: columns.map(({ type }) => (type === 'string' ? 5 : 3.5)),
  rows: rows.map(row => columns.map((column, at) => sheetCell(column, row[at] ?? null))),
})

function sheetCell({ type }: Column, value: Value): SheetCell {
  if (value === null) return ''
  if (typeof value === 'number') return { number: value }
  if (type === 'amount') return { amount: value, currency: 'EUR', shown: value.replace('.', ',') }
  return type === 'date' ? { day: value, shown: value } : value
}
