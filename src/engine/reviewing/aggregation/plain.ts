import type { Design } from './design.ts'
import { sumOf } from './equations.ts'
import { square } from './matrix.ts'
import { type Estimate, NINETY } from './posterior.ts'

/** The means as they are, with what is known of their uncertainty when no model may be used: only how far readers of a same file disagree. */
export type Plain = { means: Float64Array; deviations: Float64Array; bound: number }

/**
 * The mean of each file and its standard error from the variance inside files, pooled over all of them; `bound` is how many of these
 * make an interval of 90 % (Student's law). Severity is part of that variance, so the intervals are wide, and honest.
 */
export function plainOf({ files, from }: Design, y: Float64Array): Plain {
  const means = new Float64Array(files.length)
  let within = 0
  for (let i = 0; i < files.length; i++) {
    const [start, end] = [from[i] as number, from[i + 1] as number]
    const mean = sumOf(y, start, end) / (end - start)
    means[i] = mean
    for (let k = start; k < end; k++) within += square((y[k] as number) - mean)
  }
  const freedom = y.length - files.length
  const deviations = means.map((_, i) => Math.sqrt(within / freedom / ((from[i + 1] as number) - (from[i] as number))))
  return { means, deviations, bound: studentBound(freedom) }
}

/** How much higher the mean of file i is than the mean of those of `others`, and its standard error. */
export function plainDifference({ means, deviations }: Plain, i: number, others: readonly number[]): Estimate {
  const shares = new Map([[i, 1]])
  for (const j of others) shares.set(j, (shares.get(j) ?? 0) - 1 / others.length)
  let [value, variance] = [0, 0]
  for (const [j, share] of shares) {
    value += share * (means[j] as number)
    variance += square(share * (deviations[j] as number))
  }
  return { value, deviation: Math.sqrt(variance) }
}

/** The point of Student's law under which lies 95 %, within 1 %: Fisher's expansion from the normal law. */
export function studentBound(freedom: number): number {
  if (freedom <= 2) return freedom < 2 ? 6.313751515 : 2.91998558
  const z = NINETY
  const u = z * z
  const terms = [z, (z * (u + 1)) / 4, (z * ((5 * u + 16) * u + 3)) / 96]
  terms.push((z * (((3 * u + 19) * u + 17) * u - 15)) / 384)
  return terms.reduceRight((sum, term) => sum / freedom + term, 0)
}
