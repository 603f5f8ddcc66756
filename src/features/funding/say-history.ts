import type { Db } from '../../platform/db/index.ts'
import { formatExact, formatNumber, type Lang } from '../../platform/i18n/index.ts'
import { listRecords } from './queries.ts'
import { type Amount, differencesOf, figureAt, lengthOf, type PublishedTable, tablesOf } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

/** The tables published about past editions as lines of text, each followed by its differences. */
export async function sayHistory(db: Db, lang: Lang): Promise<string[]> {
  const t = { fr, en }[lang].history
  const tables = tablesOf(await listRecords(db))
  return tables.length === 0 ? [t.empty, t.emptyBody] : tables.flatMap(it => sayTable(it, lang))
}

function sayTable(it: PublishedTable, lang: Lang): string[] {
  const t = { fr, en }[lang].history
  const written = (amount: Amount) =>
    it.published === 'money' ? formatExact(lang, amount, 'EUR') : formatNumber(lang, lengthOf(amount))
  const row = (code: string) => [
    t.rows[code] ?? code,
    ...it.columns.map(column => {
      const figure = figureAt(it, code, column)
      return figure ? written(figure.amount) : t.absent
    }),
  ]
  const head = ['', ...it.columns.map(column => t.columns[column] ?? column)]
  const differences = differencesOf(it).map(
    found =>
      `  ${t.rows[found.row] ?? found.row} · ${t.columns[found.column] ?? found.column} ${written(found.printed)} / ${written(found.computed)} (${written(found.difference)}) ${t.because[found.because]}`,
  )
  const told = differences.length > 0 ? [t.differencesTitle, ...differences] : [t.noDifference]
  return [t.published[it.published] ?? it.published, ...aligned([head, ...it.rows.map(row)]), '', ...told, '']
}

/** Rows of as many cells, the first to the left, amounts to the right. */
function aligned(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  )
}
