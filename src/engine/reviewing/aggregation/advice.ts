import { calibrate, type Marks, type Settled } from './calibrate.ts'
import type { Refusal, Trial } from './guard.ts'
import { plainDifference, plainOf } from './plain.ts'
import { difference, type Estimate, fileEstimate, NINETY, severityEstimate } from './posterior.ts'
import { type Ranking, rankFiles } from './ranking.ts'
import type { Fit } from './reml.ts'
import type { Sheet } from './sheet.ts'

/** A best guess with the bounds between which the true value lies nine times in ten: whole sixtieths of a point. */
export type Guess = { value: number; low: number; high: number }

/** The score that an average reader would give; when nothing is adjusted, the plain mean. */
export type AdvisedFile = { file: string; score: Guess }

/** How many points a reader takes away compared with an average reader; `z` is in hundredths, and above 200 calls for a look. */
export type AdvisedReader = { reader: string; files: number; severity: Guess; z: number; flagged: boolean }

/** How far files, readers and single marks typically stray, in sixtieths of a point. */
export type Spread = { files: number; readers: number; marks: number }

/**
 * Advice beside the ranking, which it never changes: whole numbers, rounded once all is computed. `zone` holds the files that the
 * readings cannot tell from the last one with a place. When the guard refuses, the same is said from the plain means, without adjusting.
 */
export type Advice =
  | {
      adjusted: true
      files: AdvisedFile[]
      readers: AdvisedReader[]
      zone: string[]
      spread: Spread
      mixing: number
      independence: Trial
    }
  | { adjusted: false; refusals: Refusal[]; files: AdvisedFile[]; zone: string[] }

/**
 * Looks at the complete reviews of the files that have a score. The same sheet in any order gives the same advice to the last bit.
 * Takes a sheet without flaw. Complexity: a few hundred times the size of the sheet, and readers³ a few times.
 */
export function advise(sheet: Sheet): Advice {
  const ranking = rankFiles(sheet)
  const found = calibrate(sheet, ranking)
  if (!found.settled) return { adjusted: false, refusals: found.refusals, ...plainAdvice(found.marks, ranking) }
  const { mixing, independence } = found
  return { adjusted: true, ...adjustedAdvice(found, ranking), mixing, independence }
}

function adjustedAdvice({ posterior, marks: { mean } }: Settled, ranking: Ranking) {
  const { files, readers, load } = posterior.fit.equations.design
  return {
    files: files.map((file, i) => ({ file, score: guess(fileEstimate(posterior, i), mean) })),
    readers: readers.map((reader, j) => ({
      reader,
      files: load[j] as number,
      ...severityOf(severityEstimate(posterior, j)),
    })),
    zone: zoneOf(files, ranking, NINETY, (i, last) => difference(posterior, i, last)),
    spread: spreadOf(posterior.fit),
  }
}

function severityOf(severity: Estimate) {
  const z = severity.deviation > 0 ? whole((100 * severity.value) / severity.deviation) : 0
  return { severity: guess(severity), z, flagged: Math.abs(z) > 200 }
}

const spreadOf = ({ residual, equations: { ratios } }: Fit): Spread => ({
  files: whole(Math.sqrt(ratios.file * residual)),
  readers: whole(Math.sqrt(ratios.reader * residual)),
  marks: whole(Math.sqrt(residual)),
})

function plainAdvice({ design, y, mean }: Marks, ranking: Ranking) {
  const plain = plainOf(design, y)
  const at = (i: number): Estimate => ({ value: plain.means[i] as number, deviation: plain.deviations[i] as number })
  return {
    files: design.files.map((file, i) => ({ file, score: guess(at(i), mean, plain.bound) })),
    zone: zoneOf(design.files, ranking, plain.bound, (i, last) => plainDifference(plain, i, last)),
  }
}

/** The files whose difference to the last with a place, or to the mean of those level with it, may be nothing. */
function zoneOf(
  files: string[],
  { cut }: Ranking,
  bound: number,
  apart: (i: number, last: number[]) => Estimate,
): string[] {
  if (!cut) return []
  const last = cut.last.map(file => files.indexOf(file))
  return files.filter((file, i) => {
    const { value, deviation } = apart(i, last)
    return cut.last.includes(file) || Math.abs(value) <= bound * deviation
  })
}

const guess = ({ value, deviation }: Estimate, mean = 0, bound = NINETY): Guess => ({
  value: whole(mean + value),
  low: whole(mean + value - bound * deviation),
  high: whole(mean + value + bound * deviation),
})

/** The nearest whole number, halves upwards; never −0, which JSON would not keep. */
const whole = (value: number) => Math.round(value) + 0
