import { NAMESPACES, XML_HEAD } from './package.ts'

/**
 * One cell. A number is plain; an amount is digits with a point before its decimals, and `shown` as people read it; a total adds up
 * the cells of its own column from the second row to the one just above, and carries what that comes to.
 */
export type SheetCell =
  | string
  | { amount: string; currency: string; shown: string }
  | { total: string; currency: string; shown: string }
  | { day: string; shown: string }
  | { number: number }

/** `rows` without the head; every row has as many cells as there are columns. `widths` are in centimetres. */
export type Sheet = {
  name: string
  columns: readonly string[]
  widths: readonly number[]
  rows: readonly (readonly SheetCell[])[]
}

const LOCALES = { fr: ['fr', 'FR'], en: ['en', 'GB'] } as const

/** content.xml: styles, then each sheet with its head and rows. */
export function contentOf(sheets: readonly Sheet[], lang: 'fr' | 'en'): string {
  const widths = [...new Set(sheets.flatMap(it => it.widths))]
  const currencies = [...new Set(sheets.flatMap(it => it.rows.flat()).flatMap(cell => currencyOf(cell) ?? []))]
  return `${XML_HEAD}<office:document-content${NAMESPACES} office:version="1.3"><office:automatic-styles>${styles(widths, currencies, lang)}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(table).join('')}</office:spreadsheet></office:body></office:document-content>`
}

const currencyOf = (cell: SheetCell) => (typeof cell === 'object' && 'currency' in cell ? cell.currency : undefined)

function styles(widths: number[], currencies: string[], lang: 'fr' | 'en'): string {
  const [language, country] = LOCALES[lang]
  const columns = widths.map(
    width =>
      `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`,
  )
  const formats = currencies.map(code => {
    const digits =
      '<number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/>'
    const sign = `<number:currency-symbol number:language="${language}" number:country="${country}">${symbolOf(code)}</number:currency-symbol>`
    const body = lang === 'fr' ? `${digits}<number:text>\u00a0</number:text>${sign}` : `${sign}${digits}`
    return `<number:currency-style style:name="n${code}" number:language="${language}" number:country="${country}">${body}</number:currency-style>${cellStyle(`c${code}`, ` style:data-style-name="n${code}"`)}${cellStyle(`t${code}`, ` style:data-style-name="n${code}"`, BOLD)}`
  })
  const day = `<number:date-style style:name="nday"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>${cellStyle('day', ' style:data-style-name="nday"')}`
  return [...columns, ...formats, day, cellStyle('head', '', BOLD)].join('')
}

const BOLD = '<style:text-properties fo:font-weight="bold"/>'
const cellStyle = (name: string, more: string, inside = '') =>
  `<style:style style:name="${name}" style:family="table-cell"${more}>${inside}</style:style>`
const symbolOf = (code: string) => (code === 'EUR' ? '€' : code)

function table({ columns, name, rows, widths }: Sheet): string {
  const head = columns.map(
    it => `<table:table-cell office:value-type="string" table:style-name="head">${paragraph(it)}</table:table-cell>`,
  )
  return `<table:table table:name="${escaped(sheetName(name))}">${widths.map(it => `<table:table-column table:style-name="w${it}"/>`).join('')}<table:table-header-rows><table:table-row>${head.join('')}</table:table-row></table:table-header-rows>${rows.map((row, index) => `<table:table-row>${row.map((cell, column) => drawn(cell, { column, index })).join('')}</table:table-row>`).join('')}</table:table>`
}

/** Programs refuse these signs in the name of a sheet. */
const sheetName = (name: string) => name.replace(/[[\]*?:/\\']/g, ' ').slice(0, 31)

function drawn(cell: SheetCell, { column, index }: { column: number; index: number }): string {
  if (typeof cell === 'string')
    return `<table:table-cell office:value-type="string">${paragraph(cell)}</table:table-cell>`
  if ('day' in cell)
    return `<table:table-cell office:value-type="date" office:date-value="${cell.day}" table:style-name="day">${paragraph(cell.shown)}</table:table-cell>`
  if ('number' in cell)
    return `<table:table-cell office:value-type="float" office:value="${cell.number}">${paragraph(String(cell.number))}</table:table-cell>`
  const value = 'total' in cell ? cell.total : cell.amount
  if (!/^-?\d+(\.\d+)?$/.test(value)) throw new Error(`not an amount: ${value}`)
  const letter = letterOf(column)
  const formula = 'total' in cell && index > 0 ? ` table:formula="of:=SUM([.${letter}2:.${letter}${index + 1}])"` : ''
  const style = `${'total' in cell ? 't' : 'c'}${cell.currency}`
  return `<table:table-cell office:value-type="currency" office:currency="${cell.currency}" office:value="${value}"${formula} table:style-name="${style}">${paragraph(cell.shown)}</table:table-cell>`
}

/** A, B, … Z, AA, AB… */
const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

const paragraph = (text: string) => `<text:p>${escaped(text)}</text:p>`

/** XML cannot hold most control signs, whoever typed them. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very signs to leave out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
