import { inDrawnOrder } from './order.ts'
import type { AssignmentProblem, FileReader, ReadFile } from './problem.ts'

export const LOTS = 16

/**
 * A problem as typed arrays. Files (n) and readers (m) are numbered in the order drawn by the seed, so that a number is the last
 * tie-break; pair (i, j) is at i·m + j.
 */
export type Instance = {
  n: number
  m: number
  files: ReadFile[]
  readers: FileReader[]
  /** Readings each file needs. */
  need: Int32Array
  anchor: Uint8Array
  value: Int32Array
  /** 0 for a conflict. */
  allowed: Uint8Array
  /** 1: given beforehand, never moved. */
  locked: Uint8Array
  /** A number under `LOTS` for each pair, drawn by the seed: among equals it mixes who reads with whom. */
  lot: Uint8Array
  low: Int32Array
  high: Int32Array
  organisation: Int32Array
  organisations: number
  /** See `isNested`. */
  nested: boolean
  /** For each type somebody needs, 1 for its readers (at type·m + j), and how many are needed (at i·types + type). */
  types: number
  typeNames: string[]
  ofType: Uint8Array
  typeNeed: Int32Array
}

/** Expects a problem without flaws. O(n·m). */
export function compile(problem: AssignmentProblem): Instance {
  const files = inDrawnOrder(problem.seed, 'file', problem.files)
  const readers = inDrawnOrder(problem.seed, 'reader', problem.readers)
  const [n, m] = [files.length, readers.length]
  const fileAt = new Map(files.map(({ id }, i) => [id, i]))
  const readerAt = new Map(readers.map(({ id }, j) => [id, j]))
  const pairAt = ({ file, reader }: { file: string; reader: string }) =>
    (fileAt.get(file) as number) * m + (readerAt.get(reader) as number)
  const value = new Int32Array(n * m).fill(problem.otherwise)
  for (const it of problem.suitabilities) value[pairAt(it)] = it.value
  const allowed = new Uint8Array(n * m).fill(1)
  for (const it of problem.conflicts) allowed[pairAt(it)] = 0
  const locked = new Uint8Array(n * m)
  const need = Int32Array.from(files, it => it.readings)
  files.forEach((file, i) => {
    if (file.anchor) need[i] = lockAll(allowed, locked, i * m, m)
  })
  for (const it of problem.given) locked[pairAt(it)] = 1
  const groups = { ...organisationsOf(readers), ...typesOf(files, readers) }
  return {
    n,
    m,
    files,
    readers,
    need,
    anchor: Uint8Array.from(files, it => Number(it.anchor)),
    value,
    allowed,
    locked,
    lot: Uint8Array.from(value, (_, pair) => mixed(pair, m) % LOTS),
    low: Int32Array.from(readers, it => it.atLeast),
    high: Int32Array.from(readers, it => it.atMost),
    ...groups,
    nested: isNested({ m, ...groups }),
  }
}

/** Numbers of files and readers are drawn by the seed already: mixing them is a draw. The finalizer of MurmurHash3 (public domain). */
function mixed(pair: number, m: number): number {
  let hash = Math.imul(Math.floor(pair / m) + 1, 0x9e3779b1) ^ Math.imul((pair % m) + 1, 0x85ebca77)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Locks every reader of one file who has no conflict; gives how many. */
function lockAll(allowed: Uint8Array, locked: Uint8Array, start: number, m: number): number {
  let count = 0
  for (let pair = start; pair < start + m; pair += 1) {
    locked[pair] = allowed[pair] as number
    count += locked[pair] as number
  }
  return count
}

function organisationsOf(readers: FileReader[]) {
  const names = [...new Set(readers.flatMap(it => it.organisation ?? []))]
  const shared = names.filter(name => readers.filter(it => it.organisation === name).length > 1)
  const at = new Map(shared.map((name, index) => [name, index]))
  const organisation = Int32Array.from(readers, it => at.get(it.organisation ?? '') ?? -1)
  return { organisation, organisations: shared.length }
}

function typesOf(files: ReadFile[], readers: FileReader[]) {
  const names = [...new Set(files.flatMap(it => (it.anchor ? [] : it.types.map(({ type }) => type))))].sort()
  const types = names.length
  const ofType = new Uint8Array(types * readers.length)
  const typeNeed = new Int32Array(files.length * types)
  names.forEach((name, t) => {
    readers.forEach((it, j) => {
      ofType[t * readers.length + j] = it.types.includes(name) ? 1 : 0
    })
  })
  files.forEach((file, i) => {
    for (const { type, atLeast } of file.anchor ? [] : file.types) typeNeed[i * types + names.indexOf(type)] = atLeast
  })
  return { types, typeNames: names, ofType, typeNeed }
}

/**
 * Whether one flow holds every constraint: no reader has two types that count, and no organisation has readers of two kinds. Then
 * the sets in which a file's readers are counted are nested, and shortest paths are exact.
 */
function isNested({
  m,
  types,
  ofType,
  organisation,
}: Pick<Instance, 'm' | 'types' | 'ofType' | 'organisation'>): boolean {
  const kinds = Array.from({ length: m }, (_, j) => Array.from({ length: types }, (_, t) => ofType[t * m + j] ?? 0))
  if (kinds.some(kind => kind.filter(Boolean).length > 1)) return false
  const seen = new Map<number, string>()
  return kinds.every((kind, j) => {
    const at = organisation[j] as number
    const text = kind.join('')
    const known = seen.get(at) ?? text
    seen.set(at, known)
    return at < 0 || known === text
  })
}
