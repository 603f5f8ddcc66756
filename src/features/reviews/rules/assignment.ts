/** A file that lacks readings: how many, and who may not read it or reads it already. */
export type Unread = { id: number; need: number; barred: ReadonlySet<number>; readers: readonly number[] }

/** Somebody who may read, with how many files they have already. */
export type Available = { id: number; load: number }

export type Pair = { applicationId: number; readerId: number }

/** Who would read what, and the files for which not enough people may read. */
export type Plan = { pairs: Pair[]; short: { applicationId: number; missing: number }[]; loads: Map<number, number> }

/**
 * Gives each file the readings it lacks. Files with the fewest possible readers are served first, each by the least loaded
 * reader, then by the one who has met the file's other reader least often, then in an order drawn from `seed`; then loads
 * are evened out. The same state and the same seed give the same plan.
 */
export function planAssignment(files: readonly Unread[], readers: readonly Available[], seed: string): Plan {
  const state = openPlan(files, readers, seed)
  const choices = ({ barred }: Unread) => readers.filter(({ id }) => !barred.has(id)).length
  const order = files.toSorted((a, b) => choices(a) - choices(b) || rank(seed, `f${a.id}`) - rank(seed, `f${b.id}`))
  for (const file of order) serve(state, file)
  while (evenOut(state));
  return { pairs: state.pairs, short: state.short, loads: state.loads }
}

type State = Plan & { seed: string; met: Map<string, number>; files: ReadonlyMap<number, Unread> }

function openPlan(files: readonly Unread[], readers: readonly Available[], seed: string): State {
  return {
    pairs: [],
    short: [],
    loads: new Map(readers.map(({ id, load }) => [id, load])),
    seed,
    met: new Map(),
    files: new Map(files.map(file => [file.id, file])),
  }
}

function serve(state: State, file: Unread): void {
  const team = [...file.readers]
  for (let left = file.need; left > 0; left -= 1) {
    const [best] = [...state.loads.keys()]
      .filter(id => !file.barred.has(id) && !team.includes(id))
      .toSorted((a, b) => compare(state, file, team, a, b))
    if (best === undefined) {
      state.short.push({ applicationId: file.id, missing: left })
      return
    }
    for (const other of team) count(state.met, together(best, other))
    team.push(best)
    count(state.loads, best)
    state.pairs.push({ applicationId: file.id, readerId: best })
  }
}

function compare({ loads, met, seed }: State, file: Unread, team: readonly number[], a: number, b: number): number {
  const load = (id: number) => loads.get(id) ?? 0
  const meetings = (id: number) => team.reduce((sum, other) => sum + (met.get(together(id, other)) ?? 0), 0)
  const drawn = (id: number) => rank(seed, `${file.id}.${id}`)
  return load(a) - load(b) || meetings(a) - meetings(b) || drawn(a) - drawn(b)
}

/** Moves one new reading from the most to the least loaded reader who may take it, while they differ by two or more. */
function evenOut({ pairs, loads, files }: State): boolean {
  const load = (id: number) => loads.get(id) ?? 0
  const byLoad = [...loads.keys()].toSorted((a, b) => load(a) - load(b) || a - b)
  for (const low of byLoad)
    for (const high of byLoad.toReversed()) {
      const pair =
        load(high) - load(low) > 1 && pairs.find(it => it.readerId === high && mayTake(files, pairs, it, low))
      if (!pair) continue
      pair.readerId = low
      loads.set(high, load(high) - 1).set(low, load(low) + 1)
      return true
    }
  return false
}

function mayTake(files: State['files'], pairs: readonly Pair[], { applicationId }: Pair, readerId: number): boolean {
  const file = files.get(applicationId)
  if (!file || file.barred.has(readerId) || file.readers.includes(readerId)) return false
  return !pairs.some(it => it.applicationId === applicationId && it.readerId === readerId)
}

const together = (a: number, b: number) => (a < b ? `${a}.${b}` : `${b}.${a}`)

const count = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** A place drawn from the seed: FNV-1a over the UTF-16 units, mixed by the finalizer of MurmurHash3 (both public domain). */
function rank(seed: string, key: string): number {
  let hash = 0x811c9dc5
  for (const unit of `${seed}:${key}`) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
