import { type Cell, csv } from '../../platform/csv/index.ts'
import { ods, type SheetCell } from '../../platform/spreadsheet/index.ts'
import { sha256 } from './hash.ts'
import type { Column, FileFact, Format, Frozen, Value } from './rules.ts'

const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text))

/** The bytes of a table in a format: always the same for the same table. */
export const bytesOf = (code: Format, name: string, table: Frozen): Uint8Array<ArrayBuffer> => {
  if (code === 'ods') return new Uint8Array(ods([sheetOf(name, table)], 'fr'))
  return utf8(code === 'json' ? jsonOf(table) : csvOf(table, code === 'csv' ? ',' : ';'))
}

/** Size and hash of each file of a table. */
export const factsOf = (name: string, frozen: Frozen): Record<Format, FileFact> => {
  const fact = (code: Format): FileFact => {
    const bytes = bytesOf(code, name, frozen)
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
