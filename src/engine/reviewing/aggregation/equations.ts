import type { Design } from './design.ts'
import { cholesky, type Matrix, solve, zeros } from './matrix.ts'

/** The variances of files and of readers, as ratios to the variance of the error. */
export type Ratios = { file: number; reader: number }

/** What the equations need of the files with a same number of reviews, whatever the ratios. */
type Group = {
  reviews: number
  files: number
  /** How many of these files two readers share; how many each has read, on the diagonal. */
  shared: Matrix
}

/** A design with the counts from which the equations are built in a time that does not depend on the number of files. */
export type Counted = { design: Design; groups: Group[] }

export function counted(design: Design): Counted {
  const { from, by, readers, files } = design
  const groups = new Map<number, Group>()
  for (let i = 0; i < files.length; i++) {
    const team = by.subarray(from[i], from[i + 1])
    const group = groups.get(team.length) ?? { reviews: team.length, files: 0, shared: zeros(readers.length) }
    groups.set(team.length, group)
    group.files++
    for (const a of team)
      for (const b of team) {
        const at = a * readers.length + b
        group.shared.at[at] = (group.shared.at[at] as number) + 1
      }
  }
  return { design, groups: [...groups.values()].sort((a, b) => a.reviews - b.reviews) }
}

/**
 * The equations of the mixed model (Henderson) once the files are eliminated, which costs nothing since no review is shared by two
 * files: `factor` is the Cholesky factor of a matrix with one row for each reader, in units of √`reader`, and a last one for the mean.
 */
export type Equations = Counted & { ratios: Ratios; factor: Matrix }

/** Undefined when the ratios are beyond what floating point can bear. Complexity: readers³. */
export function equationsOf({ design, groups }: Counted, ratios: Ratios): Equations | undefined {
  const m = design.readers.length
  const matrix = zeros(m + 1)
  for (let j = 0; j <= m; j++) matrix.at[j * (m + 2)] = j < m ? 1 + ratios.reader * (design.load[j] as number) : 0
  for (const group of groups) absorb(matrix, group, ratios)
  const factor = cholesky(matrix)
  return factor && { design, groups, ratios, factor }
}

function absorb({ size, at }: Matrix, { reviews, files, shared }: Group, { file, reader }: Ratios): void {
  const m = size - 1
  const inflation = 1 + file * reviews
  const add = (i: number, j: number, value: number) => {
    at[i * size + j] = (at[i * size + j] as number) + value
  }
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) add(i, j, (-reader * file * (shared.at[i * m + j] as number)) / inflation)
    const mean = (Math.sqrt(reader) * (shared.at[i * (m + 1)] as number)) / inflation
    add(i, m, mean)
    add(m, i, mean)
  }
  add(m, m, (files * reviews) / inflation)
}

/** The solution for readers, in units of √`reader`, then for the mean: the readers' severities are its opposite. */
export function solveFor({ design, ratios, factor }: Equations, y: Float64Array): Float64Array {
  const { from, by, files, readers } = design
  const right = new Float64Array(readers.length + 1)
  const root = Math.sqrt(ratios.reader)
  let mean = 0
  for (let i = 0; i < files.length; i++) {
    const [start, end] = [from[i] as number, from[i + 1] as number]
    const inflation = 1 + ratios.file * (end - start)
    const sum = sumOf(y, start, end)
    const drawn = (ratios.file * sum) / inflation
    for (let k = start; k < end; k++) {
      const j = by[k] as number
      right[j] = (right[j] as number) + root * ((y[k] as number) - drawn)
    }
    mean += sum / inflation
  }
  right[readers.length] = mean
  return solve(factor, right)
}

/** P*y: what is left of y once weighed by the inverse of its covariance and freed of the mean. One value for each review. */
export function project(equations: Equations, y: Float64Array): Float64Array {
  const { design, ratios } = equations
  const { from, by, files, readers } = design
  const solution = solveFor(equations, y)
  const [root, mean] = [Math.sqrt(ratios.reader), solution[readers.length] as number]
  const left = new Float64Array(y.length)
  for (let i = 0; i < files.length; i++) {
    const [start, end] = [from[i] as number, from[i + 1] as number]
    for (let k = start; k < end; k++) left[k] = (y[k] as number) - mean - root * (solution[by[k] as number] as number)
    const drawn = (ratios.file * sumOf(left, start, end)) / (1 + ratios.file * (end - start))
    for (let k = start; k < end; k++) left[k] = (left[k] as number) - drawn
  }
  return left
}

export function sumOf(values: Float64Array, start: number, end: number): number {
  let sum = 0
  for (let k = start; k < end; k++) sum += values[k] as number
  return sum
}
