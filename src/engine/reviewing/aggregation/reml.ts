import { ln } from './chance.ts'
import { type Counted, type Equations, equationsOf, project, type Ratios, sumOf } from './equations.ts'
import { dot, inverse } from './matrix.ts'

/** The model at the variances that make the data most likely. `residual` is the variance of the error, in (1/60 point)². */
export type Fit = { equations: Equations; residual: number; steps: number }

/** Below it a ratio is as good as zero; above it the error has vanished and nothing can be estimated. */
const [LEAST, MOST] = [1e-8, 1e6]
const MOST_STEPS = 100

type Point = { equations: Equations; py: Float64Array; deviance: number; residual: number }
type Pair = [file: number, reader: number]

/**
 * The variances by restricted maximum likelihood (REML): Newton's method on the average information (Gilmour, Thompson and Cullis,
 * 1995), with steps halved until the likelihood rises and ratios kept above zero. Undefined when it does not settle.
 * `y` is best centred. Complexity of a step: readers³ + reviews.
 */
export function reml(counted: Counted, y: Float64Array): Fit | undefined {
  let point = pointAt(counted, y, { file: 1, reader: 0.25 })
  for (let steps = 0; point && steps < MOST_STEPS; steps++) {
    const { slope, curve } = slopes(point)
    const { step, gain } = stepFrom(point.equations.ratios, slope, curve)
    if (gain < 1e-9) return { equations: point.equations, residual: point.residual, steps }
    point = walk(counted, y, point, step)
  }
  return undefined
}

function pointAt(counted: Counted, y: Float64Array, ratios: Ratios): Point | undefined {
  if (Math.max(ratios.file, ratios.reader) > MOST) return undefined
  const equations = equationsOf(counted, ratios)
  if (!equations) return undefined
  const py = project(equations, y)
  const [free, rest] = [y.length - 1, dot(y, py)]
  if (!(rest > 0)) return undefined
  const { factor } = equations
  let deviance = free * ln(rest)
  for (const { reviews, files } of counted.groups) deviance += files * ln(1 + ratios.file * reviews)
  for (let i = 0; i < factor.size; i++) deviance += 2 * ln(factor.at[i * (factor.size + 1)] as number)
  return { equations, py, deviance, residual: rest / free }
}

/** The slope of the deviance (−2 log restricted likelihood, the residual variance at its best) and its average information. */
function slopes({ equations, py, residual }: Point): { slope: Pair; curve: [Pair, Pair] } {
  const rest = residual * (py.length - 1)
  const [inFiles, inReaders] = [spreadOver(equations, py, 'file'), spreadOver(equations, py, 'reader')]
  const [pFiles, pReaders] = [project(equations, inFiles), project(equations, inReaders)]
  const [file, reader] = [dot(py, inFiles), dot(py, inReaders)]
  const [traceFile, traceReader] = traces(equations)
  const curved = (a: Float64Array, b: Float64Array, qa: number, qb: number) => (dot(a, b) - (qa * qb) / rest) / residual
  const both = curved(inFiles, pReaders, file, reader)
  return {
    slope: [traceFile - file / residual, traceReader - reader / residual],
    curve: [
      [curved(inFiles, pFiles, file, file), both],
      [both, curved(inReaders, pReaders, reader, reader)],
    ],
  }
}

/** ZZᵀv or WWᵀv: in the place of each review, the sum over the reviews of the same file, or of the same reader. */
export function spreadOver({ design }: Equations, v: Float64Array, over: 'file' | 'reader'): Float64Array {
  const { from, by, files, readers } = design
  if (over === 'reader') {
    const sums = new Float64Array(readers.length)
    for (let k = 0; k < v.length; k++) sums[by[k] as number] = (sums[by[k] as number] as number) + (v[k] as number)
    return Float64Array.from(by, j => sums[j] as number)
  }
  const result = new Float64Array(v.length)
  for (let i = 0; i < files.length; i++)
    result.fill(sumOf(v, from[i] as number, from[i + 1] as number), from[i], from[i + 1])
  return result
}

/** The traces of ZᵀPZ and of WᵀPW. */
function traces({ design, groups, ratios, factor }: Equations): Pair {
  const m = design.readers.length
  const { size, at } = inverse(factor)
  const root = Math.sqrt(ratios.reader)
  let file = 0
  for (const { reviews, files, shared } of groups) {
    const inflation = 1 + ratios.file * reviews
    let sum = reviews * reviews * files * (at[m * size + m] as number)
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) sum += ratios.reader * (shared.at[i * m + j] as number) * (at[i * size + j] as number)
      sum += 2 * root * reviews * (shared.at[i * (m + 1)] as number) * (at[i * size + m] as number)
    }
    file += (files * reviews) / inflation - sum / (inflation * inflation)
  }
  let known = m
  for (let j = 0; j < m; j++) known -= at[j * (size + 1)] as number
  return [file, known / ratios.reader]
}

/** The step to the lowest point of the local parabola, without going below the least ratio, and twice the descent it promises. */
function stepFrom({ file, reader }: Ratios, slope: Pair, [[a, b], [, c]]: [Pair, Pair]): { step: Pair; gain: number } {
  const held = [file <= LEAST && slope[0] > 0, reader <= LEAST && slope[1] > 0]
  const alone = ([x, y]: Pair): Pair => [held[0] ? 0 : -x / a, held[1] ? 0 : -y / c]
  const determinant = a * c - b * b
  const joint: Pair = [(b * slope[1] - c * slope[0]) / determinant, (b * slope[0] - a * slope[1]) / determinant]
  const step = held[0] || held[1] || !(determinant > 0) ? alone(slope) : joint
  return { step, gain: -(step[0] * slope[0] + step[1] * slope[1]) }
}

function walk(counted: Counted, y: Float64Array, start: Point, step: Pair): Point | undefined {
  const { file, reader } = start.equations.ratios
  for (let part = 1; part > 1e-9; part /= 2) {
    const ratios = { file: Math.max(LEAST, file + part * step[0]), reader: Math.max(LEAST, reader + part * step[1]) }
    const reached = pointAt(counted, y, ratios)
    if (reached && reached.deviance <= start.deviance + 1e-9) return reached
  }
  return undefined
}
