import type { Counted, Sum } from './suppress.ts'

/** Amounts are digits with a point and two decimals; days are YYYY-MM-DD; instants are ISO 8601 in UTC. Null is left blank. */
export type ColumnType = 'string' | 'integer' | 'number' | 'amount' | 'date' | 'datetime'
export type Value = string | number | null

export type Column = {
  name: string
  type: ColumnType
  /** Never blank. */
  required?: true | undefined
  unit?: 'EUR' | 'percent' | undefined
  /** The only texts it takes. */
  values?: readonly string[] | undefined
}

/**
 * The counts of a table that are of people: what is blanked in `hides` when a count may not be shown, in the row at `row`. A row may
 * be blanked in several columns at once.
 */
export type Guarded = Counted & { row: number; group: string }
export type GroupSum = Sum & { group: string }
export type Content = { rows: Value[][]; guarded: Guarded[]; sums: GroupSum[] }

/** A table described once: every format, page and catalogue is drawn from it. */
export type Shape = { columns: readonly Column[]; hides?: readonly string[]; theme: Theme }
export type Theme = 'GOVE' | 'ECON' | 'SOCI'

export const open = (rows: Value[][]): Content => ({ rows, guarded: [], sums: [] })

/** What a published row says of its count. */
export const STATES = ['publie', 'masque', 'deja_publie'] as const
