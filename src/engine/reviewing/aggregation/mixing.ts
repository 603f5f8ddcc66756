import { normal, type Stream } from './chance.ts'
import type { Design } from './design.ts'
import { type Counted, counted } from './equations.ts'
import { dot } from './matrix.ts'

const REFERENCES = 19
const ROUNDS = 100

/**
 * How well the readers are mixed, in per cent of what chance alone gives with the same loads and as many reviews for each file (the
 * median of 19 assignments): how strongly any two halves of the readers are bound by files that they share. Near 100 for a random
 * assignment, near 0 when two groups of readers hardly meet: then what sets the groups apart may as well be in their files.
 */
export function mixingOf(given: Counted, stream: Stream): number {
  const start = Float64Array.from(given.design.readers, () => normal(stream))
  const by = Int32Array.from(given.design.by)
  const references = Array.from({ length: REFERENCES }, () => {
    shuffle(given.design, by, stream)
    return gapOf(counted({ ...given.design, by: Int32Array.from(by) }), start)
  })
  const usual = references.sort((a, b) => a - b)[(REFERENCES - 1) / 2] as number
  return usual > 0 ? Math.round((100 * gapOf(given, start)) / usual) : 100
}

/**
 * One less the second eigenvalue of the readers' matrix of shared files, each row and column divided by the root of a load: the
 * algebraic connectivity of the design. By power iteration.
 */
function gapOf({ design, groups }: Counted, start: Float64Array): number {
  const m = design.readers.length
  const roots = Float64Array.from(design.load, Math.sqrt)
  const matrix = new Float64Array(m * m)
  for (const { reviews, shared } of groups)
    for (let at = 0; at < matrix.length; at++)
      matrix[at] = (matrix[at] as number) + (shared.at[at] as number) / reviews / rootsAt(roots, at)
  let [vector, second] = [apart(start, roots), 0]
  for (let round = 0; round < ROUNDS; round++) {
    const next = apart(
      vector.map((_, i) => dot(matrix.subarray(i * m, (i + 1) * m), vector)),
      roots,
    )
    const length = Math.sqrt(dot(next, next))
    if (!(length > 0)) return 1
    second = dot(vector, next) / dot(vector, vector)
    vector = next.map(value => value / length)
  }
  return 1 - second
}

const rootsAt = (roots: Float64Array, at: number) =>
  (roots[Math.floor(at / roots.length)] as number) * (roots[at % roots.length] as number)

/** What is left of a vector once its part along the first eigenvector, the roots of the loads, is taken away. */
function apart(vector: Float64Array, roots: Float64Array): Float64Array {
  const along = dot(vector, roots) / dot(roots, roots)
  return vector.map((value, i) => value - along * (roots[i] as number))
}

/** Exchanges readers between files at random, five times for each review, where nobody would read a file twice. */
function shuffle({ from, files }: Design, by: Int32Array, stream: Stream): void {
  const fileOf = new Int32Array(by.length)
  for (let i = 0; i < files.length; i++) fileOf.fill(i, from[i], from[i + 1])
  const reads = (reader: number, file: number) => by.subarray(from[file], from[file + 1]).includes(reader)
  for (let times = 5 * by.length; times > 0; times--) {
    const [a, b] = [stream() % by.length, stream() % by.length]
    const [first, second] = [by[a] as number, by[b] as number]
    if (reads(first, fileOf[b] as number) || reads(second, fileOf[a] as number)) continue
    by[a] = second
    by[b] = first
  }
}
