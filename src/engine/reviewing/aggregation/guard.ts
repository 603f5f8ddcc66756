import { normal, type Stream, streamOf } from './chance.ts'
import { type Counted, type Equations, project } from './equations.ts'
import { linksOf, type Part, partsOf } from './links.ts'
import { dot } from './matrix.ts'
import { mixingOf } from './mixing.ts'
import { type Fit, spreadOver } from './reml.ts'

/** Why severities are not told apart from the quality of files. */
export type Refusal =
  | { code: 'no_score' }
  | { code: 'not_connected'; parts: Part[] }
  | { code: 'too_few_files'; needed: number; readers: { reader: string; files: number }[] }
  | { code: 'too_few_links'; needed: number; readers: { reader: string; links: number }[] }
  | { code: 'hardly_mixed'; mixing: number; needed: number }
  | { code: 'not_settled' }
  | ({ code: 'severity_follows_quality' } & Trial)

/**
 * The trial of independence: in how many of `draws` assignments without any tie between severity and quality that tie looks at least as
 * strong as in the data, and which files the harsh readers seem to have had.
 */
export type Trial = { asStrong: number; draws: number; harshHad: 'stronger' | 'weaker' }

const [LEAST_FILES, LEAST_LINKS, LEAST_MIXING, TRIALS] = [8, 2, 80, 499]

/** What may be said against the design before any mark is looked at, and how well readers are mixed where that can be told. */
export function designRefusals(given: Counted, seed: string): { refusals: Refusal[]; mixing: number | undefined } {
  const { readers, load, files } = given.design
  if (files.length === 0) return { refusals: [{ code: 'no_score' }], mixing: undefined }
  const parts = partsOf(given)
  const links = linksOf(given)
  const few = readers.map((reader, j) => ({ reader, files: load[j] as number })).filter(it => it.files < LEAST_FILES)
  const alone = readers.map((reader, j) => ({ reader, links: links[j] as number })).filter(it => it.links < LEAST_LINKS)
  const refusals: Refusal[] = []
  if (parts.length > 1) refusals.push({ code: 'not_connected', parts })
  if (few.length > 0) refusals.push({ code: 'too_few_files', needed: LEAST_FILES, readers: few })
  if (alone.length > 0) refusals.push({ code: 'too_few_links', needed: LEAST_LINKS, readers: alone })
  if (refusals.length > 0) return { refusals, mixing: undefined }
  const mixing = mixingOf(given, streamOf(`${seed}:mixing`))
  if (mixing < LEAST_MIXING) refusals.push({ code: 'hardly_mixed', mixing, needed: LEAST_MIXING })
  return { refusals, mixing }
}

/**
 * Whether severity goes with quality: the sum over reviews of (severity of the reader) × (quality of the file), which is the score test
 * of that tie in the mixed model, against `TRIALS` sets of marks drawn on the same design, with the fitted variances, without the tie.
 * Both ends count: harsh readers with the weaker files mislead as much as harsh readers with the stronger ones.
 */
export function tryIndependence({ equations, residual }: Fit, y: Float64Array, seed: string): Trial {
  const stream = streamOf(`${seed}:independence`)
  const seen = tieOf(equations, y)
  let [below, above] = [0, 0]
  for (let trial = 0; trial < TRIALS; trial++) {
    const drawn = tieOf(equations, drawMarks(equations, residual, stream))
    if (drawn <= seen) below++
    if (drawn >= seen) above++
  }
  const asStrong = Math.min(TRIALS, 2 * Math.min(below, above))
  return { asStrong, draws: TRIALS, harshHad: seen < 0 ? 'stronger' : 'weaker' }
}

/** A tie that chance gives less than once in twenty assignments is refused. */
export const isRefused = ({ asStrong, draws }: Trial): boolean => 20 * (asStrong + 1) <= draws + 1

function tieOf(equations: Equations, y: Float64Array): number {
  const left = project(equations, y)
  return dot(spreadOver(equations, left, 'file'), spreadOver(equations, left, 'reader'))
}

function drawMarks({ design, ratios }: Equations, residual: number, stream: Stream): Float64Array {
  const { files, readers, from, by } = design
  const [file, reader, error] = [ratios.file, ratios.reader, 1].map(ratio => Math.sqrt(ratio * residual)) as [
    number,
    number,
    number,
  ]
  const lenience = Float64Array.from(readers, () => reader * normal(stream))
  const marks = new Float64Array(by.length)
  for (let i = 0; i < files.length; i++) {
    const quality = file * normal(stream)
    for (let k = from[i] as number; k < (from[i + 1] as number); k++)
      marks[k] = quality + (lenience[by[k] as number] as number) + error * normal(stream)
  }
  return marks
}
