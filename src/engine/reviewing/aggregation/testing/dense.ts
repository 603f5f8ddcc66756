// The model by the book: whole matrices, one row for each review, no shortcut. Shares nothing with what it checks but the design.
import type { Design } from '../design.ts'
import type { Ratios } from '../equations.ts'

type Rows = number[][]

const product = (a: Rows, b: Rows): Rows =>
  a.map(row => (b[0] as number[]).map((_, j) => row.reduce((sum, value, k) => sum + value * (b[k]?.[j] as number), 0)))
const transposed = (a: Rows): Rows => (a[0] as number[]).map((_, j) => a.map(row => row[j] as number))
const scaled = (a: Rows, by: number): Rows => a.map(row => row.map(value => value * by))
const plus = (a: Rows, b: Rows): Rows => a.map((row, i) => row.map((value, j) => value + (b[i]?.[j] as number)))
const identity = (size: number): Rows => Array.from({ length: size }, (_, i) => unit(size, i))
const unit = (size: number, at: number) => Array.from({ length: size }, (_, j) => (j === at ? 1 : 0))

/** Gauss and Jordan, with the largest pivot; also the logarithm of the determinant. */
function inverted(a: Rows): { inverse: Rows; logDeterminant: number } {
  const size = a.length
  const work = a.map((row, i) => [...row, ...unit(size, i)])
  let logDeterminant = 0
  for (let i = 0; i < size; i++) {
    let best = i
    for (let k = i; k < size; k++) if (Math.abs(work[k]?.[i] as number) > Math.abs(work[best]?.[i] as number)) best = k
    const row = work[best] as number[]
    work[best] = work[i] as number[]
    const pivot = row[i] as number
    logDeterminant += Math.log(Math.abs(pivot))
    work[i] = row.map(value => value / pivot)
    for (let k = 0; k < size; k++) {
      const factor = work[k]?.[i] as number
      if (k !== i) work[k] = (work[k] as number[]).map((value, j) => value - factor * (work[i]?.[j] as number))
    }
  }
  return { inverse: work.map(row => row.slice(size)), logDeterminant }
}

/** The deviance, residual variance, guesses and their covariance at given ratios: files first, then readers; guesses include the mean. */
export function dense(design: Design, y: Float64Array, ratios: Ratios) {
  const { files, readers, from, by } = design
  const fileOf = Array.from(by, (_, k) => files.findIndex((_, i) => k < (from[i + 1] as number)))
  const z = fileOf.map(i => unit(files.length, i))
  const w = Array.from(by, j => unit(readers.length, j))
  const x = Array.from(by, () => [1])
  const marks = Array.from(y, value => [value])
  const covariance = plus(
    identity(y.length),
    plus(scaled(product(z, transposed(z)), ratios.file), scaled(product(w, transposed(w)), ratios.reader)),
  )
  const { inverse: weight, logDeterminant } = inverted(covariance)
  const information = product(transposed(x), product(weight, x))[0]?.[0] as number
  const mean = (product(transposed(x), product(weight, marks))[0]?.[0] as number) / information
  const left = product(
    weight,
    marks.map(([value]) => [(value as number) - mean]),
  )
  const rest = product(transposed(marks), left)[0]?.[0] as number
  const residual = rest / (y.length - 1)
  const deviance = (y.length - 1) * Math.log(rest) + logDeterminant + Math.log(information)
  // What the effects owe to the marks: G T' V⁻¹, and the covariance of what is left of them once the marks are known.
  const effects = z.map((row, k) => [...row, ...(w[k] as number[])])
  const prior = identity(files.length + readers.length).map((row, i) =>
    row.map(value => value * (i < files.length ? ratios.file : ratios.reader)),
  )
  const gain = product(prior, product(transposed(effects), weight))
  const guesses = product(
    gain,
    marks.map(([value]) => [(value as number) - mean]),
  ).map(([value]) => value as number)
  const toMean = product(gain, x).map(([value], i) => (i < files.length ? 1 : 0) - (value as number))
  const known = product(gain, product(effects, prior))
  const left2 = prior.map((row, i) =>
    row.map(
      (value, j) =>
        (value - (known[i]?.[j] as number) + ((toMean[i] as number) * (toMean[j] as number)) / information) * residual,
    ),
  )
  return { deviance, residual, mean, guesses, covariance: left2 }
}
