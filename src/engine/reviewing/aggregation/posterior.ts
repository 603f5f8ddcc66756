import { solveFor, sumOf } from './equations.ts'
import { dot, solve, square } from './matrix.ts'
import type { Fit } from './reml.ts'

/** Nine chances in ten lie within so many standard deviations of the mean of a normal law. */
export const NINETY = 1.6448536269514722

/** A best guess and its standard deviation, in 1/60 point. */
export type Estimate = { value: number; deviation: number }

/**
 * The guesses of the model (BLUP) with their joint law. The score of file i, as an average reader would give it, is a number known
 * once readers are, plus a chance of its own: `base[i]` + c · readers, with c known by `weights`.
 */
export type Posterior = { fit: Fit; readers: Float64Array; base: Float64Array; own: Float64Array }

/** `y` are the marks that were fitted. */
export function posteriorOf(fit: Fit, y: Float64Array): Posterior {
  const { design, ratios } = fit.equations
  const base = new Float64Array(design.files.length)
  const own = new Float64Array(design.files.length)
  for (let i = 0; i < base.length; i++) {
    const [start, end] = [design.from[i] as number, design.from[i + 1] as number]
    const shrunk = ratios.file / (1 + ratios.file * (end - start))
    base[i] = shrunk * sumOf(y, start, end)
    own[i] = Math.sqrt(shrunk * fit.residual)
  }
  return { fit, readers: solveFor(fit.equations, y), base, own }
}

/** How the score of file i moves with each reader, in the units of the equations, and with the mean. */
function weights({ fit }: Posterior, i: number): Float64Array {
  const { design, ratios, factor } = fit.equations
  const row = new Float64Array(factor.size)
  const [start, end] = [design.from[i] as number, design.from[i + 1] as number]
  const inflation = 1 + ratios.file * (end - start)
  for (let k = start; k < end; k++) row[design.by[k] as number] = (-ratios.file * Math.sqrt(ratios.reader)) / inflation
  row[factor.size - 1] = 1 / inflation
  return row
}

/** The score of file i as an average reader would give it. */
export function fileEstimate(posterior: Posterior, i: number): Estimate {
  const row = weights(posterior, i)
  const value = (posterior.base[i] as number) + dot(row, posterior.readers)
  return { value, deviation: Math.sqrt(variance(posterior, row) + square(posterior.own[i] as number)) }
}

/** How much higher the score of file i is than the mean of the scores of `others`. */
export function difference(posterior: Posterior, i: number, others: readonly number[]): Estimate {
  const shares = new Map([[i, 1]])
  for (const j of others) shares.set(j, (shares.get(j) ?? 0) - 1 / others.length)
  const row = new Float64Array(posterior.readers.length)
  let [value, own] = [0, 0]
  for (const [j, share] of shares) {
    for (const [k, weight] of weights(posterior, j).entries()) row[k] = (row[k] as number) + share * weight
    value += share * (posterior.base[j] as number)
    own += square(share * (posterior.own[j] as number))
  }
  return { value: value + dot(row, posterior.readers), deviation: Math.sqrt(variance(posterior, row) + own) }
}

/** How many points reader j takes away from a file, compared with an average reader; negative when they give more. */
export function severityEstimate({ fit, readers }: Posterior, j: number): Estimate {
  const root = Math.sqrt(fit.equations.ratios.reader)
  const row = new Float64Array(fit.equations.factor.size)
  row[j] = root
  return { value: -root * (readers[j] as number), deviation: Math.sqrt(variance({ fit }, row)) }
}

/** The variance of a combination of readers and mean. */
const variance = ({ fit }: Pick<Posterior, 'fit'>, row: Float64Array) =>
  fit.residual * dot(row, solve(fit.equations.factor, Float64Array.from(row)))
