import type { AssignmentProblem } from '../problem.ts'

/** A problem in short: rows of suitabilities by file, `-` for a conflict. */
export type Sketch = {
  /** One row per file, one number or `-` per reader. */
  rows: string[]
  readings?: number
  load?: [atLeast: number, atMost: number]
  organisations?: (string | null)[]
  types?: string[][]
  needs?: { type: string; atLeast: number }[]
  seed?: string
}

/** Files are `f0`, `f1`…, readers `r0`, `r1`…, in the order of the rows and columns. */
export function sketched(sketch: Sketch): AssignmentProblem {
  const cells = sketch.rows.map(row => row.trim().split(/\s+/))
  const [atLeast, atMost] = sketch.load ?? [0, cells.length]
  const pairs = cells.flatMap((row, i) => row.map((cell, j) => ({ file: `f${i}`, reader: `r${j}`, cell })))
  return {
    version: 1,
    seed: sketch.seed ?? 'seed',
    files: cells.map((_, i) => ({
      id: `f${i}`,
      readings: sketch.readings ?? 1,
      anchor: false,
      types: sketch.needs ?? [],
    })),
    readers: (cells[0] ?? []).map((_, j) => ({
      id: `r${j}`,
      organisation: sketch.organisations?.[j] ?? null,
      types: sketch.types?.[j] ?? [],
      atLeast,
      atMost,
    })),
    suitabilities: pairs
      .filter(({ cell }) => cell !== '-')
      .map(({ file, reader, cell }) => ({ file, reader, value: Number(cell) })),
    otherwise: 0,
    conflicts: pairs
      .filter(({ cell }) => cell === '-')
      .map(({ file, reader }) => ({ file, reader, reason: 'same employer' })),
    given: [],
    calibration: null,
    chancePercent: 100,
  }
}
