import assert from 'node:assert/strict'
import test from 'node:test'
import { normal, normalQuantile, streamOf } from './chance.ts'
import { type Design, designOf, type Mark } from './design.ts'
import { DRAWS, standings } from './draws.ts'
import { counted, equationsOf, project, type Ratios } from './equations.ts'
import { dot } from './matrix.ts'
import { difference, fileEstimate, posteriorOf, severityEstimate } from './posterior.ts'
import { reml } from './reml.ts'
import { dense } from './testing/dense.ts'

const near = (seen: number, expected: number, what: string, within = 1e-6) =>
  assert.ok(Math.abs(seen - expected) <= within * Math.max(1, Math.abs(expected)), `${what}: ${seen}, not ${expected}`)

/** A few files, each read by some of a few readers, none by none. */
function smallPanel(seed: string): { design: Design; y: Float64Array } {
  const stream = streamOf(seed)
  const [files, readers] = [5 + (stream() % 6), 3 + (stream() % 3)]
  const lenience = Array.from({ length: readers }, () => 40 * normal(stream))
  const marks: Mark[] = []
  for (let i = 0; i < files; i++) {
    const quality = 60 * normal(stream)
    for (let j = 0; j < readers; j++)
      if (j === i % readers || stream() % 5 < 3)
        marks.push({ file: `f${i}`, reader: `r${j}`, total: quality + (lenience[j] as number) + 50 * normal(stream) })
  }
  return designOf(marks)
}

const fitted = (design: Design, y: Float64Array) => {
  const fit = reml(counted(design), y)
  assert.ok(fit)
  return fit
}

test('the guesses and their covariances are those of the model written out in whole matrices', () => {
  for (let times = 0; times < 40; times++) {
    const { design, y } = smallPanel(`covariances ${times}`)
    const fit = fitted(design, y)
    const { ratios } = fit.equations
    const expected = dense(design, y, ratios)
    const posterior = posteriorOf(fit, y)
    near(fit.residual, expected.residual, 'residual')
    const n = design.files.length
    const of = (i: number, j: number) => expected.covariance[i]?.[j] as number
    for (let i = 0; i < n; i++) {
      const { value, deviation } = fileEstimate(posterior, i)
      near(value, expected.mean + (expected.guesses[i] as number), 'score')
      near(deviation ** 2, of(i, i), 'variance of a score')
      const other = difference(posterior, i, [0, n - 1])
      const joint = of(i, i) + (of(0, 0) + of(n - 1, n - 1) + 2 * of(0, n - 1)) / 4 - of(i, 0) - of(i, n - 1)
      near(other.deviation ** 2, joint, 'variance of a difference')
    }
    for (let j = 0; j < design.readers.length; j++) {
      const { value, deviation } = severityEstimate(posterior, j)
      near(value, -(expected.guesses[n + j] as number), 'severity')
      near(deviation ** 2, of(n + j, n + j), 'variance of a severity')
    }
  }
})

test('no other variances make the marks more likely', () => {
  for (let times = 0; times < 12; times++) {
    const { design, y } = smallPanel(`likelihood ${times}`)
    const { file, reader } = fitted(design, y).equations.ratios
    const least = dense(design, y, { file, reader }).deviance
    for (const a of [0.5, 0.9, 1, 1.1, 2])
      for (const b of [0.5, 0.9, 1, 1.1, 2])
        for (const more of [0, 0.02]) {
          const other = { file: file * a + more, reader: reader * b + more }
          assert.ok(dense(design, y, other).deviance >= least - 1e-6, JSON.stringify({ times, file, reader, other }))
        }
  }
})

test('taking the mean and the effects out is multiplying by the matrix P of the model', () => {
  const { design, y } = smallPanel('projection')
  const ratios: Ratios = { file: 0.7, reader: 0.3 }
  const equations = equationsOf(counted(design), ratios)
  assert.ok(equations)
  near(dot(y, project(equations, y)), dense(design, y, ratios).residual * (y.length - 1), 'what is left')
})

test('when every reader has read every file, variances and guesses are those of the analysis of variance', () => {
  const grid = [
    [10, 13, 9],
    [14, 16, 12],
    [7, 11, 8],
    [12, 15, 13],
    [9, 10, 5],
  ]
  const marks = grid.flatMap((row, i) => row.map((total, j) => ({ file: `f${i}`, reader: `r${j}`, total })))
  const { design, y } = designOf(marks)
  // By hand: totals of files 32, 42, 26, 40, 24; of readers 52, 65, 47; of all 164; squares of all marks 1924.
  const [n, m] = [5, 3]
  const [betweenFiles, betweenReaders, inAll] = [1304 / 15, 518 / 15, 1964 / 15]
  const error = (inAll - betweenFiles - betweenReaders) / ((n - 1) * (m - 1))
  const ofFiles = (betweenFiles / (n - 1) - error) / m
  const ofReaders = (betweenReaders / (m - 1) - error) / n
  const fit = fitted(design, y)
  near(fit.residual, error, 'variance of the error')
  near(fit.residual * fit.equations.ratios.file, ofFiles, 'variance of files')
  near(fit.residual * fit.equations.ratios.reader, ofReaders, 'variance of readers')
  const posterior = posteriorOf(fit, y)
  const shrunk = (m * ofFiles) / (m * ofFiles + error)
  near(fileEstimate(posterior, 1).value, 164 / 15 + shrunk * (14 - 164 / 15), 'score of the second file')
  const kept = (n * ofReaders) / (n * ofReaders + error)
  near(severityEstimate(posterior, 1).value, -kept * (13 - 164 / 15), 'severity of the second reader')
})

test('readers who differ no more than chance have no severity, and the search still settles', () => {
  const marks = [0, 1, 2, 3, 4, 5].flatMap(i =>
    [0, 1, 2].map(j => ({ file: `f${i}`, reader: `r${j}`, total: 10 * i + ((i + j) % 3) })),
  )
  const { design, y } = designOf(marks)
  const fit = fitted(design, y)
  assert.ok(fit.equations.ratios.reader < 1e-6)
  assert.ok(Math.abs(severityEstimate(posteriorOf(fit, y), 0).value) < 1e-4)
})

test('marks that do not differ at all, or that nothing but files and readers explains, are not fitted', () => {
  const flat = designOf([0, 1, 2].flatMap(i => [0, 1].map(j => ({ file: `f${i}`, reader: `r${j}`, total: 600 }))))
  assert.equal(
    reml(
      counted(flat.design),
      flat.y.map(() => 0),
    ),
    undefined,
  )
  const exact = designOf(
    [0, 1, 2, 3].flatMap(i => [0, 1, 2].map(j => ({ file: `f${i}`, reader: `r${j}`, total: 60 * i * i + 30 * j }))),
  )
  const mean = exact.y.reduce((sum, mark) => sum + mark, 0) / exact.y.length
  assert.equal(
    reml(
      counted(exact.design),
      exact.y.map(mark => mark - mean),
    ),
    undefined,
  )
})

test('draws put one of two files first as often as the law of their difference says', () => {
  const given = [
    { file: 'f0', reader: 'r0', total: 30 },
    { file: 'f0', reader: 'r1', total: -10 },
    { file: 'f1', reader: 'r1', total: 5 },
    { file: 'f1', reader: 'r2', total: -20 },
    { file: 'f1', reader: 'r0', total: 12 },
  ]
  const { design, y } = designOf(given)
  const equations = equationsOf(counted(design), { file: 1.4, reader: 0.6 })
  assert.ok(equations)
  const posterior = posteriorOf({ equations, residual: 400, steps: 0 }, y)
  const [first, second] = standings(posterior, 1, streamOf('two files'))
  const { value, deviation } = difference(posterior, 0, [1])
  const seen = (first?.inPlaces ?? 0) / DRAWS
  assert.equal((first?.inPlaces ?? 0) + (second?.inPlaces ?? 0), DRAWS)
  assert.ok(Math.abs(normalQuantile(seen) - value / deviation) < 0.04, `${seen} for ${value} ± ${deviation}`)
})
