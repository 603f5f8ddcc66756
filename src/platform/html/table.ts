import { attributes, type Html, html, type Text } from './html.ts'
import type { View } from './view.ts'

type Column = {
  key: string
  label: Text
  /** Aligned to the right, figures of equal width. */
  numeric?: boolean | undefined
  /** The address that sorts by this column, and how the table is sorted now when it is by this one. */
  sort?: { href: string; current?: 'ascending' | 'descending' | undefined } | undefined
}

export type Row = Record<string, Text | null | undefined>

type Table<R extends Row> = {
  caption: string
  /** The caption is already said by the heading just above: keep it for screen readers only. */
  captionHidden?: boolean | undefined
  /** The first column names the row. */
  columns: Column[]
  rows: R[]
  /** Shown instead of the table when there are no rows. */
  empty: Text
  /** Where a row opens: its first cell is the link, the whole row the target. */
  rowHref?: ((row: R, index: number) => string | undefined) | undefined
  /** A row under the last one: totals. */
  total?: Row | undefined
}

/** A table as a tool: sticky header, sorting by address, rows that open, a scroll area that the keyboard can reach. */
export function table<R extends Row>(view: View, given: Table<R>): Html {
  const { classes } = view.theme
  const { columns, rows, rowHref } = given
  if (rows.length === 0) return html`<div class="${classes.empty}">${asBlock(given.empty)}</div>`
  return html`<div class="${classes.tableScroll}" role="region" tabindex="0" aria-label="${view.text.scrollable(given.caption)}"><table class="${classes.table}${rowHref && ' openable'}">
<caption${attributes({ class: given.captionHidden ? classes.hidden : undefined })}>${given.caption}</caption>
<thead><tr>${columns.map(column => headCell(view, column))}</tr></thead>
<tbody>${rows.map((row, i) => bodyRow(view, columns, row, rowHref?.(row, i)))}</tbody>
${given.total && html`<tfoot>${bodyRow(view, columns, given.total, undefined)}</tfoot>`}</table></div>`
}

const asBlock = (text: Text): Text => (typeof text === 'object' ? text : html`<p>${text}</p>`)

function headCell(view: View, column: Column): Html {
  const { sort } = column
  return html`<th scope="col"${attributes({
    class: column.numeric ? view.theme.classes.number : undefined,
    'aria-sort': sort?.current,
  })}>${
    sort ? html`<a href="${sort.href}"${attributes({ class: sort.current })}>${column.label}</a>` : column.label
  }</th>`
}

function bodyRow(view: View, columns: Column[], row: Row, href: string | undefined): Html {
  return html`<tr>${columns.map((column, i) => {
    const shown = row[column.key] ?? ''
    const kind = attributes({ class: column.numeric ? view.theme.classes.number : undefined })
    if (i > 0) return html`<td${kind}>${shown}</td>`
    return html`<th scope="row"${kind}>${href ? html`<a href="${href}">${shown}</a>` : shown}</th>`
  })}</tr>`
}
