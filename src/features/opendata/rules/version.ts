import { type Content, type GroupSum, type Shape, STATES, type Value } from './dataset.ts'
import { type Counted, mayMove, suppress } from './suppress.ts'

/** A group of guarded counts as a version knew it. */
export type Kept = { cells: Pick<Counted, 'id' | 'size' | 'open'>[]; rows: Value[][]; sums: GroupSum[] }
/** What was counted behind a version's rows, and what was ever left blank: kept beside it, never published. */
export type Memory = { groups: Record<string, Kept>; hidden: string[] }
export const EMPTY: Memory = { groups: {}, hidden: [] }

export type Drawn = { rows: Value[][]; memory: Memory; exposed: string[] }
type Under = { before: Memory; smallest: number }

/**
 * The rows to publish: counts too small blank, with whatever would give them back, after what earlier versions showed and hid. Where a
 * group of counts has moved by fewer people than may be shown, the whole group stays as it was published. `exposed` counts cannot be
 * hidden any more: what holds them is not to be published.
 */
export function draw(shape: Shape, content: Content, { before, smallest }: Under): Drawn {
  const settled = settle(content, { before, smallest })
  const hiding = { before: new Set(before.hidden), smallest }
  const { exposed, hidden } = suppress(settled.guarded, settled.sums, hiding)
  const blank = new Set(settled.guarded.filter(it => hidden.has(it.id)).map(it => it.row))
  return {
    rows: settled.rows.map((row, index) => (blank.has(index) ? blanked(shape, row) : row)),
    memory: { groups: memorised(settled), hidden: [...new Set([...before.hidden, ...hidden])].toSorted() },
    exposed,
  }
}

const memorised = ({ guarded, rows, sums }: Content): Record<string, Kept> =>
  Object.fromEntries(
    [...Map.groupBy(guarded, it => it.group)].map(([group, cells]) => [
      group,
      {
        cells: cells.map(({ id, open, size }) => (open ? { id, size, open } : { id, size })),
        rows: cells.map(({ row }) => rows[row] ?? []),
        sums: sums.filter(it => it.group === group),
      },
    ]),
  )

/** Each group as it is now, or, while it has moved by too few people, as it was: in the place where it stands. */
function settle(content: Content, { before, smallest }: Under): Content {
  const now = Map.groupBy(content.guarded, it => it.group)
  const stays = new Map(
    Object.entries(before.groups).filter(([group, { cells }]) => !moved(cells, now.get(group) ?? [], smallest)),
  )
  const out: Content = { rows: [], guarded: [], sums: content.sums.filter(it => !stays.has(it.group)) }
  const guards = new Map(content.guarded.map(it => [it.row, it]))
  const waiting = new Set(stays.keys())
  for (const [index, row] of content.rows.entries()) {
    const cell = guards.get(index)
    if (!cell || !stays.has(cell.group)) {
      if (cell) out.guarded.push({ ...cell, row: out.rows.length })
      out.rows.push(row)
    } else if (waiting.delete(cell.group)) putBack(out, cell.group, stays.get(cell.group))
  }
  for (const group of waiting) putBack(out, group, stays.get(group))
  return out
}

function moved(was: Kept['cells'], now: readonly Counted[], smallest: number): boolean {
  const gone = was.filter(({ id }) => !now.some(it => it.id === id)).map(({ id }) => ({ id, size: 0 }))
  return mayMove(new Map(was.map(it => [it.id, it.size])), [...now, ...gone], smallest)
}

/** What was blank stays blank by its memory; what was shown was large enough. */
function putBack(into: Content, group: string, kept: Kept | undefined): void {
  for (const [index, cell] of (kept?.cells ?? []).entries()) {
    into.guarded.push({ ...cell, sensitive: false, group, row: into.rows.length })
    into.rows.push(kept?.rows[index] ?? [])
  }
  into.sums.push(...(kept?.sums ?? []))
}

function blanked({ columns, hides = [] }: Shape, row: readonly Value[]): Value[] {
  return columns.map(({ name }, index) =>
    name === 'etat' ? STATES[1] : hides.includes(name) ? null : (row[index] ?? null),
  )
}

/** How many rows a version adds to the one before, and how many it takes away. */
export function changes(before: readonly Value[][], now: readonly Value[][]): { added: number; removed: number } {
  const left = new Map<string, number>()
  for (const row of before) count(left, JSON.stringify(row), 1)
  let added = 0
  for (const row of now.map(it => JSON.stringify(it))) {
    if ((left.get(row) ?? 0) > 0) count(left, row, -1)
    else added += 1
  }
  return { added, removed: [...left.values()].reduce((sum, it) => sum + it, 0) }
}

const count = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by)
