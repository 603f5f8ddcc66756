import { type Amount, compare, lengthOf, minus, sumOf, ZERO } from './amount.ts'

/** One figure as it was published about a past edition. `column` is an edition, or `total` for a sum as it was printed. */
export type PublishedFigure = {
  published: string
  row: string
  column: string
  nature: 'actual' | 'forecast' | 'printed'
  amount: Amount
  source: string
}

export const TOTAL = 'total'
/** Rows that no total adds up: an envelope holds the lines, it is not one of them. */
const APART = ['envelope']

/** A published table as it stands: places without a figure are left out, as they were. */
export type PublishedTable = { published: string; rows: string[]; columns: string[]; figures: PublishedFigure[] }

/** The tables in the order of their first figure, the totals last. */
export function tablesOf(figures: readonly PublishedFigure[]): PublishedTable[] {
  const names = [...new Set(figures.map(it => it.published))]
  return names.map(published => {
    const own = figures.filter(it => it.published === published)
    const codes = (key: 'row' | 'column') => {
      const found = new Set(own.map(it => it[key]))
      const last = found.delete(TOTAL)
      return [...found, ...(last ? [TOTAL] : [])]
    }
    return { published, rows: codes('row'), columns: codes('column'), figures: own }
  })
}

export const figureAt = ({ figures }: PublishedTable, row: string, column: string): PublishedFigure | undefined =>
  figures.find(it => it.row === row && it.column === column)

/** A printed total that is not the sum of what it should add up, or a total above its envelope. */
export type Difference = {
  published: string
  row: string
  column: string
  along: 'row' | 'column' | 'envelope'
  printed: Amount
  computed: Amount
  /** Printed less computed. */
  difference: Amount
  because: 'cents_dropped' | 'cents_kept' | 'addition_error' | 'above_envelope'
}

/** Every total of a table against its sum, along rows then columns, then each total against its envelope. */
export function differencesOf(table: PublishedTable): Difference[] {
  const { columns, rows } = table
  const lines = rows.filter(it => !APART.includes(it) && it !== TOTAL)
  const editions = columns.filter(it => it !== TOTAL)
  const amounts = (places: [string, string][]) =>
    places.flatMap(([row, column]) => figureAt(table, row, column)?.amount ?? [])
  return [
    ...rows.flatMap(row =>
      against(table, { row, column: TOTAL, along: 'row' }, amounts(editions.map(it => [row, it]))),
    ),
    ...columns.flatMap(column =>
      against(table, { row: TOTAL, column, along: 'column' }, amounts(lines.map(it => [it, column]))),
    ),
    ...columns.flatMap(column => aboveEnvelope(table, column)),
  ]
}

type Place = Pick<Difference, 'row' | 'column' | 'along'>

function against(table: PublishedTable, place: Place, parts: Amount[]): Difference[] {
  const printed = figureAt(table, place.row, place.column)?.amount
  if (printed === undefined || parts.length === 0) return []
  const computed = sumOf(parts)
  const difference = minus(printed, computed)
  if (compare(difference, ZERO) === 0) return []
  const because = reasonFor(difference)
  return [{ published: table.published, ...place, printed, computed, difference, because }]
}

/** Less than a euro is a matter of cents, left out of this total or of those it adds up. */
function reasonFor(difference: Amount): Difference['because'] {
  if (Math.abs(lengthOf(difference)) >= 1) return 'addition_error'
  return compare(difference, ZERO) < 0 ? 'cents_dropped' : 'cents_kept'
}

function aboveEnvelope(table: PublishedTable, column: string): Difference[] {
  const envelope = figureAt(table, 'envelope', column)?.amount
  const total = figureAt(table, TOTAL, column)?.amount
  if (!envelope || !total || compare(total, envelope) <= 0) return []
  const difference = minus(total, envelope)
  const place = { row: TOTAL, column, along: 'envelope' as const }
  return [
    { published: table.published, ...place, printed: total, computed: envelope, difference, because: 'above_envelope' },
  ]
}
