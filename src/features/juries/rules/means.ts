import type { Marks } from './marks.ts'

/** The mean of several jurors' totals as an exact fraction: `sum` in millionths of a point over `sheets`. */
export type Mean = { sum: number; sheets: number }

/** Marks have at most six decimals, so that millionths are whole; the sums of a panel stay far below 2^53. */
const MILLION = 1_000_000

/** Adds up the marks of each sheet; sheets of different jurors count the same. */
export const meanOf = (sheets: readonly Marks[]): Mean => ({
  sum: sheets.flatMap(marks => Object.values(marks)).reduce((sum, mark) => sum + Math.round(mark * MILLION), 0),
  sheets: sheets.length,
})

/** Below zero when `a` is the higher: cross products of whole numbers, nothing is divided. */
export const higherFirst = (a: Mean, b: Mean): number => b.sum * Math.max(1, a.sheets) - a.sum * Math.max(1, b.sheets)

/**
 * The mean in sixtieths of a point, as it is stored and shown: exact for whole marks and up to six sheets, the nearest
 * one otherwise. Places never depend on it.
 */
export const sixtieths = ({ sum, sheets }: Mean): number =>
  sheets === 0 ? 0 : Math.round((sum * 60) / (sheets * MILLION))

/** Points as people write them: a decimal where it is exact, else whole points and the fraction left. */
export type Points = { decimal: number } | { whole: number; over: number; under: number }

/** 990 sixtieths are 16.5 points; 1,000 are 16 and 2/3. */
export function pointsOf(value: number): Points {
  const divisor = gcd(value, 60)
  const under = 60 / divisor
  if (under % 3 !== 0) return { decimal: value / 60 }
  const whole = Math.floor(value / 60)
  return { whole, over: (value - whole * 60) / divisor, under }
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
