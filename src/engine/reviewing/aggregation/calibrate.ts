import { type Design, designOf } from './design.ts'
import { counted } from './equations.ts'
import { designRefusals, isRefused, type Refusal, type Trial, tryIndependence } from './guard.ts'
import { type Posterior, posteriorOf } from './posterior.ts'
import type { Ranking } from './ranking.ts'
import { reml } from './reml.ts'
import type { Sheet } from './sheet.ts'
import { isComplete, totalOf } from './totals.ts'

/** The totals of the complete reviews of the files with a score, less their mean, which keeps sums small. */
export type Marks = { design: Design; y: Float64Array; mean: number }

/** The model with what the guard saw, or why there is none. */
export type Settled = { settled: true; marks: Marks; posterior: Posterior; mixing: number; independence: Trial }
export type Calibration = Settled | { settled: false; marks: Marks; refusals: Refusal[] }

/** Fits the mixed model where the guard allows it. */
export function calibrate(sheet: Sheet, ranking: Ranking): Calibration {
  const marks = marksOf(sheet, ranking)
  const given = counted(marks.design)
  const refused = (...refusals: Refusal[]): Calibration => ({ settled: false, marks, refusals })
  const { refusals, mixing } = designRefusals(given, sheet.seed)
  if (mixing === undefined || refusals.length > 0) return refused(...refusals)
  const fit = reml(given, marks.y)
  if (!fit) return refused({ code: 'not_settled' })
  const independence = tryIndependence(fit, marks.y, sheet.seed)
  if (isRefused(independence)) return refused({ code: 'severity_follows_quality', ...independence })
  return { settled: true, marks, posterior: posteriorOf(fit, marks.y), mixing, independence }
}

function marksOf(sheet: Sheet, { scores }: Ranking): Marks {
  const scored = new Set(scores.map(({ file }) => file))
  const complete = sheet.reviews.filter(it => scored.has(it.file) && isComplete(sheet, it))
  const { design, y } = designOf(complete.map(it => ({ file: it.file, reader: it.reader, total: totalOf(it) })))
  const mean = y.length > 0 ? y.reduce((sum, mark) => sum + mark, 0) / y.length : 0
  return { design, y: y.map(mark => mark - mean), mean }
}
