/** One value of a cell. Absence draws nothing; `exact` is a decimal kept digit for digit, with a point: an amount of money. */
export type Cell = string | number | { exact: string } | null | undefined

const BOM = '\ufeff'

/**
 * A table as French spreadsheets open it: a byte-order mark, semicolons unless told, CRLF line ends. A text that a spreadsheet would
 * take for a formula is preceded by an apostrophe; numbers are written with the decimal sign given.
 */
export const csv = (rows: readonly (readonly Cell[])[], decimal: ',' | '.' = ',', separator: ';' | ',' = ';'): string =>
  BOM + rows.map(row => `${row.map(cell => written(cell, decimal, separator)).join(separator)}\r\n`).join('')

function written(cell: Cell, decimal: string, separator: string): string {
  if (decimal === separator && typeof cell !== 'string') throw new Error('a sign cannot part both decimals and cells')
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  if (typeof cell === 'object' && cell) return exactly(cell.exact).replace('.', decimal)
  const text = (cell ?? '').replace(/^(?=[\s\p{Cf}]*[=+\-@|%＝＋－＠]|[\t\r\n])/u, "'")
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function exactly(text: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`not a decimal: ${text}`)
  return text
}
