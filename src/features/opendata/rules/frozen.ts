import type { Column, Shape, Value } from './dataset.ts'

/** What a version keeps: the columns as they were, and the rows. */
export type Frozen = { columns: Column[]; rows: Value[][] }

/** The same table always makes the same text, and so the same hash. */
export const freeze = ({ columns }: Shape, rows: readonly Value[][]): string =>
  JSON.stringify({
    columns: columns.map(({ name, required, type, unit, values }) => ({ name, type, required, unit, values })),
    rows,
  })

export const thaw = (content: string): Frozen => JSON.parse(content) as Frozen
