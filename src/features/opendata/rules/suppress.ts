/**
 * A count that is published, or would be. `size` is how many people it counts; `sensitive` when it would show too few of them; `open`
 * when the programme printed it before this rule was there: it cannot be taken back, and whoever attacks has it.
 */
export type Counted = { id: string; size: number; sensitive: boolean; open?: true | undefined }

/** What adds up: the parts are all there is of the total. A total without an id is known to everybody from elsewhere. */
export type Sum = { parts: readonly string[]; total?: string | undefined }

export type Suppressed = {
  hidden: ReadonlySet<string>
  /** Sensitive counts that nothing can hide any more: the table is not to be published. */
  exposed: string[]
}

/** The smallest count shown where none is set. */
export const SMALLEST = 5

/** Counts of 1 to `smallest - 1` people show too few; nobody at all shows nobody. */
export const isSmall = (size: number, smallest: number): boolean => size > 0 && size < smallest

/**
 * Which counts are left blank so that no sensitive one can be computed: themselves (primary suppression), then others beside them
 * (complementary suppression) until no combination of published counts and totals, of all linked tables together, gives one of them.
 * What was blank in an earlier version (`before`) stays blank: two versions never differ by a count that one of them hides.
 *
 * After L. H. Cox, “Suppression methodology and statistical disclosure control”, JASA 75 (1980), 377–385, and L. Willenborg and
 * T. de Waal, “Elements of Statistical Disclosure Control”, Springer (2001), ch. 5–6. A count is computable when its unit vector is in
 * the row space of the sums over what is blank. The smallest possible count is blanked each time, as Cox’s heuristic does: not always
 * the fewest blanks, which is NP-hard (Kelly, Golden and Assad, 1992).
 */
export function suppress(
  cells: readonly Counted[],
  sums: readonly Sum[],
  { before, smallest }: { before: ReadonlySet<string>; smallest: number },
): Suppressed {
  const bySize = new Map(cells.map(it => [it.id, it]))
  const closed = cells.filter(it => !it.open)
  const hidden = new Set(closed.filter(it => it.sensitive || before.has(it.id)).map(it => it.id))
  const guarded = new Set(hidden)
  const lost = new Set<string>()
  for (;;) {
    const weak = weakest({ hidden, guarded, lost, sums, bySize, smallest })
    if (!weak) break
    const found = computable(hidden, sums)
    const beside = besides(found.has(weak) ? found : [weak], { hidden, sums, bySize })
    if (beside) hidden.add(beside)
    else lost.add(weak)
  }
  const found = computable(hidden, sums)
  return { hidden, exposed: [...guarded].filter(id => found.has(id)) }
}

type Under = {
  hidden: ReadonlySet<string>
  guarded: ReadonlySet<string>
  lost: ReadonlySet<string>
  sums: readonly Sum[]
  bySize: ReadonlyMap<string, Counted>
  smallest: number
}

/** A guarded count that can be computed, or that shares its sum with too few people; those given up are not looked at again. */
function weakest({ bySize, guarded, hidden, lost, smallest, sums }: Under): string | undefined {
  const found = computable(hidden, sums)
  const thin = sums.filter(({ parts }) => {
    const blank = parts.filter(id => hidden.has(id))
    return blank.length > 0 && blank.reduce((sum, id) => sum + (bySize.get(id)?.size ?? 0), 0) < smallest
  })
  const isThin = (id: string) => thin.some(({ parts }) => parts.includes(id))
  return [...guarded].find(id => !lost.has(id) && (found.has(id) || isThin(id)))
}

/**
 * The smallest count in a sum with one of these that may still be blanked; one that counts nobody only when there is no other. What gives
 * a blank back may be another one that can be computed.
 */
function besides(ids: Iterable<string>, { bySize, hidden, sums }: Pick<Under, 'hidden' | 'sums' | 'bySize'>) {
  const from = new Set(ids)
  const sharing = sums.flatMap(({ parts, total }) => {
    const all = total === undefined ? [...parts] : [...parts, total]
    return all.some(id => from.has(id)) ? all : []
  })
  return sharing
    .flatMap(it => bySize.get(it) ?? [])
    .filter(it => !it.open && !hidden.has(it.id))
    .toSorted((a, b) => Number(a.size === 0) - Number(b.size === 0) || a.size - b.size)[0]?.id
}

/** Which blanks the sums give: those whose row, once everything is eliminated, holds them alone (reduced row echelon form). */
export function computable(hidden: ReadonlySet<string>, sums: readonly Sum[]): Set<string> {
  const ids = [...hidden]
  const rows = sums.map(({ parts, total }) =>
    ids.map(id => Number(parts.includes(id)) - Number(total !== undefined && total === id)),
  )
  reduce(rows, ids.length)
  const alone = rows.map(row => row.flatMap((value, at) => (Math.abs(value) > TINY ? [at] : [])))
  return new Set(alone.flatMap(at => (at.length === 1 ? (ids[at[0] ?? 0] ?? []) : [])))
}

const TINY = 1e-9

/** Gauss–Jordan elimination, in place. */
function reduce(rows: number[][], width: number): void {
  let top = 0
  for (let column = 0; column < width; column += 1) {
    const at = rows.findIndex((row, index) => index >= top && Math.abs(row[column] ?? 0) > TINY)
    const pivot = rows[at]
    if (!pivot) continue
    rows[at] = rows[top] ?? pivot
    rows[top] = pivot.map(value => value / (pivot[column] ?? 1))
    for (const [index, row] of rows.entries()) if (index !== top) subtract(row, rows[top] ?? [], row[column] ?? 0)
    top += 1
  }
}

function subtract(row: number[], pivot: readonly number[], times: number): void {
  for (const [at, value] of pivot.entries()) row[at] = (row[at] ?? 0) - value * times
}

/**
 * Whether counts may move from one version to the next: none by fewer people than may be shown, since the difference of two versions
 * is a count like another. Otherwise the earlier ones stay until enough has changed.
 */
export const mayMove = (
  before: ReadonlyMap<string, number>,
  now: readonly Pick<Counted, 'id' | 'size'>[],
  smallest: number,
): boolean =>
  before.size === 0 || now.every(({ id, size }) => !isSmall(Math.abs(size - (before.get(id) ?? 0)), smallest))
